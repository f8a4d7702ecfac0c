import { Table } from "@digdir/designsystemet-react";
import type { AnswerOf } from "../../client/operation.ts";
import { Bar } from "../desk/outcome/bar.tsx";
import { Legend } from "../desk/outcome/legend.tsx";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import { useTexts } from "../texts/language.tsx";
import { yearsTexts } from "./texts/in-language.ts";

type Stress = Extract<AnswerOf<"stress">, { readonly stressed: readonly unknown[] }>;

/** By year: what is committed, what this proposal counts on, and the room for others; bars with the table beside. */
export function BoundYears({ years }: { readonly years: Stress["years"] }) {
  const { bound: texts } = useTexts(yearsTexts);
  const figures = useFigures();
  const full = Math.max(
    1,
    ...years.map(({ committed, granted, ceiling = 0 }) => Math.max(committed + granted, ceiling)),
  );
  return (
    <section className="panel bars" aria-labelledby="bound-title">
      <h2 id="bound-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      <ul className="plain-list bar-list">
        {years.map(({ year, committed, granted, ceiling }) => (
          <li key={year}>
            <div className="bar-head">
              <span className="bar-name">{year}</span>
              <span className="figure">{figures.millions(committed + granted)}</span>
            </div>
            <Bar
              parts={[
                { kind: "committed", amount: committed },
                { kind: "granted", amount: granted },
              ]}
              full={full}
              maximum={ceiling}
            />
          </li>
        ))}
      </ul>
      <Legend marks={["committed", "granted", "ceiling"]} />
      <Scrolls label={texts.title}>
        <Table data-size="sm">
          <caption className="heard">{texts.title}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{texts.year}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.ceiling}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.committed}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.granted}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.share}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.room}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {years.map(({ year, ceiling, committed, granted, bound, room }) => (
              <Table.Row key={year}>
                <Table.HeaderCell scope="row">{year}</Table.HeaderCell>
                <Table.Cell className="figure">
                  {ceiling === undefined ? texts.none : figures.kroner(ceiling)}
                </Table.Cell>
                <Table.Cell className="figure">{figures.kroner(committed)}</Table.Cell>
                <Table.Cell className="figure">{figures.kroner(granted)}</Table.Cell>
                <Table.Cell className="figure">
                  {bound === undefined ? "–" : figures.percent(Number(bound))}
                </Table.Cell>
                <Table.Cell className="figure">{room === undefined ? "–" : figures.kroner(room)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrolls>
      {years.some(({ reservation }) => reservation) && <p className="quiet">{texts.reservation}</p>}
    </section>
  );
}
