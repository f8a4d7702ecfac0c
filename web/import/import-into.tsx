import { Alert, Fieldset, Radio } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useStore } from "zustand";
import type { RoundHead, ScoredRound } from "../service/rounds.ts";
import { useRights } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { FileChoice } from "./file-choice.tsx";
import { FileOutcome } from "./file-outcome.tsx";
import { lists } from "./import.ts";
import { importingOf } from "./importing.ts";
import { TakenInPart } from "./taken-in-part.tsx";
import { Templates } from "./templates.tsx";
import { importTexts } from "./texts/in-language.ts";

interface ImportIntoProps {
  readonly head: RoundHead;
  readonly round: ScoredRound;
}

/** What is brought in, the file, and what becomes of it, one under the other. */
export function ImportInto({ head, round }: ImportIntoProps) {
  const texts = useTexts(importTexts);
  const { plan } = useRights();
  const importing = importingOf(head.id);
  const { of, file, fileNumber, takenIn } = useStore(importing.state);
  const group = useId();
  const isDraft = head.status === "draft";
  const entries = { applications: round.applications, commitments: round.commitments ?? [] }[of].length;
  return (
    <div className="import">
      {!isDraft && <Alert data-color="info">{texts.adopted}</Alert>}
      {isDraft && !plan && <Alert data-color="info">{texts.notPlanner}</Alert>}
      {takenIn !== undefined && <TakenInPart round={head.id} takenIn={takenIn} />}
      <section className="panel import-start" aria-label={texts.what}>
        <Fieldset data-size="sm">
          <Fieldset.Legend>{texts.what}</Fieldset.Legend>
          {lists.map((one) => (
            <Radio
              key={one}
              data-size="sm"
              name={group}
              value={one}
              label={texts.lists[one].name}
              description={texts.lists[one].help}
              checked={of === one}
              onChange={() => importing.choose(one)}
            />
          ))}
        </Fieldset>
        <Templates round={head.id} of={of} entries={entries} />
        {isDraft && plan && <FileChoice importing={importing} />}
      </section>
      {isDraft && plan && file !== undefined && (
        <FileOutcome key={fileNumber} head={head} scheme={round.scheme.id} importing={importing} />
      )}
    </div>
  );
}
