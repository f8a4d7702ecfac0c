import type { StoreTexts } from "../../src/texts/store/texts.ts";
import { fill } from "../../src/texts/fill.ts";
import type { Language } from "../../src/texts/language.ts";
import { storeTextsIn } from "../../src/texts/store/in-language.ts";
import type { Broken } from "./audit-verify.ts";
import type { Migrated } from "./migrate.ts";
import type { StoreProblem } from "./open.ts";
import type { Refusal } from "./outcome.ts";

/** Why there is no store, and what to do. */
export function problemSentence(problem: StoreProblem, language: Language): string {
  switch (problem.problem) {
    case "embedded": {
      const detail = problem.why === "folder" ? withFullStop(problem.detail) : problem.detail;
      return fill(storeTextsIn(language).embedded[problem.why], { detail });
    }
    case "migration":
      return migrationSentence(problem.migrated, language);
  }
}

/** What came of bringing the tables forward. */
export function migrationSentence(migrated: Migrated, language: Language): string {
  const texts = storeTextsIn(language);
  const { outcome } = migrated;
  if (outcome === "migrated") {
    const names = migrated.applied.join(", ");
    return names === "" ? texts.upToDate : fill(texts.migrated, { names });
  }
  if (outcome === "changed-migration" || outcome === "unknown-migration") {
    const template = outcome === "changed-migration" ? texts.changedMigration : texts.unknownMigration;
    return fill(template, { number: String(migrated.number), name: migrated.name });
  }
  if (outcome === "no-role") return fill(texts.noRole, { role: migrated.role });
  return unansweredSentence(migrated, language);
}

/**
 * Why the database did not answer.
 *
 * @throws Error for a refusal of a change, which is for whoever asked for it
 */
export function unansweredSentence(refusal: Refusal, language: Language): string {
  const texts = storeTextsIn(language);
  if (refusal.outcome === "busy") return texts.busy;
  if (refusal.outcome === "not-migrated") return texts.notMigrated;
  if (refusal.outcome === "unreachable") return refusal.why === "gone" ? texts.gone : texts.noAccess;
  throw new Error(`The store refused a question as if it were a change: ${refusal.outcome}. Report it.`);
}

/** What does not hold in the audit, or is not what the audit says. */
export function brokenSentence(broken: Broken, language: Language): string {
  const texts = storeTextsIn(language);
  switch (broken.what) {
    case "entry": {
      const figures = { place: String(broken.sequence), fault: texts.entryFaults[broken.fault] };
      return fill(texts.entryBroken, figures);
    }
    case "imported-entry": {
      const { round, place, fault } = broken;
      const figures = { round, place: String(place), fault: texts.entryFaults[fault] };
      return fill(texts.importedEntryBroken, figures);
    }
    case "snapshot": {
      const { round, version } = broken;
      return fill(texts.snapshotAltered, { id: round, version: String(version) });
    }
    case "scenario":
      return fill(texts.scenarioAltered, { id: broken.id, round: broken.round });
    case "round":
    case "proposal":
    case "awards":
    case "second-step":
    case "step-awards":
    case "portfolio":
    case "portfolio-proposal":
    case "subscription":
      return fill(texts[alteredTexts[broken.what]], { id: broken.id });
  }
}

const alteredTexts = {
  round: "roundAltered",
  proposal: "proposalAltered",
  awards: "awardsAltered",
  "second-step": "stepAltered",
  "step-awards": "awardsAltered",
  portfolio: "portfolioAltered",
  "portfolio-proposal": "portfolioProposalAltered",
  subscription: "subscriptionAltered",
} as const satisfies Readonly<Record<string, keyof StoreTexts>>;

function withFullStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
