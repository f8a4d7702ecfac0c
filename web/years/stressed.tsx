import { Table } from "@digdir/designsystemet-react";
import type { AnswerOf } from "../../client/operation.ts";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { yearsTexts } from "./texts/in-language.ts";

type Stress = Extract<AnswerOf<"stress">, { readonly stressed: readonly unknown[] }>;

interface StressedProps {
  readonly stressed: Stress["stressed"][number];
  readonly round: ScoredRound;
}

/** What less money in a year would do. */
export function Stressed({ stressed, round }: StressedProps) {
  const { stress: texts } = useTexts(yearsTexts);
  const figures = useFigures();
  const { year, before, after, atRisk, commitmentsAbove, known, lost, status } = stressed;
  const title = texts.result(year, figures.kroner(before), figures.kroner(after));
  const names = new Map(round.applications.map(({ id, applicant }) => [id, applicant.name]));
  return (
    <>
      <h3>{title}</h3>
      {commitmentsAbove > 0 && <p>{texts.commitmentsAbove(figures.kroner(commitmentsAbove))}</p>}
      <p>{atRisk.length === 0 ? texts.nobody : texts.atRisk(atRisk.length, figures.kroner(lost))}</p>
      {atRisk.length > 0 && (
        <Scrolls label={title}>
          <Table data-size="sm">
            <caption className="heard">{title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{texts.columns.applicant}</Table.HeaderCell>
                <Table.HeaderCell className="figure">{texts.columns.score}</Table.HeaderCell>
                <Table.HeaderCell className="figure">{texts.columns.forecast}</Table.HeaderCell>
                <Table.HeaderCell className="figure">{texts.columns.left}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {atRisk.map(({ application, score, forecast, left }) => (
                <Table.Row key={application}>
                  <Table.HeaderCell scope="row">
                    {names.get(application) ?? application} <span className="quiet">{application}</span>
                  </Table.HeaderCell>
                  <Table.Cell className="figure">{figures.decimal(score)}</Table.Cell>
                  <Table.Cell className="figure">{figures.whole(forecast)}</Table.Cell>
                  <Table.Cell className="figure">{figures.whole(left)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrolls>
      )}
      {atRisk.length > 0 && (
        <p>
          {known === null
            ? texts.unknown
            : texts.known(
                figures.kroner(known.ceiling),
                known.changed.length,
                known.unused === 0 ? undefined : figures.difference(known.unused),
              )}
        </p>
      )}
      {status !== "optimal" && <p className="quiet">{texts.notProven}</p>}
    </>
  );
}
