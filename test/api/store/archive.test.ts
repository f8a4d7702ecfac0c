import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { solveAnyKind } from "../../../api/kinds.ts";
import { reprioritise, solve } from "../../../api/solve.ts";
import { adoption, adoptProposal } from "../../../api/store/adopt.ts";
import { listAudit } from "../../../api/store/audit.ts";
import { fingerprintOf } from "../../../api/store/audit-entry.ts";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { exportRound } from "../../../api/store/archive/export.ts";
import { importArchive } from "../../../api/store/archive/import.ts";
import { type Archive, archiveSchema } from "../../../api/store/archive/schema.ts";
import { verifyArchive } from "../../../api/store/archive/verify.ts";
import type { Store } from "../../../api/store/connect.ts";
import { putItems } from "../../../api/store/items.ts";
import { listProposals, type MadeOfRound, recordProposal, snapshot } from "../../../api/store/proposals.ts";
import { changeScheme, createRound, wholeRound } from "../../../api/store/rounds.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { alterationsOf } from "../../kit/alterations.ts";
import { smallRound } from "./small-round.ts";
import { at, change, ola, type Started, started, valueOf } from "./started.ts";

let there: Started;
let elsewhere: Started;
beforeAll(async () => {
  [there, elsewhere] = await Promise.all([started(), started()]);
});
afterAll(() => Promise.all([there.stop(), elsewhere.stop()]));

async function record(store: Store, round: string, document: MadeOfRound): Promise<string> {
  const { version } = valueOf(await snapshot(store, round));
  return valueOf(await recordProposal(store, change(), { round, version, document })).id;
}

/** A round that was changed between two proposals and a reprioritisation, the last of which is adopted but for one award. */
async function decided(store: Store, id: string): Promise<void> {
  const { scheme } = smallRound;
  valueOf(await createRound(store, change(), { id, document: { ...smallRound, applications: [] } }));
  valueOf(await putItems(store, change(), id, "applications", smallRound.applications));
  await record(store, id, await solve(smallRound));
  valueOf(await changeScheme(store, change(), id, { ...scheme, cap: scheme.cap + 100 }));
  const document = { ...smallRound, scheme: { ...scheme, cap: scheme.cap + 100 } };
  await record(store, id, await solve(document));
  const proposal = await record(store, id, await reprioritise(document));
  const setAside = [{ application: "a", reason: "It was withdrawn." }];
  const adopting = { round: id, proposal, reason: "It is good.", setAside };
  valueOf(await adoptProposal(store, { who: ola, at }, adopting));
}

async function exported(store: Store, id: string): Promise<Archive> {
  return valueOf(await exportRound(store, id));
}

function throughFile(archive: Archive): unknown {
  return JSON.parse(JSON.stringify(archive));
}

async function taken(archive: unknown) {
  const outcome = await importArchive(elsewhere.store, change(), archive);
  if (outcome.outcome === "not-whole") throw new Error(JSON.stringify(outcome.findings));
  return valueOf(outcome);
}

describe("a round goes out as one file", () => {
  test("which holds without the store", async () => {
    await decided(there.store, "out");
    const archive = await exported(there.store, "out");
    expect(verifyArchive(throughFile(archive))).toMatchObject({ ok: true });
    expect(archive.audit.map(({ what }) => what.action)).toEqual([
      "round-created",
      "round-changed",
      "proposal-made",
      "round-changed",
      "proposal-made",
      "proposal-made",
      "proposal-adopted",
    ]);
    expect(archive.snapshots.map(({ version }) => version)).toEqual([2, 3]);
  });

  test("a draft without proposals too, of any kind", async () => {
    const { id } = valueOf(await createRound(there.store, change(), { document: exampleRound() }));
    const archive = await exported(there.store, id);
    expect(verifyArchive(throughFile(archive))).toMatchObject({ ok: true });
    expect(archive.awards).toBeUndefined();
  });

  test("one that is not there is missing", async () => {
    expect(await exportRound(there.store, "x")).toEqual({ outcome: "missing", what: "round", id: "x" });
  });
});

describe("and comes in elsewhere", () => {
  test("as it was, with its history, and goes on from there", async () => {
    await decided(there.store, "moved");
    const archive = await exported(there.store, "moved");
    const head = await taken(throughFile(archive));
    const [before, after] = await Promise.all(
      [there, elsewhere].map(async ({ store }) => ({
        whole: valueOf(await wholeRound(store, "moved")),
        proposals: valueOf(await listProposals(store, "moved", { limit: 100 })),
        adoption: valueOf(await adoption(store, "moved")),
      })),
    );
    expect(after).toEqual(before);
    expect(after.whole.head).toEqual(head);
    const { items } = valueOf(await listAudit(elsewhere.store, { round: "moved", limit: 10 }));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      roundSequence: archive.audit.length + 1,
      previousOfRound: archive.audit.at(-1)?.hash,
      what: { action: "round-imported", archive: archive.made.content },
    });
    expect(valueOf(await verifyAudit(elsewhere.store)).holds).toBe(true);
    const again = await exported(elsewhere.store, "moved");
    expect(verifyArchive(throughFile(again))).toMatchObject({ ok: true });
    expect({ ...again, audit: again.audit.slice(0, -1), made: archive.made }).toEqual(archive);
  });

  test("a draft is worked on as before", async () => {
    const document = exampleRound();
    valueOf(await createRound(there.store, change(), { id: "draft", document }));
    await taken(await exported(there.store, "draft"));
    const [recipient] = document.recipients;
    const put = await putItems(elsewhere.store, change(), "draft", "applications", [
      { ...recipient, name: "Another" },
    ]);
    expect(valueOf(put).round.version).toBe(2);
    await record(
      elsewhere.store,
      "draft",
      await solveAnyKind(valueOf(await wholeRound(elsewhere.store, "draft")).document),
    );
    expect(valueOf(await verifyAudit(elsewhere.store)).holds).toBe(true);
    expect(verifyArchive(await exported(elsewhere.store, "draft"))).toMatchObject({ ok: true });
  });

  test("never on top of a round with its id", async () => {
    const archive = await exported(there.store, "moved");
    const taken = { outcome: "exists", what: "round", id: "moved" };
    expect(await importArchive(elsewhere.store, change(), archive)).toEqual(taken);
  });

  test("never when it does not hold", async () => {
    await decided(there.store, "broken");
    const archive = await exported(there.store, "broken");
    const altered = { ...archive, round: { ...archive.round, document: exampleRound() } };
    const outcome = await importArchive(elsewhere.store, change(), altered);
    expect(outcome).toMatchObject({
      outcome: "not-whole",
      findings: [{ what: "content" }, { what: "round" }],
    });
    expect((await wholeRound(elsewhere.store, "broken")).outcome).toBe("missing");
  });
});

describe("whatever is altered is found", () => {
  let archive: Archive;
  beforeAll(async () => {
    await decided(there.store, "altered");
    archive = await exported(there.store, "altered");
  });

  /** With the fingerprint of what it is now, as a forger would write it. */
  function forged(value: unknown): unknown {
    const read = archiveSchema.safeParse(value);
    if (!read.success || typeof value !== "object") return value;
    const { by } = read.data.made;
    return { ...value, made: { by, content: fingerprintOf({ ...value, made: { by } }) } };
  }

  test("every single alteration, also with a new fingerprint", async () => {
    const { store } = there;
    const applications = smallRound.applications.slice(1, 3);
    valueOf(await createRound(store, change(), { id: "tiny", document: { ...smallRound, applications } }));
    const proposal = await record(store, "tiny", await solve({ ...smallRound, applications }));
    valueOf(await adoptProposal(store, change(), { round: "tiny", proposal, reason: "It is good." }));
    const original = throughFile(await exported(store, "tiny"));
    const unnoticed: string[] = [];
    let count = 0;
    for (const { place, change: how, document } of alterationsOf(original)) {
      if (count % 20 === 0 && verifyArchive(document).ok) unnoticed.push(`${place} ${how}`);
      // The order of lists means nothing, and neither does the name of what made the file.
      const means = !how.includes("exchanged") && !place.startsWith("made.");
      if (means && verifyArchive(forged(document)).ok) unnoticed.push(`${place} ${how}, forged`);
      count++;
    }
    expect(unnoticed).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });

  test.each([
    [
      "an entry left out",
      ({ audit }: Archive) => ({ audit: audit.filter((_, place) => place !== 2) }),
      "entry",
    ],
    ["the end cut off", ({ audit }: Archive) => ({ audit: audit.slice(0, -1) }), "awards"],
    ["a proposal left out", ({ proposals }: Archive) => ({ proposals: proposals.slice(1) }), "proposal"],
    [
      "a proposal twice",
      ({ proposals }: Archive) => ({ proposals: [...proposals, ...proposals.slice(0, 1)] }),
      "proposal",
    ],
    ["a version left out", ({ snapshots }: Archive) => ({ snapshots: snapshots.slice(1) }), "proposal"],
    [
      "a version twice",
      ({ snapshots }: Archive) => ({ snapshots: [...snapshots, snapshots[0]] }),
      "snapshot",
    ],
    ["the awards left out", () => ({ awards: undefined }), "awards"],
    ["another round's id", ({ round }: Archive) => ({ round: { ...round, id: "x" } }), "entry"],
  ] as const)("%s", (_, alter, what) => {
    const outcome = verifyArchive(forged(throughFile({ ...archive, ...alter(archive) })));
    expect(outcome.ok ? [] : outcome.findings.map((finding) => finding.what)).toContain(what);
  });

  test.each([[undefined], [null], [[]], ["text"], [{}], [{ archive: "fordel round", format: 2 }]])(
    "%j is no archive",
    (value) => {
      expect(verifyArchive(value)).toMatchObject({ ok: false });
    },
  );
});
