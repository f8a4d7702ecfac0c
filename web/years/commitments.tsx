import { Table } from "@digdir/designsystemet-react";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { yearsTexts } from "./texts/in-language.ts";

/** What earlier rounds have bound, project by project and year by year. */
export function Commitments({ round }: { readonly round: ScoredRound }) {
  const { commitments: texts } = useTexts(yearsTexts);
  const figures = useFigures();
  const { commitments = [] } = round;
  const years = [...new Set(commitments.flatMap(({ amounts }) => Object.keys(amounts)))].toSorted();
  const sumOf = (year: string): number =>
    commitments.reduce((sum, { amounts }) => sum + (amountIn(amounts, year) ?? 0), 0);
  return (
    <section className="panel" aria-labelledby="commitments-title">
      <h2 id="commitments-title">{texts.title}</h2>
      {commitments.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Scrolls label={texts.title}>
          <Table data-size="sm">
            <caption className="heard">{texts.title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{texts.id}</Table.HeaderCell>
                <Table.HeaderCell>{texts.area}</Table.HeaderCell>
                {years.map((year) => (
                  <Table.HeaderCell key={year} className="figure">
                    {year}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {commitments.map(({ id, area, amounts }) => (
                <Table.Row key={id}>
                  <Table.HeaderCell scope="row">{id}</Table.HeaderCell>
                  <Table.Cell>{area}</Table.Cell>
                  {years.map((year) => {
                    const amount = amountIn(amounts, year);
                    return (
                      <Table.Cell key={year} className="figure">
                        {amount === undefined ? "–" : figures.whole(amount)}
                      </Table.Cell>
                    );
                  })}
                </Table.Row>
              ))}
            </Table.Body>
            <Table.Foot>
              <Table.Row>
                <Table.HeaderCell scope="row" colSpan={2}>
                  {texts.sum}
                </Table.HeaderCell>
                {years.map((year) => (
                  <Table.Cell key={year} className="figure">
                    <strong>{figures.whole(sumOf(year))}</strong>
                  </Table.Cell>
                ))}
              </Table.Row>
            </Table.Foot>
          </Table>
        </Scrolls>
      )}
    </section>
  );
}

/** Kroner of a year; undefined where there are none. */
function amountIn(amounts: Readonly<Record<string, number>>, year: string): number | undefined {
  return Object.entries(amounts).find(([one]) => one === year)?.[1];
}
