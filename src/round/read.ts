import { kindIn } from "../kinds/kind.ts";
import { withOtherKinds } from "../kinds/other-kind-fields.ts";
import { applicationFaults, commitmentFaults, decisionFaults, type Against } from "./application-checks.ts";
import { calendarFaults } from "./calendar-checks.ts";
import { costFaults } from "./costs-checks.ts";
import { faultAt, type Fault } from "./fault.ts";
import { readForm } from "./form-faults.ts";
import { inDocumentOrder } from "./order-faults.ts";
import { idsOf, known } from "./references.ts";
import { type Round, roundOf } from "./round.ts";
import type { RoundDocument } from "./schema.ts";
import { schemeFaults } from "./scheme-checks.ts";
import { type RoundSeen, seenIn } from "./seen.ts";

/** A valid round, as it stands in the file and as the engine works with it; or everything that is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly document: RoundDocument; readonly round: Round }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a parsed document as a round (contract.md, "The round"): its form by the schema, then what its parts say of
 * each other, as far as they are well formed, so that every fault comes at once, from the top of the document to
 * its end. Numbers that JavaScript does not hold exactly must come as `inexactNumber`, which `readJson` sees to.
 *
 * A round of another kind than scored (`scheme.kind`) is refused in one sentence: what needs scores has no meaning there.
 * `readRoundOfAnyKind` reads those too.
 */
export function readRound(value: unknown): Reading {
  const kind = kindIn(value);
  if (kind !== undefined && kind !== "scored") {
    return { ok: false, faults: [faultAt(["scheme", "kind"], "kind-not-scored", { kind })] };
  }
  const form = readForm(value);
  const faults = form.ok
    ? crossFaults(form.document)
    : [...withOtherKinds(form.faults, "scored"), ...crossFaults(seenIn(value))];
  if (!form.ok || faults.length > 0) return { ok: false, faults: inDocumentOrder(faults, value) };
  return { ok: true, document: form.document, round: roundOf(form.document) };
}

function crossFaults(seen: RoundSeen): Fault[] {
  const scheme = seen.scheme ?? {};
  const against: Against = {
    scheme,
    areas: known(idsOf(scheme.areas, ["scheme", "areas"]), (scheme.areas ?? []).length > 0),
    criteria: known(idsOf(scheme.criteria, ["scheme", "criteria"]), scheme.criteria !== undefined),
    applications: known(idsOf(seen.applications, ["applications"]), seen.applications !== undefined),
  };
  return [
    ...schemeFaults(scheme, against.areas),
    ...commitmentFaults(seen, against),
    ...applicationFaults(seen, against),
    ...decisionFaults(seen, against),
    ...costFaults(seen, against.areas),
    ...calendarFaults(scheme),
  ];
}
