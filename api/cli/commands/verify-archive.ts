import { faultCatalogues, faultLine } from "../../../src/texts/faults/sentence.ts";
import { fill } from "../../../src/texts/fill.ts";
import { findingSentence } from "../../../src/texts/findings/sentence.ts";
import { formatAmount } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { storeTextsIn } from "../../../src/texts/store/in-language.ts";
import type { ArchiveFinding } from "../../store/archive/findings.ts";
import { verifyArchive } from "../../store/archive/verify.ts";
import { exitCodes, type Outcome } from "../outcome.ts";

/** Whether a document is the archive of a round, valid or not. */
export function isArchive(document: unknown): boolean {
  return typeof document === "object" && document !== null && "archive" in document;
}

/** `fordel verify ARCHIVE.json`: a line for everything in an archive that is broken or not proven. */
export function verifiedArchive(document: unknown, language: Language): Outcome {
  const verification = verifyArchive(document);
  if (!verification.ok) return brokenArchive(verification.findings, language);
  const { archive, proposals, state } = verification.checked;
  const texts = storeTextsIn(language).archive;
  const count = (number: number) => formatAmount(number, language);
  const figures = { entries: count(archive.audit.length), proposals: count(proposals.length) };
  const adopted = archive.audit.flatMap(({ what }) =>
    what.action === "proposal-adopted" ? [fill(texts.adopted, { proposal: what.proposal })] : [],
  );
  const holds = fill(texts.holds, { round: archive.round.id, ...figures });
  const steps = state.steps.length === 0 ? [] : [fill(texts.steps, { count: count(state.steps.length) })];
  return { exit: exitCodes.done, output: [holds, ...adopted, ...steps].join(" ") };
}

/** Everything that does not hold in an archive, a line each. */
export function brokenArchive(findings: readonly ArchiveFinding[], language: Language): Outcome {
  const lines = findings.map((finding) => lineOf(finding, language));
  const count = formatAmount(lines.length, language);
  const last = fill(storeTextsIn(language).archive.notHolds, { count });
  return { exit: exitCodes.broken, output: [...lines, last].join("\n") };
}

export function lineOf(found: ArchiveFinding, language: Language): string {
  const { archive: texts, entryFaults } = storeTextsIn(language);
  switch (found.what) {
    case "form": {
      const place = found.path === "" ? faultCatalogues[language].document : found.path;
      return fill(texts.form, { place });
    }
    case "fault":
      return faultLine(found.fault, language);
    case "entry":
      return fill(texts.entry, { place: `audit[${found.place}]`, fault: entryFaults[found.fault] });
    case "snapshot":
      return fill(texts.snapshot, { version: String(found.version) });
    case "proposal":
    case "step":
    case "scenario":
      return fill(texts[found.what], { id: found.id });
    case "finding": {
      const { id, finding } = found;
      return `${id} ${finding.place}: ${finding.rule}: ${findingSentence(finding, language)}`;
    }
    case "content":
    case "round":
    case "awards":
      return texts[found.what];
  }
}
