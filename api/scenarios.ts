import type { Comparison } from "../src/comparison/schema.ts";
import type { Proposal } from "../src/proposal/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import { roundOf } from "../src/round/round.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import { faultLine } from "../src/texts/faults/sentence.ts";
import type { Language } from "../src/texts/language.ts";
import { scenarioTextsIn } from "../src/texts/scenario/in-language.ts";
import { fill } from "../src/texts/fill.ts";
import { madeBy } from "../src/version.ts";
import { readScenario, type ScenarioReading } from "../scenarios/changes/apply.ts";
import { compare } from "../scenarios/compare/compare.ts";
import { solve } from "./solve.ts";
import type { SolveOptions } from "./options.ts";

export { comparisonSchema } from "../src/comparison/schema.ts";
export { scenarioSchema, type ScenarioDocument } from "../src/scenario/schema.ts";
export { readScenario, type ScenarioReading };
export type { Comparison };

/** A scenario that `readScenario` found to fit its round. */
export type FittingScenario = Extract<ScenarioReading, { ok: true }>;

/** How a proposal is made: `solve` of the library, or a thread of its own. */
export type MakeProposal = (document: RoundDocument) => Promise<Proposal>;

/** Scenarios beside the round as it is, at most. */
export const scenariosAtMost = 5;

/**
 * The round as it is and one to five scenarios on it, each solved and checked, side by side (docs/scenarios.md).
 *
 * @param scenarios as `readScenario` read them, on this same round
 * @throws RangeError where there are none or more than five
 * @throws NothingFoundError as `solve`
 */
export async function compareScenarios(
  document: RoundDocument,
  scenarios: readonly FittingScenario[],
  options: SolveOptions = {},
): Promise<Comparison> {
  return comparisonBy(document, scenarios, (one) => solve(one, options), options.language);
}

/** As `compareScenarios`, where the proposals are made elsewhere. */
export async function comparisonBy(
  document: RoundDocument,
  scenarios: readonly FittingScenario[],
  make: MakeProposal,
  language: Language = "nb",
): Promise<Comparison> {
  const texts = scenarioTextsIn(language);
  if (scenarios.length < 1 || scenarios.length > scenariosAtMost) {
    throw new RangeError(fill(texts.tooMany, { count: String(scenarios.length) }));
  }
  const contenders = [
    {
      name: texts.asItIs,
      hash: undefined,
      changes: [],
      round: roundOf(document),
      proposal: await make(document),
    },
  ];
  const others = [];
  for (const { scenario, document: changed, hash } of scenarios) {
    const proposal = await make(changed);
    const { name, changes } = scenario;
    others.push({ name, hash, changes, round: roundOf(changed), proposal });
  }
  return compare([...contenders, ...others], { by: madeBy, round: roundHash(document) });
}

/**
 * The round that a scenario makes of another, for whoever wants to solve or verify it by itself.
 *
 * @param value the parsed scenario document
 * @throws RangeError with every fault, where the scenario does not fit the round
 */
export function changedRound(base: RoundDocument, value: unknown, language: Language = "nb"): RoundDocument {
  const reading = readScenario(base, value);
  if (reading.ok) return reading.document;
  throw new RangeError(reading.faults.map((fault) => faultLine(fault, language)).join("\n"));
}
