import { memo } from "react";
import { useFigures } from "../../format/use-figures.ts";
import type { ScoredFigures } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { appTexts } from "../../app/texts/in-language.ts";
import { deskTexts } from "../texts/in-language.ts";
import { Bar } from "./bar.tsx";
import { Legend } from "./legend.tsx";
import { TableUnder } from "./table-under.tsx";

type Year = ScoredFigures["years"][number];

interface YearBarsProps {
  readonly years: readonly Year[];
  /** What they are compared with. */
  readonly before: readonly Year[];
}

/** What is bound and granted by year, with the ceilings, and what is subject to the Storting's budget. */
export const YearBars = memo(function YearBars({ years, before }: YearBarsProps) {
  const { outcome: texts } = useTexts(deskTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const full = Math.max(
    ...years.map(({ committed, granted, ceiling = 0 }) => Math.max(committed + granted, ceiling)),
    1,
  );
  const grantedBefore = (year: number): number => before.find((one) => one.year === year)?.granted ?? 0;
  return (
    <section aria-labelledby="years-title" className="panel bars">
      <h3 id="years-title">{texts.years}</h3>
      <ul className="plain-list bar-list">
        {years.map(({ year, committed, granted, ceiling, reservation }) => (
          <li key={year}>
            <div className="bar-head">
              <span className="bar-name wraps">
                {year}
                {reservation === true && <span className="quiet"> · {words.reservation}</span>}
              </span>
              <span className="figure">
                {figures.millions(committed + granted)}
                {granted !== grantedBefore(year) && (
                  <span className="delta"> {figures.millionsMore(granted - grantedBefore(year))}</span>
                )}
              </span>
            </div>
            <Bar
              parts={[
                { kind: "committed", amount: committed },
                { kind: "granted", amount: granted },
              ]}
              full={full}
              maximum={ceiling}
              before={granted === grantedBefore(year) ? undefined : committed + grantedBefore(year)}
            />
          </li>
        ))}
      </ul>
      <Legend marks={["committed", "granted", "ceiling", "before"]} />
      {years.some(({ reservation }) => reservation === true) && (
        <p className="quiet small">{texts.reserved}</p>
      )}
      <TableUnder
        caption={texts.years}
        head={[texts.year, texts.committed, texts.granted, texts.against, texts.ceiling, texts.left]}
        rows={years.map(({ year, committed, granted, ceiling, left }) => [
          String(year),
          figures.whole(committed),
          figures.whole(granted),
          figures.difference(granted - grantedBefore(year)),
          ceiling === undefined ? texts.noCeiling : figures.whole(ceiling),
          left === undefined ? "–" : figures.whole(left),
        ])}
      />
    </section>
  );
});
