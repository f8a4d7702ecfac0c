import { Table } from "@digdir/designsystemet-react";
import { useFigures } from "../format/use-figures.ts";
import type { Application, Award, Scheme } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { applicationTexts } from "./texts/in-language.ts";

interface YearsProps {
  readonly application: Application;
  readonly award: Award;
  readonly scheme: Scheme;
}

/** What is asked for, assessed and proposed, year by year. Later years are forecasts (R5). */
export function Years({ application, award, scheme }: YearsProps) {
  const { years: texts } = useTexts(applicationTexts);
  const figures = useFigures();
  const { requested, assessed } = application;
  const years = Object.keys(requested).toSorted();
  const hasLater = years.some((one) => one !== String(scheme.year));
  return (
    <>
      <h4>{texts.title}</h4>
      <Table data-size="sm">
        <caption className="heard">{texts.title}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{texts.year}</Table.HeaderCell>
            <Table.HeaderCell className="figure">{texts.asked}</Table.HeaderCell>
            {assessed !== undefined && (
              <Table.HeaderCell className="figure">{texts.assessed}</Table.HeaderCell>
            )}
            <Table.HeaderCell className="figure">{texts.proposed}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {years.map((one) => (
            <Table.Row key={one}>
              <Table.HeaderCell scope="row">{one}</Table.HeaderCell>
              <Table.Cell className="figure">{figures.whole(requested[one])}</Table.Cell>
              {assessed !== undefined && (
                <Table.Cell className="figure">
                  {Object.hasOwn(assessed, one) ? figures.whole(assessed[one]) : "–"}
                </Table.Cell>
              )}
              <Table.Cell className="figure">{figures.whole(award.amounts[one] ?? 0)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {hasLater && <p className="quiet small">{texts.reservation}</p>}
    </>
  );
}
