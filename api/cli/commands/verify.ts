import {
  type ReprioritisationVerification,
  verifyReprioritisation,
} from "../../../solver/verify/reprioritisation.ts";
import type { Proven, Verification } from "../../../solver/verify/proven.ts";
import { verifyPortfolio } from "../../../solver/verify/portfolio/verify.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import type { Kind } from "../../../src/kinds/schema.ts";
import { readPortfolio } from "../../../src/portfolio/read.ts";
import type { Policy } from "../../../src/round/schema.ts";
import { faultCatalogues, faultLine } from "../../../src/texts/faults/sentence.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";
import { findingSentence } from "../../../src/texts/findings/sentence.ts";
import type { Language } from "../../../src/texts/language.ts";
import { storeTextsIn } from "../../../src/texts/store/in-language.ts";
import { readDocumentBytes } from "../../files/read-document.ts";
import { readJson } from "../../files/read-json.ts";
import { readBytes, standardInput } from "../../files/text-files.ts";
import { unreadable, withDocument } from "../input.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";
import { isArchive, verifiedArchive } from "./verify-archive.ts";

export interface VerifyingOptions {
  readonly lang: Language;
  /** That a reprioritisation was asked for in place of the scheme's own. */
  readonly policy?: Policy;
}

/**
 * `fordel verify ROUND.json PROPOSAL.json`, or a portfolio and its answer, or the archive of a round alone: a line for
 * everything that is broken or not proven; no solver runs.
 */
export async function verifyCommand(
  roundFile: string,
  proposalFile: string | undefined,
  { lang: language, policy }: VerifyingOptions,
): Promise<Outcome> {
  if (roundFile === standardInput && proposalFile === standardInput) {
    return { exit: exitCodes.refused, complaint: commandTexts[language].inputTwice };
  }
  const read = (bytes: Uint8Array) => readDocumentBytes(bytes, readRoundOrOther);
  return withDocument(roundFile, language, read, async (round) => {
    const texts = storeTextsIn(language).archive;
    if (round.kind === "archive") {
      if (proposalFile === undefined) return verifiedArchive(round.document, language);
      return { exit: exitCodes.refused, complaint: fill(texts.withProposal, { file: roundFile }) };
    }
    if (proposalFile === undefined) {
      return { exit: exitCodes.refused, complaint: fill(texts.needsProposal, { file: roundFile }) };
    }
    const file = await readBytes(proposalFile);
    if (!file.ok) return unreadable(proposalFile, file.problem, language);
    const reading = readJson(new TextDecoder().decode(file.bytes));
    if (!reading.ok)
      return broken(
        reading.faults.map((fault) => faultLine(fault, language)),
        language,
      );
    const answer = reading.value;
    if (round.kind === "portfolio") {
      const { holds, findings } = verifyPortfolio(round.document, answer);
      if (!holds) return brokenBy(findings, language);
      return { exit: exitCodes.done, output: commandTexts[language].verifiedPortfolio };
    }
    return isReprioritisation(answer) && round.kind === "scored"
      ? verifiedReprioritisation(verifyReprioritisation(round.document, answer, policy), language)
      : verifiedProposal(verifyProposal(round.document, answer), round.kind, language);
  });
}

/** A portfolio is known by its schemes, an archive by its name; whatever else it is, is read as a round. */
function readRoundOrOther(value: unknown) {
  if (isArchive(value)) return { ok: true, kind: "archive", document: value } as const;
  const isPortfolio = typeof value === "object" && value !== null && "schemes" in value;
  if (!isPortfolio) return readRoundOfAnyKind(value);
  const reading = readPortfolio(value);
  return reading.ok ? ({ ...reading, kind: "portfolio" } as const) : reading;
}

function isReprioritisation(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "before" in answer;
}

function verifiedProposal(
  { holds, findings, proven }: Verification,
  kind: Kind,
  language: Language,
): Outcome {
  if (!holds) return brokenBy(findings, language);
  const { verified, verifiedArithmetic } = commandTexts[language];
  const byArithmetic = kind !== "scored" && proven.optimal;
  return { exit: exitCodes.done, output: byArithmetic ? verifiedArithmetic : verified[claimOf(proven)] };
}

function verifiedReprioritisation(
  { holds, findings, proven }: ReprioritisationVerification,
  language: Language,
): Outcome {
  if (!holds) return brokenBy(findings, language);
  const texts = commandTexts[language];
  const claim = claimOf(proven.before);
  const after = texts.verifiedAfter[proven.after.optimal ? "optimal" : "feasible"];
  const output = claim === "infeasible" ? texts.verified[claim] : `${texts.verified[claim]} ${after}`;
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
