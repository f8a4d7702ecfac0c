import type { SecondStep } from "../../../src/second-step/schema.ts";
import { secondStepSchema } from "../../../src/second-step/schema.ts";
import type { EventsDocument } from "../../../src/second-step/events-schema.ts";
import { readRound } from "../../../src/round/read.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { secondStep } from "../../../api/second-step.ts";
import { solve } from "../../../api/solve.ts";
import { adoptProposal } from "../../../api/store/adopt.ts";
import type { Store } from "../../../api/store/connect.ts";
import { recordProposal, snapshot } from "../../../api/store/proposals.ts";
import { createRound } from "../../../api/store/rounds.ts";
import { decisionBasis, recordSecondStep, type SecondStepHead } from "../../../api/store/second-steps.ts";
import { at, change, ola, valueOf } from "./started.ts";

/** Keeps a round and decides its proposal, but for the awards that are set aside. */
export async function decidedRound(
  store: Store,
  id: string,
  document: RoundDocument,
  setAside: readonly string[] = [],
): Promise<void> {
  valueOf(await createRound(store, change(), { id, document }));
  const { version } = valueOf(await snapshot(store, id));
  const made = await solve(document, { engine: "built-in" });
  const { id: proposal } = valueOf(
    await recordProposal(store, change(), { round: id, version, document: made }),
  );
  const reasons = setAside.map((application) => ({ application, reason: "Made up." }));
  valueOf(
    await adoptProposal(
      store,
      { who: ola, at },
      { round: id, proposal, reason: "It is good.", setAside: reasons },
    ),
  );
}

/** Makes a second step upon the decision as it stands, without keeping it. */
export async function stepUpon(
  store: Store,
  round: string,
  events: EventsDocument,
): Promise<{ readonly version: number; readonly document: SecondStep }> {
  const basis = valueOf(await decisionBasis(store, round));
  const reading = readRound(JSON.parse(basis.document));
  if (!reading.ok) throw new Error("The round that was adopted is valid.");
  const steps = basis.steps.map((text) => secondStepSchema.parse(JSON.parse(text)));
  const options = { engine: "built-in", setAside: basis.setAside, steps } as const;
  const document = await secondStep(reading.document, JSON.parse(basis.proposal), events, options);
  return { version: basis.version, document };
}

export async function keptStep(store: Store, round: string, events: EventsDocument): Promise<SecondStepHead> {
  const made = await stepUpon(store, round, events);
  return valueOf(await recordSecondStep(store, change(), { round, ...made }));
}
