import { canonicalText } from "../../src/canonical.ts";
import { readRound } from "../../src/round/read.ts";
import { secondStepSchema } from "../../src/second-step/schema.ts";
import { type Adoption, adoptionIn } from "./adopt.ts";
import { append } from "./audit.ts";
import { fingerprintOf } from "./audit-entry.ts";
import { awardsAfterStep } from "./awards-after-step.ts";
import type { Change } from "./change.ts";
import type { Store } from "./connect.ts";
import { RefusedError } from "./database-error.ts";
import { decide, lockedDecision } from "./deciding.ts";
import type { Changed } from "./outcome.ts";
import { changing } from "./transaction.ts";

/** What second step is adopted, and why. */
export interface AdoptingStep {
  readonly round: string;
  readonly step: string;
  readonly reason: string;
  /** The version of the round that is to be there. */
  readonly expected?: number | undefined;
}

/**
 * Makes a second step the decision: the award list gets a new version, and every earlier one is kept. The step must have
 * been made upon the decision as it is now. Who may decide is for the caller to know.
 */
export async function adoptSecondStep(
  store: Store,
  change: Change<Adoption>,
  { round, step: id, reason, expected }: AdoptingStep,
): Promise<Changed<Adoption>> {
  return changing(store, change, async (transaction) => {
    const { who, at } = change;
    const row = await lockedDecision(transaction, round, expected);
    const made = await transaction
      .selectFrom("second_steps")
      .selectAll()
      .where("id", "=", id)
      .where("round_id", "=", round)
      .executeTakeFirst();
    if (made === undefined) throw new RefusedError({ outcome: "missing", what: "second-step", id });
    if (made.round_version !== row.version) {
      throw new RefusedError({ outcome: "superseded", version: made.round_version, current: row.version });
    }
    const step = secondStepSchema.parse(JSON.parse(made.document));
    if (step.step === "infeasible") {
      throw new RefusedError({ outcome: "not-adoptable", why: "infeasible", id });
    }
    const before = await adoptionIn(transaction, row);
    const document = await adoptedDocument(transaction, round);
    const awards = awardsAfterStep(document, before.awards, step);
    const adopted = await decide(transaction, change, { round: row, made: id, reason });
    const values = {
      round_id: round,
      version: adopted.version,
      step_id: id,
      awards: canonicalText(awards),
      document: canonicalText({ reason, by: who.id, at }),
    };
    await transaction.insertInto("step_adoptions").values(values).execute();
    const what = {
      action: "step-adopted",
      step: id,
      content: made.content,
      hash: row.hash,
      reason,
      awards: fingerprintOf(awards),
    } as const;
    await append(transaction, { who, at }, { round, what, from: row.version, to: adopted.version });
    return adoptionIn(transaction, adopted);
  });
}

/** The round that was adopted, which steps are made upon. */
async function adoptedDocument(transaction: Store["database"], round: string) {
  const { document } = await transaction
    .selectFrom("adoptions")
    .innerJoin("proposals", "proposals.id", "adoptions.proposal_id")
    .innerJoin("snapshots", (join) =>
      join
        .onRef("snapshots.round_id", "=", "proposals.round_id")
        .onRef("snapshots.version", "=", "proposals.round_version"),
    )
    .select("snapshots.document")
    .where("adoptions.round_id", "=", round)
    .executeTakeFirstOrThrow(() => new RefusedError({ outcome: "not-adopted", round }));
  const reading = readRound(JSON.parse(document));
  if (!reading.ok) throw new RefusedError({ outcome: "invalid", faults: reading.faults });
  return reading.document;
}
