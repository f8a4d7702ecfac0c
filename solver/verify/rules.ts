import { contentHash, type Seal } from "../../src/proposal/content.ts";
import { roundHashOfAnyKind } from "../../src/kinds/hash.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import type { DefinitionReference } from "../../src/round/schema.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { awardFindings } from "./awards.ts";
import { ceilingFindings } from "./ceilings.ts";
import type { Facts } from "./facts.ts";
import { reasonFindings } from "./reasons.ts";
import { tableFindings } from "./tables.ts";
import { tieFindings } from "./ties.ts";

/** Every rule (R1–R11, in an `after` those of R13 that change them) and every figure of a proposal. */
export function* ruleFindings(facts: Facts): Generator<Finding> {
  for (const { figures } of facts.assessment.conflicts) {
    const application = String(new Map(Object.entries(figures)).get("application"));
    yield finding(`${facts.prefix}status`, "R11", "decision-cannot-hold", { application });
  }
  yield* awardFindings(facts);
  yield* ceilingFindings(facts);
  yield* tableFindings(facts);
  yield* reasonFindings(facts);
  yield* tieFindings(facts);
}

/** `made.round`: the document must be about this round. */
export function* roundFindings(
  round: AnyRoundDocument,
  { round: stated }: Seal,
  prefix: string,
): Generator<Finding> {
  const expected = roundHashOfAnyKind(round);
  if (stated !== expected) {
    yield finding(`${prefix}made.round`, "form", "other-round", { stated, expected });
  }
}

/** `definition`: the proposal names the definition that its round names, or none where that names none. */
export function* definitionFindings(
  { scheme }: AnyRoundDocument,
  { definition }: { readonly definition?: DefinitionReference | undefined },
  prefix: string,
): Generator<Finding> {
  const place = `${prefix}definition`;
  const { definition: expected } = scheme;
  if (definition === undefined || expected === undefined) {
    if (expected !== undefined) yield finding(place, "form", "field-missing", { field: "definition" });
    if (definition !== undefined) yield finding(place, "form", "field-unexpected", { field: "definition" });
    return;
  }
  if (definition.id !== expected.id || definition.version !== expected.version) {
    const figures = { stated: shownDefinition(definition), expected: shownDefinition(expected) };
    yield finding(place, "form", "other-definition", figures);
  }
}

function shownDefinition({ id, version }: DefinitionReference): string {
  return `${id} (${version})`;
}

/**
 * `made.content`: the document must be what was made.
 *
 * @param written as it was read, so that nothing in it goes unseen
 */
export function* contentFindings(
  written: unknown,
  { content: stated }: Seal,
  prefix: string,
): Generator<Finding> {
  const expected = contentHash(written);
  if (stated !== expected) {
    yield finding(`${prefix}made.content`, "form", "content-altered", { stated, expected });
  }
}
