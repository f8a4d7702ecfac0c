import { Alert, Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useFigures } from "../../format/use-figures.ts";
import { Scrolls } from "../../parts/scrolls.tsx";
import { useLanguage, useTexts } from "../../texts/language.tsx";
import { eventWords } from "./events.ts";
import { ReserveTable } from "./reserve-table.tsx";
import { stepSentences } from "./step-sentences.ts";
import type { Step } from "./steps.ts";
import { secondStepTexts } from "./texts/in-language.ts";

interface StepViewProps {
  readonly step: Step;
  readonly nameOf: (application: string) => string;
}

/** What happened, what comes of it, who gets another amount, and who is next. */
export function StepView({ step, nameOf }: StepViewProps) {
  const { step: texts, events } = useTexts(secondStepTexts);
  const figures = useFigures();
  const { language } = useLanguage();
  return (
    <section className="panel" aria-labelledby="step-title">
      <h2 id="step-title">{texts.title}</h2>
      <ul>
        {step.events.map((event, place) => (
          <li key={place}>{eventWords(event, events, figures, nameOf)}</li>
        ))}
      </ul>
      {step.step === "infeasible" ? (
        <Alert data-color="warning">
          <p>{texts.infeasible}</p>
          <ul>
            {step.conflicts.map(({ texts: said }) => (
              <li key={said.nb}>{said[language]}</li>
            ))}
          </ul>
          {step.repairs.length > 0 && (
            <>
              <p>{texts.repairs}</p>
              <ul>
                {step.repairs.map(({ texts: said }) => (
                  <li key={said.nb}>{said[language]}</li>
                ))}
              </ul>
            </>
          )}
        </Alert>
      ) : (
        <>
          <p>{stepSentences(step, texts.sentences, figures).join(" ")}</p>
          {step.status === "not-proven" && <Alert data-color="info">{texts.notProven}</Alert>}
          <ChangedTable step={step} nameOf={nameOf} />
          <ReserveTable reserve={step.reserve} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

function ChangedTable({
  step,
  nameOf,
}: {
  readonly step: Exclude<Step, { readonly step: "infeasible" }>;
  readonly nameOf: (application: string) => string;
}) {
  const { step: texts } = useTexts(secondStepTexts);
  const figures = useFigures();
  const row = (application: string, before: number, after: number, why: ReactNode) => (
    <Table.Row key={application}>
      <Table.HeaderCell scope="row">{nameOf(application)}</Table.HeaderCell>
      <Table.Cell className="figure">{figures.kroner(before)}</Table.Cell>
      <Table.Cell className="figure">{figures.kroner(after)}</Table.Cell>
      <Table.Cell>{why}</Table.Cell>
    </Table.Row>
  );
  return (
    <>
      <h3>{texts.changed}</h3>
      {step.changed.length + step.new.length === 0 ? (
        <p>{texts.nothingChanged}</p>
      ) : (
        <Scrolls label={texts.changed}>
          <Table data-size="sm">
            <caption className="heard">{texts.changed}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{texts.columns.applicant}</Table.HeaderCell>
                <Table.HeaderCell className="figure">{texts.columns.before}</Table.HeaderCell>
                <Table.HeaderCell className="figure">{texts.columns.after}</Table.HeaderCell>
                <Table.HeaderCell>{texts.columns.why}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {step.changed.map(({ application, before, after, why }) =>
                row(application, before, after, texts.why[why]),
              )}
              {step.new.map(({ application, amount }) => row(application, 0, amount, texts.why.new))}
            </Table.Body>
          </Table>
        </Scrolls>
      )}
    </>
  );
}
