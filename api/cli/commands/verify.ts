import { verifyReprioritisation } from "../../../solver/verify/reprioritisation.ts";
import { type Proven, verifyProposal } from "../../../solver/verify/verify.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { faultCatalogues, faultLine } from "../../../src/texts/faults/sentence.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";
import { findingSentence } from "../../../src/texts/findings/sentence.ts";
import type { Language } from "../../../src/texts/language.ts";
import { readJson } from "../../files/read-json.ts";
import { readBytes, standardInput } from "../../files/text-files.ts";
import { unreadable, withRound } from "../input.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

/** `fordel verify ROUND.json PROPOSAL.json`: a line for everything that is broken or not proven; no solver runs. */
export async function verifyCommand(
  roundFile: string,
  proposalFile: string,
  language: Language,
): Promise<Outcome> {
  if (roundFile === standardInput && proposalFile === standardInput) {
    return { exit: exitCodes.refused, complaint: commandTexts[language].inputTwice };
  }
  return withRound(roundFile, language, async ({ document }) => {
    const read = await readBytes(proposalFile);
    if (!read.ok) return unreadable(proposalFile, read.problem, language);
    const reading = readJson(new TextDecoder().decode(read.bytes));
    if (!reading.ok)
      return broken(
        reading.faults.map((fault) => faultLine(fault, language)),
        language,
      );
    return verified(document, reading.value, language);
  });
}

function verified(document: RoundDocument, answer: unknown, language: Language): Outcome {
  const isReprioritisation = typeof answer === "object" && answer !== null && "before" in answer;
  return isReprioritisation
    ? verifiedReprioritisation(document, answer, language)
    : verifiedProposal(document, answer, language);
}

function verifiedProposal(document: RoundDocument, answer: unknown, language: Language): Outcome {
  const { holds, findings, proven } = verifyProposal(document, answer);
  if (!holds) return brokenBy(findings, language);
  return { exit: exitCodes.done, output: commandTexts[language].verified[claimOf(proven)] };
}

function verifiedReprioritisation(document: RoundDocument, answer: unknown, language: Language): Outcome {
  const { holds, findings, proven } = verifyReprioritisation(document, answer);
  if (!holds) return brokenBy(findings, language);
  const texts = commandTexts[language];
  const claim = claimOf(proven.before);
  const output =
    claim === "infeasible" ? texts.verified[claim] : `${texts.verified[claim]} ${texts.afterNotProven}`;
  return { exit: exitCodes.done, output };
}

function claimOf({ optimal, infeasible }: Proven): "optimal" | "feasible" | "infeasible" {
  if (infeasible) return "infeasible";
  return optimal ? "optimal" : "feasible";
}

function brokenBy(findings: readonly Finding[], language: Language): Outcome {
  return broken(
    findings.map((finding) => findingLine(finding, language)),
    language,
  );
}

function broken(lines: readonly string[], language: Language): Outcome {
  const last = commandTexts[language].notVerified(lines.length);
  return { exit: exitCodes.broken, output: [...lines, last].join("\n") };
}

function findingLine(finding: Finding, language: Language): string {
  const place = finding.place === "" ? faultCatalogues[language].document : finding.place;
  return `${place}: ${finding.rule}: ${findingSentence(finding, language)}`;
}
