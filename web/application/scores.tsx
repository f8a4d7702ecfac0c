import { Table } from "@digdir/designsystemet-react";
import { useFigures } from "../format/use-figures.ts";
import { compareDecimals } from "../list/decimals.ts";
import type { Application, Scheme } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { applicationTexts } from "./texts/in-language.ts";

interface ScoresProps {
  readonly application: Application;
  readonly scheme: Scheme;
  /** With the points of priorities, as the service has it. */
  readonly score: string;
}

/** The scores by criterion, with the thresholds that are met and not. */
export function Scores({ application, scheme, score }: ScoresProps) {
  const { scores: texts } = useTexts(applicationTexts);
  const figures = useFigures();
  return (
    <>
      <h4>{texts.title}</h4>
      <Table data-size="sm">
        <caption className="heard">{texts.title}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{texts.criterion}</Table.HeaderCell>
            <Table.HeaderCell className="figure">{texts.points}</Table.HeaderCell>
            <Table.HeaderCell className="figure">{texts.weight}</Table.HeaderCell>
            <Table.HeaderCell>{texts.threshold}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {scheme.criteria.map(({ id, name, weight, threshold }) => {
            const points = application.scores[id];
            return (
              <Table.Row key={id}>
                <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
                <Table.Cell className="figure">{figures.decimal(points)}</Table.Cell>
                <Table.Cell className="figure">{figures.decimal(weight)}</Table.Cell>
                <Table.Cell>
                  {threshold === undefined
                    ? texts.noThreshold
                    : `${figures.decimal(threshold)}, ${compareDecimals(String(points), String(threshold)) < 0 ? texts.notMet : texts.met}`}
                </Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row">{texts.withPriorities}</Table.HeaderCell>
            <Table.Cell className="figure">
              <strong>{figures.decimal(score)}</strong>
            </Table.Cell>
            <Table.Cell />
            <Table.Cell>
              {scheme.threshold === undefined ? texts.noThreshold : figures.decimal(scheme.threshold)}
            </Table.Cell>
          </Table.Row>
        </Table.Foot>
      </Table>
    </>
  );
}
