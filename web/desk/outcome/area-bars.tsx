import { memo } from "react";
import { useFigures } from "../../format/use-figures.ts";
import { useTexts } from "../../texts/language.tsx";
import { AreaName } from "../area-name.tsx";
import { deskTexts } from "../texts/in-language.ts";
import type { AreaFigures } from "./area-figures.ts";
import { Bar } from "./bar.tsx";
import { Legend } from "./legend.tsx";
import { TableUnder } from "./table-under.tsx";

/** Where the money goes by area, and under it the same as a table. */
export const AreaBars = memo(function AreaBars({ areas }: { readonly areas: readonly AreaFigures[] }) {
  const { outcome: texts } = useTexts(deskTexts);
  const figures = useFigures();
  const full = Math.max(
    ...areas.map(({ committed, granted, unused, minimum = 0, maximum = 0, demand }) =>
      Math.max(committed + granted + unused, minimum, maximum, demand),
    ),
    1,
  );
  return (
    <section aria-labelledby="areas-title" className="panel bars">
      <h3 id="areas-title">{texts.areas}</h3>
      <ul className="plain-list bar-list">
        {areas.map((area) => (
          <li key={area.id}>
            <div className="bar-head">
              <span className="bar-name" title={area.name}>
                <AreaName id={area.id} name={area.name} />
              </span>
              <span className="figure">
                {figures.millions(area.committed + area.granted)}
                <Delta now={area.granted} before={area.grantedBefore} />
              </span>
            </div>
            <Bar
              parts={[
                { kind: "committed", amount: area.committed },
                { kind: "granted", amount: area.granted },
                { kind: "unused", amount: area.unused },
              ]}
              full={full}
              demand={area.demand}
              minimum={area.minimum}
              maximum={area.maximum}
              before={area.grantedBefore === area.granted ? undefined : area.committed + area.grantedBefore}
            />
          </li>
        ))}
      </ul>
      <Legend marks={["committed", "granted", "unused", "demand", "minimum", "maximum", "before"]} />
      <TableUnder
        caption={texts.areas}
        head={[
          texts.area,
          texts.committed,
          texts.granted,
          texts.against,
          texts.unused,
          texts.minimum,
          texts.maximum,
          texts.demand,
          texts.projects,
        ]}
        rows={areas.map((area) => [
          `${area.id} ${area.name}`,
          figures.whole(area.committed),
          figures.whole(area.granted),
          figures.difference(area.granted - area.grantedBefore),
          figures.whole(area.unused),
          area.minimum === undefined ? "–" : figures.whole(area.minimum),
          area.maximum === undefined ? "–" : figures.whole(area.maximum),
          figures.whole(area.demand),
          String(area.projects),
        ])}
      />
    </section>
  );
});

function Delta({ now, before }: { readonly now: number; readonly before: number }) {
  const figures = useFigures();
  if (now === before) return null;
  return <span className="delta"> {figures.millionsMore(now - before)}</span>;
}
