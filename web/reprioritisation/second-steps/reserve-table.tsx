import { Table } from "@digdir/designsystemet-react";
import { useFigures } from "../../format/use-figures.ts";
import { Scrolls } from "../../parts/scrolls.tsx";
import { useLanguage, useTexts } from "../../texts/language.tsx";
import type { Step } from "./steps.ts";
import { secondStepTexts } from "./texts/in-language.ts";

interface ReserveTableProps {
  readonly reserve: Exclude<Step, { readonly step: "infeasible" }>["reserve"];
  readonly nameOf: (application: string) => string;
}

/** Everybody without a grant in the decision who could have one, the highest score first. */
export function ReserveTable({ reserve, nameOf }: ReserveTableProps) {
  const { step: texts } = useTexts(secondStepTexts);
  const figures = useFigures();
  const { language } = useLanguage();
  const { reserveColumns: columns } = texts;
  return (
    <>
      <h3>{texts.reserve}</h3>
      {reserve.length === 0 ? (
        <p>{texts.noReserve}</p>
      ) : (
        <>
          <p className="quiet">{texts.reserveHelp}</p>
          <Scrolls label={texts.reserve}>
            <Table data-size="sm">
              <caption className="heard">{texts.reserve}</caption>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell className="figure">{columns.number}</Table.HeaderCell>
                  <Table.HeaderCell>{columns.applicant}</Table.HeaderCell>
                  <Table.HeaderCell>{columns.area}</Table.HeaderCell>
                  <Table.HeaderCell className="figure">{columns.score}</Table.HeaderCell>
                  <Table.HeaderCell className="figure">{columns.now}</Table.HeaderCell>
                  <Table.HeaderCell className="figure">{columns.least}</Table.HeaderCell>
                  <Table.HeaderCell className="figure">{columns.most}</Table.HeaderCell>
                  <Table.HeaderCell className="figure">{columns.missing}</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {reserve.map(({ application, area, score, now, least, most, missing, rules }, place) => (
                  <Table.Row key={application}>
                    <Table.Cell className="figure">{place + 1}</Table.Cell>
                    <Table.HeaderCell scope="row">
                      {nameOf(application)}
                      {rules.length > 0 && (
                        <details className="in-the-way">
                          <summary>
                            {texts.inTheWay}
                            <span className="heard"> ({nameOf(application)})</span>
                          </summary>
                          {rules.map((one) => one.texts[language]).join(" ")}
                        </details>
                      )}
                    </Table.HeaderCell>
                    <Table.Cell>{area}</Table.Cell>
                    <Table.Cell className="figure">{figures.decimal(score)}</Table.Cell>
                    <Table.Cell className="figure">
                      {now === 0 ? "–" : `${figures.kroner(now)} ${texts.comesIn}`}
                    </Table.Cell>
                    <Table.Cell className="figure">{figures.kroner(least)}</Table.Cell>
                    <Table.Cell className="figure">{figures.kroner(most)}</Table.Cell>
                    <Table.Cell className="figure">{figures.kroner(missing.most)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </Scrolls>
        </>
      )}
    </>
  );
}
