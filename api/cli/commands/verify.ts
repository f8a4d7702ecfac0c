import { verifyReprioritisation } from "../../../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { faultLine } from "../../../src/texts/faults/sentence.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";
import { findingSentence } from "../../../src/texts/findings/sentence.ts";
import type { Language } from "../../../src/texts/language.ts";
import { readJson } from "../../files/read-json.ts";
import { readBytes } from "../../files/text-files.ts";
import { withRound } from "../input.ts";
import type { Outcome } from "../outcome.ts";
import { commandTexts } from "../texts.ts";

/** `fordel verify ROUND.json PROPOSAL.json`: a line for everything that is broken or not proven; no solver runs. */
export async function verifyCommand(
  roundFile: string,
  proposalFile: string,
  language: Language,
): Promise<Outcome> {
  return withRound(roundFile, language, ({ document }) => {
    const bytes = readBytes(proposalFile);
    if (bytes === undefined) {
      return Promise.resolve({ exit: 2, complaint: commandTexts[language].cannotRead(proposalFile) });
    }
    const reading = readJson(new TextDecoder().decode(bytes));
    if (!reading.ok) {
      return Promise.resolve({
        exit: 1,
        output: reading.faults.map((fault) => faultLine(fault, language)).join("\n"),
      });
    }
    return Promise.resolve(verified(document, reading.value, language));
  });
}

function verified(document: RoundDocument, answer: unknown, language: Language): Outcome {
  const texts = commandTexts[language];
  const isReprioritisation = typeof answer === "object" && answer !== null && "before" in answer;
  const { holds, findings } = isReprioritisation
    ? verifyReprioritisation(document, answer)
    : verifyProposal(document, answer);
  if (!holds) {
    const lines = findings.map((finding) => findingLine(finding, language));
    return { exit: 1, output: [...lines, texts.notVerified(findings.length)].join("\n") };
  }
  return {
    exit: 0,
    output: isReprioritisation ? `${texts.verified} ${texts.afterNotProven}` : texts.verified,
  };
}

function findingLine(finding: Finding, language: Language): string {
  return `${finding.place}: ${finding.rule}: ${findingSentence(finding, language)}`;
}
