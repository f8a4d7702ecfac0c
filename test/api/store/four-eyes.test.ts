import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { solveAnyKind } from "../../../api/kinds.ts";
import { adoption, adoptProposal } from "../../../api/store/adopt.ts";
import { adoptSecondStep } from "../../../api/store/adopt-step.ts";
import { exportRound } from "../../../api/store/archive/export.ts";
import { importArchive } from "../../../api/store/archive/import.ts";
import type { Who } from "../../../api/store/change.ts";
import type { Store } from "../../../api/store/connect.ts";
import { recordProposal, snapshot } from "../../../api/store/proposals.ts";
import { recordSecondStep } from "../../../api/store/second-steps.ts";
import { changeScheme, createRound } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { decidedRound, stepUpon } from "./decided-round.ts";
import { smallRound } from "./small-round.ts";
import { at, kari, ola, type Started, started, valueOf } from "./started.ts";

let there: Started;
let elsewhere: Started;
beforeAll(async () => {
  [there, elsewhere] = await Promise.all([started(), started()]);
});
afterAll(() => Promise.all([there.stop(), elsewhere.stop()]));

const siri = { kind: "officer", id: "siri", name: "Siri Nordmann" } as const;
const rates = exampleRound();

let round = "";
let proposal = "";
/** Kari keeps the round, and Ola makes the proposal. */
beforeEach(async () => {
  round = valueOf(await createRound(there.store, { who: kari, at }, { document: rates })).id;
  proposal = await proposedBy(ola, there.store);
});

async function proposedBy(who: Who, store: Store): Promise<string> {
  const { version, document } = valueOf(await snapshot(store, round));
  const made = await solveAnyKind(document);
  return valueOf(await recordProposal(store, { who, at }, { round, version, document: made })).id;
}

function decidedBy(who: Who, fourEyes = true, store = there.store) {
  return adoptProposal(store, { who, at, fourEyes }, { round, proposal, reason: "It is good." });
}

describe("with four eyes, a proposal is not adopted", () => {
  test("by whoever made it", async () => {
    const work = { did: "made-proposal", made: proposal };
    expect(await decidedBy(ola)).toEqual({ outcome: "four-eyes", work });
    expect(await adoption(there.store, round)).toMatchObject({ outcome: "missing" });
  });

  test("by whoever kept the round", async () => {
    const work = { did: "changed-round", version: 1 };
    expect(await decidedBy(kari)).toEqual({ outcome: "four-eyes", work });
  });

  test("by whoever changed the round, however long ago", async () => {
    const change = async (who: Who, name: string) =>
      valueOf(await changeScheme(there.store, { who, at }, round, { ...rates.scheme, name }));
    await change(siri, "By Siri");
    await change(kari, "By Kari");
    proposal = await proposedBy(ola, there.store);
    const work = { did: "changed-round", version: 2 };
    expect(await decidedBy(siri)).toEqual({ outcome: "four-eyes", work });
  });

  test("by whoever took the round in from a file, nor by whoever prepared it elsewhere", async () => {
    const archive: unknown = JSON.parse(JSON.stringify(valueOf(await exportRound(there.store, round))));
    expect(await importArchive(elsewhere.store, { who: siri, at }, archive)).toMatchObject({
      outcome: "done",
    });
    const by = (who: Who) => decidedBy(who, true, elsewhere.store);
    expect(await by(siri)).toEqual({
      outcome: "four-eyes",
      work: { did: "imported-round", version: 1 },
    });
    expect(await by(kari)).toMatchObject({ work: { did: "changed-round", version: 1 } });
    expect(await by(ola)).toMatchObject({ work: { did: "made-proposal", made: proposal } });
    expect(await by({ ...siri, id: "per" })).toMatchObject({ outcome: "done" });
  });

  test.each(['per"kari', "\\", "æøå", "%", "<&>", `","kind":"machine`])(
    "by somebody whom the issuer calls %s",
    async (id) => {
      proposal = await proposedBy({ ...siri, id }, there.store);
      expect(await decidedBy({ ...siri, id })).toMatchObject({ outcome: "four-eyes" });
      expect(await decidedBy({ ...siri, id: `${id}x` })).toMatchObject({ outcome: "done" });
    },
  );
});

describe("with four eyes, a proposal is adopted", () => {
  test("by another", async () => {
    expect(await decidedBy(siri)).toMatchObject({ outcome: "done", value: { adopted: { by: "siri" } } });
  });

  test("by whoever made another one that was not chosen", async () => {
    await proposedBy(siri, there.store);
    expect(await decidedBy(siri)).toMatchObject({ outcome: "done" });
  });

  test("by somebody who is only called the same", async () => {
    expect(await decidedBy({ ...siri, name: ola.name })).toMatchObject({ outcome: "done" });
  });

  test("by an officer with the id of a machine that planned", async () => {
    proposal = await proposedBy({ kind: "machine", id: "siri", name: "siri" }, there.store);
    expect(await decidedBy(siri)).toMatchObject({ outcome: "done" });
  });
});

test("without four eyes, by anybody", async () => {
  expect(await decidedBy(ola, false)).toMatchObject({ outcome: "done" });
});

describe("with four eyes, a second step is not adopted", () => {
  const by = async (who: Who, made: string) =>
    adoptSecondStep(
      there.store,
      { who, at, fourEyes: true },
      { round: "steps", step: made, reason: "So it is." },
    );

  test("by whoever made it, though they prepared nothing else", async () => {
    await decidedRound(there.store, "steps", smallRound);
    const { version, document } = await stepUpon(there.store, "steps", {
      events: [{ event: "cap", by: 300 }],
    });
    const { id } = valueOf(
      await recordSecondStep(there.store, { who: siri, at }, { round: "steps", version, document }),
    );
    expect(await by(siri, id)).toEqual({ outcome: "four-eyes", work: { did: "made-step", made: id } });
    expect(await by(kari, id)).toMatchObject({ outcome: "four-eyes", work: { did: "changed-round" } });
    expect(await by(ola, id)).toMatchObject({ outcome: "done" });
  });
});
