import { Table } from "@digdir/designsystemet-react";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import type { Adoption } from "../service/decision.ts";
import { namesIn } from "../service/names.ts";
import type { StoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { decisionTexts } from "./texts/in-language.ts";
import { useNames } from "../service/people.ts";

interface DecidedProps {
  readonly stored: StoredRound;
  readonly adoption: Adoption;
}

/** Who decided what, when and why, and who gets what. */
export function Decided({ stored, adoption }: DecidedProps) {
  const texts = useTexts(decisionTexts).decided;
  const figures = useFigures();
  const called = useNames();
  const { adopted, reason, proposal, version, steps } = adoption;
  return (
    <section className="panel" aria-labelledby="decided-title">
      <h2 id="decided-title">{texts.title}</h2>
      <p>
        {texts.by(called(adopted.by), figures.moment(adopted.at))} {texts.versionOf(version)}.
      </p>
      <p>
        <strong>{texts.reason}:</strong> {reason}
      </p>
      <p>
        {texts.fingerprint}: <span className="fingerprint">{proposal.content}</span>
      </p>
      {steps.length > 0 && (
        <>
          <h3>{texts.steps}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step.step}>
                {texts.step(called(step.adopted.by), figures.moment(step.adopted.at))} {step.reason}
              </li>
            ))}
          </ol>
        </>
      )}
      <AwardList stored={stored} adoption={adoption} />
    </section>
  );
}

function AwardList({ stored, adoption }: DecidedProps) {
  const texts = useTexts(decisionTexts).decided;
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const names = namesIn(stored);
  const year = String(stored.head.year);
  const outcomes = {
    ...words.outcome,
    "set-aside": texts.setAside,
    withdrawn: texts.withdrawn,
    "not-accepted": texts.notAccepted,
  };
  // Everybody who has a grant, or would have had one; the others stand in the protocol.
  const shown = adoption.awards.filter(({ outcome }) => outcome !== "declined" && outcome !== "dismissed");
  const amountOf = ({ amounts }: Adoption["awards"][number]): number =>
    Object.entries(amounts).find(([one]) => one === year)?.[1] ?? 0;
  const sum = shown.reduce((total, one) => total + amountOf(one), 0);
  const count = shown.filter((one) => amountOf(one) > 0).length;
  return (
    <>
      <h3>{texts.list}</h3>
      <p>{texts.total(count, figures.kroner(sum))}</p>
      <Scrolls label={texts.list}>
        <Table data-size="sm">
          <caption className="heard">{texts.list}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{texts.columns.applicant}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.title}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.area}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.outcome}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.amount}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {shown.map((award) => {
              const named = names.get(award.application);
              return (
                <Table.Row key={award.application}>
                  <Table.Cell>{named?.applicant ?? award.application}</Table.Cell>
                  <Table.Cell>{named?.title}</Table.Cell>
                  <Table.Cell>{named?.area}</Table.Cell>
                  <Table.Cell>
                    {outcomes[award.outcome]}
                    {"reason" in award && `: ${award.reason}`}
                  </Table.Cell>
                  <Table.Cell className="figure">{figures.kroner(amountOf(award))}</Table.Cell>
                </Table.Row>
              );
            })}
          </Table.Body>
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell colSpan={4}>{texts.sum}</Table.HeaderCell>
              <Table.Cell className="figure">{figures.kroner(sum)}</Table.Cell>
            </Table.Row>
          </Table.Foot>
        </Table>
      </Scrolls>
    </>
  );
}
