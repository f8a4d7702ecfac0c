import { createHash } from "node:crypto";
import { canonicalText } from "../../src/canonical.ts";
import { type Fault, faultAt, pathOf, type Place, shown } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { roundHash } from "../../src/round/hash.ts";
import { childOf, inDocumentOrder } from "../../src/round/order-faults.ts";
import { readRound } from "../../src/round/read.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import {
  type Change,
  changeSchema,
  type ScenarioDocument,
  scenarioSchema,
} from "../../src/scenario/schema.ts";
import { type ApplicationChange, withApplicationChange } from "./applications.ts";
import type { Changed } from "./changed.ts";
import { type SchemeChange, withSchemeChange } from "./scheme.ts";

/** A scenario that fits its round, with the round that it makes; or everything that is wrong with it. */
export type ScenarioReading =
  | {
      readonly ok: true;
      readonly scenario: ScenarioDocument;
      readonly document: RoundDocument;
      readonly hash: string;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a parsed document as a scenario on a round: its form, then each change in turn on the round that those before it
 * left. A change that does not fit is a fault with its place in the scenario; the rest are held against the round all the
 * same, so that every fault comes at once.
 *
 * @param base a round that `readRound` found valid; it is not touched
 */
export function readScenario(base: RoundDocument, value: unknown): ScenarioReading {
  const form = readFormOf(scenarioSchema, value);
  if (!form.ok) {
    // What comes before the first change that is malformed can be held against the round all the same.
    const faults = [...form.faults, ...applyAll(base, wellFormed(value)).faults];
    return { ok: false, faults: inDocumentOrder(faults, value) };
  }
  const scenario = form.document;
  const round = roundHash(base);
  const { document, faults } = applyAll(base, scenario.changes);
  const all =
    scenario.base === undefined || scenario.base === round
      ? faults
      : [faultAt(["base"], "scenario-other-base", { base: shown(scenario.base), round }), ...faults];
  if (all.length > 0) return { ok: false, faults: inDocumentOrder(all, value) };
  return { ok: true, scenario, document, hash: scenarioHash(round, scenario) };
}

/** The changes of a document up to the first that is malformed. */
function wellFormed(value: unknown): Change[] {
  const changes = childOf(value, "changes");
  const good: Change[] = [];
  if (!Array.isArray(changes)) return good;
  for (const one of changes) {
    const change = changeSchema.safeParse(one);
    if (!change.success) break;
    good.push(change.data);
  }
  return good;
}

/** A round with changes made one after the other, those that fit; and what keeps the others from it. */
function applyAll(
  base: RoundDocument,
  changes: readonly Change[],
): { readonly document: RoundDocument; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let document = base;
  for (const [index, change] of changes.entries()) {
    const after = applied(document, change, ["changes", index]);
    if (after.ok) document = after.value;
    else faults.push(...after.faults);
  }
  return { document, faults: [...faults, ...brokenBy(base, document, changes)] };
}

/** A round with one change made. */
function applied(document: RoundDocument, change: Change, place: Place): Changed<RoundDocument> {
  return isOfApplications(change)
    ? withApplicationChange(document, change, place)
    : withSchemeChange(document, change, place);
}

const kindsOfScheme: ReadonlySet<Change["change"]> = new Set<SchemeChange["change"]>([
  "cap",
  "later-cap",
  "area-minimum",
  "area-maximum",
  "area-projects",
  "area-unused",
  "threshold",
  "criterion-threshold",
  "criterion-weight",
  "priority",
  "priority-added",
  "share",
  "share-added",
  "ranking",
  "objective",
  "grant",
  "conditions",
  "reprioritisation",
  "spread",
]);

function isOfApplications(change: Change): change is ApplicationChange {
  return !kindsOfScheme.has(change.change);
}

/**
 * What a valid round does not allow, each said at the change that first brings it. What a later change mends is no
 * fault.
 */
function brokenBy(base: RoundDocument, last: RoundDocument, changes: readonly Change[]): Fault[] {
  const left = new Set(faultsOf(last).map(nameOf));
  const faults: Fault[] = [];
  let document = base;
  for (const [index, change] of left.size === 0 ? [] : changes.entries()) {
    const after = applied(document, change, []);
    if (!after.ok) continue;
    document = after.value;
    for (const fault of faultsOf(document)) {
      if (!left.delete(nameOf(fault))) continue;
      faults.push({ ...fault, path: pathOf(["changes", index]), place: ["changes", index] });
    }
  }
  return faults;
}

function faultsOf(document: RoundDocument): readonly Fault[] {
  const reading = readRound(document);
  return reading.ok ? [] : reading.faults;
}

function nameOf({ code, figures }: Fault): string {
  return `${code} ${JSON.stringify(figures)}`;
}

/**
 * The fingerprint of a scenario with its round: of what is asked, so names, notes and reasons do not count. The same
 * fingerprint has the same answer.
 */
function scenarioHash(round: string, { changes }: ScenarioDocument): string {
  // The reason of a decision goes into the round, and so into what is made of it.
  const asked = changes.map((change) =>
    change.change === "decision" ? change : { ...change, reason: undefined },
  );
  const text = canonicalText({ round, changes: asked });
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
