import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { solveAnyKind } from "../../../api/kinds.ts";
import { reprioritise, solve } from "../../../api/solve.ts";
import { type Adopting, adoption, adoptProposal } from "../../../api/store/adopt.ts";
import { putItems, removeItem } from "../../../api/store/items.ts";
import {
  listProposals,
  type MadeOfRound,
  proposal,
  type ProposalHead,
  recordProposal,
  snapshot,
  snapshotOf,
} from "../../../api/store/proposals.ts";
import { changeScheme, createRound, replaceRound, roundHead } from "../../../api/store/rounds.ts";
import { canonicalText } from "../../../src/canonical.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { smallRound } from "./small-round.ts";
import { at, change, ola, type Started, started, valueOf } from "./started.ts";

let there: Started;
beforeAll(async () => {
  there = await started();
});
afterAll(() => there.stop());

const rates = exampleRound();

let round = "";
beforeEach(async () => {
  round = valueOf(await createRound(there.store, change(), { document: rates })).id;
});

async function recorded(
  make: (document: Awaited<ReturnType<typeof taken>>["document"]) => Promise<MadeOfRound> = solveAnyKind,
  of = round,
): Promise<ProposalHead> {
  const { version, document } = await taken(of);
  const made = await make(document);
  return valueOf(await recordProposal(there.store, change(), { round: of, version, document: made }));
}

async function taken(of = round) {
  return valueOf(await snapshot(there.store, of));
}

describe("a proposal names the round it was made of", () => {
  test("and comes back byte for byte", async () => {
    const { version, hash, document } = await taken();
    const made = await solveAnyKind(document);
    const head = valueOf(await recordProposal(there.store, change(), { round, version, document: made }));
    expect(head).toMatchObject({
      round,
      version: 1,
      hash,
      form: "proposal",
      status: "optimal",
      engine: made.made.by,
      content: made.made.content,
      made: { by: "kari", at },
    });
    const found = valueOf(await proposal(there.store, round, head.id));
    expect(found.head).toEqual(head);
    expect(canonicalText(found.document)).toBe(canonicalText(made));
    expect(valueOf(await roundHead(there.store, round)).version).toBe(1);
  });

  test("also where the round has moved on in the meantime", async () => {
    const { version, hash, document } = await taken();
    valueOf(await changeScheme(there.store, change(), round, { ...rates.scheme, name: "Another" }));
    const made = await solveAnyKind(document);
    const head = valueOf(await recordProposal(there.store, change(), { round, version, document: made }));
    expect(head).toMatchObject({ version: 1, hash });
    const snapshotted = valueOf(await snapshotOf(there.store, round, 1));
    expect(canonicalText(snapshotted.document)).toBe(canonicalText(document));
  });

  test("one of another round is refused", async () => {
    const { version, hash } = await taken();
    const document = await solve(smallRound);
    const outcome = await recordProposal(there.store, change(), { round, version, document });
    expect(outcome).toEqual({ outcome: "other-round", hash, made: document.made.round });
  });

  test("one of a version that nobody took is refused", async () => {
    const document = await solveAnyKind(rates);
    const outcome = await recordProposal(there.store, change(), { round, version: 1, document });
    expect(outcome).toEqual({ outcome: "missing", what: "snapshot", id: `${round} 1` });
  });

  test("they are listed with the newest first, a page at a time", async () => {
    const made = [await recorded(), await recorded(), await recorded()];
    const page = valueOf(await listProposals(there.store, round, { limit: 2 }));
    expect(page.items).toEqual([made[2], made[1]]);
    const rest = valueOf(await listProposals(there.store, round, { limit: 2, after: page.next ?? 0 }));
    expect(rest).toEqual({ items: [made[0]] });
  });

  test("one of another round is not found in this one", async () => {
    const { id } = await recorded();
    const other = valueOf(await createRound(there.store, change(), { document: rates })).id;
    const missing = { outcome: "missing", what: "proposal", id };
    expect(await proposal(there.store, other, id)).toEqual(missing);
  });
});

describe("a proposal is adopted", () => {
  const adopt = (adopting: Partial<Adopting> & { readonly proposal: string }) =>
    adoptProposal(there.store, { who: ola, at }, { round, reason: "It is good.", ...adopting });

  test("and the award list says what everybody gets", async () => {
    const { version, document } = await taken();
    const made = await solveAnyKind(document);
    const head = valueOf(await recordProposal(there.store, change(), { round, version, document: made }));
    const adopted = valueOf(await adopt({ proposal: head.id }));
    expect(adopted).toMatchObject({
      round: { version: 2, status: "adopted", hash: head.hash },
      proposal: head,
      reason: "It is good.",
      adopted: { by: "ola", at },
    });
    const awards = made.awards.map(({ application: id, outcome, amounts }) => ({
      application: id,
      outcome,
      amounts,
    }));
    expect(adopted.awards).toEqual(awards);
    expect(valueOf(await adoption(there.store, round))).toEqual(adopted);
  });

  test("an award that is set aside stands there with its reason and without an amount", async () => {
    const { id } = await recorded();
    const [first, ...others] = valueOf(await adoptionOf(id)).awards;
    const setAside = [{ application: first.application, reason: "Withdrawn" }];
    const other = valueOf(await createRound(there.store, change(), { document: rates })).id;
    const again = await recorded(solveAnyKind, other);
    const adopted = valueOf(await adopt({ round: other, proposal: again.id, setAside }));
    expect(adopted.awards).toEqual([
      {
        application: first.application,
        outcome: "set-aside",
        amounts: {},
        proposed: first.amounts,
        reason: "Withdrawn",
      },
      ...others,
    ]);
    expect(valueOf(await adoption(there.store, other))).toEqual(adopted);
  });

  async function adoptionOf(id: string) {
    await adopt({ proposal: id });
    return adoption(there.store, round);
  }

  test("of a reprioritisation it is what is proposed after it", async () => {
    const small = valueOf(await createRound(there.store, change(), { document: smallRound })).id;
    const answer = await reprioritise(smallRound);
    if (answer.after === null) throw new Error("There is nothing after it.");
    expect(answer.after.awards).not.toEqual(answer.before.awards);
    const head = await recorded(() => Promise.resolve(answer), small);
    expect(head.form).toBe("reprioritisation");
    const adopted = valueOf(await adopt({ round: small, proposal: head.id }));
    expect(adopted.awards.map(({ amounts }) => amounts)).toEqual(
      answer.after.awards.map(({ amounts }) => amounts),
    );
  });

  test("after that nothing of the round is changed any more", async () => {
    const { id } = await recorded();
    valueOf(await adopt({ proposal: id }));
    const [recipient] = rates.recipients;
    const { store } = there;
    const frozen = { outcome: "adopted", round };
    expect(await putItems(store, change(), round, "applications", [recipient])).toEqual(frozen);
    expect(await removeItem(store, change(), round, "applications", recipient.id)).toEqual(frozen);
    expect(await changeScheme(store, change(), round, rates.scheme)).toEqual(frozen);
    expect(await replaceRound(store, change(), round, rates)).toEqual(frozen);
    expect(await adopt({ proposal: id })).toEqual(frozen);
  });

  test("but not one of an older version, unless the round is again what it was", async () => {
    const { id } = await recorded();
    const changed = { ...rates.scheme, cap: rates.scheme.cap + 1 };
    valueOf(await changeScheme(there.store, change(), round, changed));
    expect(await adopt({ proposal: id })).toEqual({ outcome: "stale", version: 1, current: 2 });
    valueOf(await changeScheme(there.store, change(), round, rates.scheme));
    expect(valueOf(await adopt({ proposal: id })).round.version).toBe(4);
  });

  test("nor one that says that nothing is feasible", async () => {
    const { scheme } = smallRound;
    const areas = scheme.areas.map((area) => ({ ...area, minimum: 600 }));
    const document = { ...smallRound, scheme: { ...scheme, areas } };
    const tight = valueOf(await createRound(there.store, change(), { document })).id;
    const { id, status } = await recorded(solveAnyKind, tight);
    expect(status).toBe("infeasible");
    const refused = { outcome: "not-adoptable", why: "infeasible", id };
    expect(await adopt({ round: tight, proposal: id })).toEqual(refused);
  });

  test.each([
    ["without a reason", { reason: " " }, "no-reason", undefined],
    ["an award set aside without a reason", { setAside: [{ application: "", reason: "" }] }, "no-reason", ""],
    [
      "an award set aside that there is not",
      { setAside: [{ application: "x", reason: "r" }] },
      "no-award",
      "x",
    ],
    [
      "an award set aside twice",
      {
        setAside: [
          { application: "x", reason: "r" },
          { application: "x", reason: "r" },
        ],
      },
      "set-aside-twice",
      "x",
    ],
  ])("nor %s", async (_, adopting, why, application) => {
    const { id } = await recorded();
    const refused = { outcome: "not-adoptable", why, id: application ?? id };
    expect(await adopt({ proposal: id, ...adopting })).toEqual(refused);
    expect(await adoption(there.store, round)).toEqual({ outcome: "missing", what: "adoption", id: round });
  });

  test("nor where another version of the round is expected, or the proposal is not there", async () => {
    const { id } = await recorded();
    expect(await adopt({ proposal: id, expected: 2 })).toEqual({
      outcome: "conflict",
      expected: 2,
      version: 1,
    });
    expect(await adopt({ proposal: "x" })).toEqual({ outcome: "missing", what: "proposal", id: "x" });
  });

  test("of two who adopt at the same time one is refused", async () => {
    const made = [await recorded(), await recorded()];
    const outcomes = await Promise.all(made.map(({ id }) => adopt({ proposal: id })));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["adopted", "done"]);
  });
});
