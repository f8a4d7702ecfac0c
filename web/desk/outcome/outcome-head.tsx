import { Alert, Button, Tag } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useFigures } from "../../format/use-figures.ts";
import type { ScoredFigures } from "../../service/rounds.ts";
import { useLanguage, useTexts } from "../../texts/language.tsx";
import { deskTexts } from "../texts/in-language.ts";
import { proofWords } from "./proof-words.ts";

interface OutcomeHeadProps {
  readonly sentence: string;
  /** What the levers as they stand came to; the rest of the page may still show what was before it. */
  readonly proposal: ScoredFigures;
  /** Whether there are figures under it. */
  readonly hasFigures: boolean;
  /** Why the figures are not of where the levers stand; undefined where they are. */
  readonly oldBecause: string | undefined;
  readonly isWaiting: boolean;
  /** Whether it is an answer to where the levers stand that is waited for something better than. */
  readonly isCurrent: boolean;
}

/** What the levers did, in a sentence that is read out, and how sure it is. */
export function OutcomeHead({
  sentence,
  proposal,
  hasFigures,
  oldBecause,
  isWaiting,
  isCurrent,
}: OutcomeHeadProps) {
  const texts = useTexts(deskTexts);
  const { language } = useLanguage();
  const figures = useFigures();
  const [isExplained, setExplained] = useState(false);
  const proof = proofWords(proposal, texts.proof, figures);
  const isPossible = proposal.status !== "infeasible";
  return (
    <div className="outcome-head">
      <div className="outcome-line">
        <p className="sentence" role="status" aria-live="polite">
          {isPossible ? sentence : texts.proof.none}
        </p>
        <p className="waiting quiet">{isWaiting ? (isCurrent ? texts.searching : texts.waiting) : ""}</p>
        {isPossible && (
          <Button
            variant="tertiary"
            data-size="sm"
            className="proof"
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
          >
            <Tag data-size="sm" data-color={proof.isProven ? "success" : "warning"}>
              {proof.isProven ? "✓" : "≈"} {proof.short}
            </Tag>
            <span className="heard">{texts.proof.what}</span>
          </Button>
        )}
        {isExplained && isPossible && (
          <div className="proof-means">
            {proof.means.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
      {!isPossible && (
        <Alert data-color="warning" data-size="sm">
          <p>{texts.proof.noneMeans}</p>
          <ul>
            {proposal.conflicts.map(({ texts: sentences, code }) => (
              <li key={code + sentences[language]}>{sentences[language]}</li>
            ))}
          </ul>
          {hasFigures && <p>{texts.proof.noneBefore}</p>}
        </Alert>
      )}
      {oldBecause !== undefined && (
        <Alert data-color="warning" data-size="sm" role="status">
          {oldBecause}
        </Alert>
      )}
    </div>
  );
}
