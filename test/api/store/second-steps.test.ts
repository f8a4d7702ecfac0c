import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reprioritise } from "../../../api/solve.ts";
import { adoption, adoptProposal } from "../../../api/store/adopt.ts";
import { adoptSecondStep } from "../../../api/store/adopt-step.ts";
import { exportRound, sealed } from "../../../api/store/archive/export.ts";
import { importArchive } from "../../../api/store/archive/import.ts";
import { archiveSchema } from "../../../api/store/archive/schema.ts";
import { verifyArchive } from "../../../api/store/archive/verify.ts";
import { fingerprintOf, hashed } from "../../../api/store/audit-entry.ts";
import { listAudit } from "../../../api/store/audit.ts";
import { verifyAudit } from "../../../api/store/audit-verify.ts";
import { putItems } from "../../../api/store/items.ts";
import { recordProposal, snapshot } from "../../../api/store/proposals.ts";
import { createRound, roundHead } from "../../../api/store/rounds.ts";
import { listSecondSteps, recordSecondStep, secondStep } from "../../../api/store/second-steps.ts";
import type { Award } from "../../../api/store/adoption-schema.ts";
import { childOf } from "../../../src/round/order-faults.ts";
import type { EventsDocument } from "../../../src/second-step/events-schema.ts";
import { alterationsOf } from "../../kit/alterations.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { bestByEnumeration } from "../../kit/enumerate.ts";
import { runs } from "../../kit/seed.ts";
import { decidedRound, keptStep, stepUpon } from "./decided-round.ts";
import { smallRound } from "./small-round.ts";
import { at, change, kari, ola, type Started, started, valueOf } from "./started.ts";

let there: Started;
let elsewhere: Started;
beforeAll(async () => {
  [there, elsewhere] = await Promise.all([started(), started()]);
});
afterAll(() => Promise.all([there.stop(), elsewhere.stop()]));

const withdrawn = (application: string): EventsDocument => ({
  events: [{ event: "withdrawn", application }],
});

function amountsOf(awards: readonly Award[], year = "2025"): Record<string, number> {
  return Object.fromEntries(
    awards.flatMap(({ application, amounts }) =>
      Object.hasOwn(amounts, year) ? [[application, amounts[year]]] : [],
    ),
  );
}

async function adopt(round: string, step: string, expected?: number) {
  return adoptSecondStep(there.store, { who: ola, at }, { round, step, reason: "So it is.", expected });
}

describe("a second step", () => {
  test("is kept, adopted, and every award list stays", async () => {
    await decidedRound(there.store, "steps", smallRound);
    const before = valueOf(await adoption(there.store, "steps"));
    const [first] = Object.keys(amountsOf(before.awards));
    const made = await keptStep(there.store, "steps", withdrawn(first));
    expect(made).toMatchObject({ round: "steps", version: 2, step: "share-out", status: "proven" });
    const kept = valueOf(await secondStep(there.store, "steps", made.id));
    expect(JSON.parse(kept.document)).toMatchObject({ step: "share-out", made: { content: made.content } });
    expect(valueOf(await listSecondSteps(there.store, "steps", { limit: 5 })).items).toEqual([made]);

    const after = valueOf(await adopt("steps", made.id, 2));
    expect(after).toMatchObject({ version: 3, round: { version: 3, status: "adopted" } });
    expect(after.steps).toEqual([
      { step: made.id, version: 3, reason: "So it is.", adopted: { by: "ola", at } },
    ]);
    expect(after.awards.find(({ application }) => application === first)).toMatchObject({
      outcome: "withdrawn",
      amounts: {},
    });
    expect(valueOf(await adoption(there.store, "steps"))).toEqual(after);
    expect(valueOf(await adoption(there.store, "steps", 2)).awards).toEqual(before.awards);
    expect(await adoption(there.store, "steps", 1)).toMatchObject({ outcome: "missing", what: "adoption" });
    expect(await adoption(there.store, "steps", 4)).toMatchObject({ outcome: "missing", what: "adoption" });

    const { items } = valueOf(await listAudit(there.store, { round: "steps", limit: 100 }));
    expect(items.map(({ what }) => what.action)).toEqual([
      "round-created",
      "proposal-made",
      "proposal-adopted",
      "step-made",
      "step-adopted",
    ]);
    expect(valueOf(await verifyAudit(there.store)).holds).toBe(true);
  });

  test("sets one award aside with a reason, and the money stays free until somebody shares it out", async () => {
    await decidedRound(there.store, "aside", smallRound);
    const before = amountsOf(valueOf(await adoption(there.store, "aside")).awards);
    const [first, ...others] = Object.keys(before);
    const aside: EventsDocument = {
      free: "stay",
      events: [{ event: "set-aside", application: first, reason: "It was not true." }],
    };
    const made = await keptStep(there.store, "aside", aside);
    const { awards } = valueOf(await adopt("aside", made.id));
    expect(awards.find(({ application }) => application === first)).toMatchObject({
      outcome: "set-aside",
      amounts: {},
      proposed: { "2025": before[first] },
      reason: "It was not true.",
    });
    expect(amountsOf(awards)).toEqual(Object.fromEntries(others.map((id) => [id, before[id]])));
    const share = await stepUpon(there.store, "aside", { events: [] });
    expect(share.document).toMatchObject({ step: "share-out" });
    expect("new" in share.document && share.document.new.map(({ application }) => application)).not.toContain(
      first,
    );
  });

  test("of two that are adopted at once one wins, and the other is told", async () => {
    await decidedRound(there.store, "race", smallRound);
    const made = await Promise.all([
      keptStep(there.store, "race", { events: [{ event: "cap", by: 100 }] }),
      keptStep(there.store, "race", { events: [{ event: "cap", by: 200 }] }),
    ]);
    const outcomes = await Promise.all(made.map(({ id }) => adopt("race", id)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["done", "superseded"]);
    expect(await adopt("race", made[0].id, 2)).toMatchObject({
      outcome: "conflict",
      expected: 2,
      version: 3,
    });
    expect(valueOf(await adoption(there.store, "race")).steps).toHaveLength(1);
  });

  test("is refused where nothing is decided, where it is of another decision, and without a reason", async () => {
    valueOf(await createRound(there.store, change(), { id: "draft", document: smallRound }));
    await decidedRound(there.store, "other", smallRound);
    const made = await stepUpon(there.store, "other", { events: [] });
    expect(await recordSecondStep(there.store, change(), { round: "draft", ...made })).toMatchObject({
      outcome: "not-adopted",
    });
    const odd = await recordSecondStep(there.store, change(), { round: "x", ...made });
    expect(odd).toMatchObject({ outcome: "missing", what: "round" });
    const { id } = valueOf(await recordSecondStep(there.store, change(), { round: "other", ...made }));
    const adopting = { round: "other", step: id, reason: " " };
    expect(await adoptSecondStep(there.store, { who: kari, at }, adopting)).toEqual({
      outcome: "not-adoptable",
      why: "no-reason",
      id,
    });
    expect(
      await adoptSecondStep(there.store, { who: kari, at }, { ...adopting, round: "draft", reason: "x" }),
    ).toEqual({ outcome: "not-adopted", round: "draft" });
    expect(await adopt("other", "x")).toEqual({ outcome: "missing", what: "second-step", id: "x" });
  });

  test("that says nothing is possible is kept, and never adopted", async () => {
    await decidedRound(there.store, "none", {
      ...smallRound,
      commitments: [{ id: "k", area: "1", amounts: { "2025": 600 } }],
    });
    const made = await keptStep(there.store, "none", { events: [{ event: "cap", by: -600 }] });
    expect(made).toMatchObject({ step: "infeasible", status: "infeasible" });
    expect(await adopt("none", made.id)).toMatchObject({ outcome: "not-adoptable", why: "infeasible" });
  });

  test("begins with what a reprioritisation decided, but for what was set aside", async () => {
    const { store } = there;
    valueOf(await createRound(store, change(), { id: "moved", document: smallRound }));
    const { version } = valueOf(await snapshot(store, "moved"));
    const answer = await reprioritise(smallRound, { engine: "built-in" });
    const { id: proposal } = valueOf(
      await recordProposal(store, change(), { round: "moved", version, document: answer }),
    );
    const setAside = [{ application: "a", reason: "Made up." }];
    const adopting = { round: "moved", proposal, reason: "So.", setAside };
    const before = amountsOf(valueOf(await adoptProposal(store, { who: ola, at }, adopting)).awards);
    expect(Object.keys(before)).not.toContain("a");
    const made = await keptStep(store, "moved", { events: [{ event: "cap", by: 50 }] });
    const after = valueOf(await adopt("moved", made.id));
    expect(after.awards.find(({ application }) => application === "a")).toMatchObject({
      outcome: "set-aside",
    });
    for (const [id, amount] of Object.entries(before)) {
      expect(amountsOf(after.awards)[id], id).toBeGreaterThanOrEqual(amount);
    }
    const archive = valueOf(await exportRound(store, "moved"));
    expect(verifyArchive(JSON.parse(JSON.stringify(archive)))).toMatchObject({ ok: true });
  });

  test("is the only change that a decided round takes", async () => {
    const put = await putItems(there.store, change(), "steps", "applications", []);
    expect(put).toEqual({ outcome: "adopted", round: "steps" });
  });
});

/** Made of rounds in which two get something, so that there is something to lose. */
const decidable = rounds({ choicesAtMost: 200 }).filter((document) => {
  const best = bestByEnumeration(document);
  return best.status === "optimal" && best.grants.size >= 2;
});

const kinds = ["withdrawn", "set-aside", "returned", "cap", "nothing"] as const;
const happenings = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    place: fc.nat(5),
    free: fc.constantFrom("share-out" as const, "stay" as const),
    percent: fc.constantFrom(-30, 20, 50),
  }),
  { minLength: 2, maxLength: 3 },
);

function eventsFor(
  awards: readonly Award[],
  year: string,
  cap: number,
  {
    kind,
    place,
    free,
    percent,
  }: { kind: (typeof kinds)[number]; place: number; free: "share-out" | "stay"; percent: number },
): EventsDocument {
  const granted = Object.entries(amountsOf(awards, year));
  const at = granted.at(place % Math.max(1, granted.length));
  if (kind === "cap") {
    return { free, events: [{ event: "cap", by: Math.max(-cap, Math.trunc((cap * percent) / 100)) }] };
  }
  if (kind === "nothing" || at === undefined) return { free, events: [] };
  const [application, amount] = at;
  switch (kind) {
    case "withdrawn":
      return { free, events: [{ event: "withdrawn", application }] };
    case "set-aside":
      return { free, events: [{ event: "set-aside", application, reason: "Made up." }] };
    case "returned":
      return amount < 2
        ? { free, events: [] }
        : { free, events: [{ event: "returned", application, amount: Math.ceil(amount / 3) }] };
  }
}

/** Kroner that events take from what was granted. */
function fallenBy(events: EventsDocument["events"], had: Record<string, number>): number {
  return events.reduce((all, one) => {
    if (one.event === "cap" || one.event === "release") return all;
    return all + (one.event === "returned" ? one.amount : had[one.application]);
  }, 0);
}

describe("steps, whatever happens", () => {
  test("balance to the krone, stay in the chain, and go elsewhere as they are", async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(decidable, happenings, async (document, happened) => {
        number += 1;
        const id = `property-${number}`;
        const year = String(document.scheme.year);
        await decidedRound(there.store, id, document);
        let cap = document.scheme.cap;
        for (const one of happened) {
          const before = valueOf(await adoption(there.store, id));
          const made = await stepUpon(there.store, id, eventsFor(before.awards, year, cap, one));
          const { id: step, step: kind } = valueOf(
            await recordSecondStep(there.store, change(), { round: id, ...made }),
          );
          if (kind === "infeasible" || made.document.step === "infeasible") continue;
          const after = valueOf(await adopt(id, step));
          const [had, has] = [before, after].map(({ awards }) => amountsOf(awards, year));
          const sum = (amounts: Record<string, number>) => Object.values(amounts).reduce((a, b) => a + b, 0);
          const { freed, changed, new: added, kept } = made.document;
          // Granted, fallen away and free come to the frame: what is kept and what is new is all there is.
          const gained = added.reduce((all, { amount }) => all + amount, 0);
          const moved = changed.reduce((all, { before: was, after: is }) => all + is - was, 0);
          expect(sum(has)).toBe(sum(had) + moved + gained);
          expect(sum(has)).toBe(
            [...kept.map(({ amount }) => amount), ...changed.map((row) => row.after)].reduce(
              (a, b) => a + b,
              0,
            ) + gained,
          );
          expect(freed).toBe(fallenBy(made.document.events, had));
          cap = made.document.cap.after;
          const { years } = made.document.after.status === "infeasible" ? { years: [] } : made.document.after;
          const now = years.find((one) => String(one.year) === year);
          if (now !== undefined) expect(now.committed + sum(has) + (now.left ?? 0)).toBe(cap);
        }
        const archive = valueOf(await exportRound(there.store, id));
        expect(verifyArchive(JSON.parse(JSON.stringify(archive)))).toMatchObject({ ok: true });
        const taken = await importArchive(elsewhere.store, change(), archive);
        expect(taken.outcome).toBe("done");
        const again = valueOf(await exportRound(elsewhere.store, id));
        expect({ ...again, audit: again.audit.slice(0, -1), made: archive.made }).toEqual(archive);
        expect(valueOf(await roundHead(elsewhere.store, id))).toEqual(
          valueOf(await roundHead(there.store, id)),
        );
        expect(valueOf(await adoption(elsewhere.store, id))).toEqual(
          valueOf(await adoption(there.store, id)),
        );
      }),
      runs(20),
    );
    expect(valueOf(await verifyAudit(there.store)).holds).toBe(true);
    expect(valueOf(await verifyAudit(elsewhere.store)).holds).toBe(true);
  });
});

describe("an archive with steps", () => {
  test("shows every single alteration of them, also with a new fingerprint", async () => {
    const applications = smallRound.applications.slice(0, 3);
    await decidedRound(there.store, "tiny", { ...smallRound, applications });
    const made = await keptStep(there.store, "tiny", withdrawn("c"));
    valueOf(await adopt("tiny", made.id));
    const archive = valueOf(await exportRound(there.store, "tiny"));
    const { steps, lists } = archive;
    const unnoticed: string[] = [];
    let count = 0;
    for (const { place, change: how, document } of alterationsOf({ steps, lists })) {
      // The order of lists means nothing where none is given.
      if (how.includes("exchanged") || place === "") continue;
      const altered = { ...archive, steps: childOf(document, "steps"), lists: childOf(document, "lists") };
      if (!archiveSchema.safeParse(altered).success) continue;
      count++;
      const { by } = archive.made;
      const content = fingerprintOf({ ...altered, made: { by } });
      if (verifyArchive({ ...altered, made: { by, content } }).ok) unnoticed.push(`${place} ${how}`);
    }
    expect(unnoticed).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });

  test("shows an award list that does not follow from the step, though every fingerprint is made anew", async () => {
    const archive = valueOf(await exportRound(there.store, "tiny"));
    const [{ version, awards }] = archive.lists ?? [];
    const forged = awards.map((award) =>
      award.outcome === "granted" ? { ...award, amounts: { "2025": award.amounts["2025"] + 1 } } : award,
    );
    const told = archive.audit.map(({ hash, ...entry }) => {
      const { what } = entry;
      if (what.action !== "step-adopted") return { ...entry, hash };
      return hashed({ ...entry, what: { ...what, awards: fingerprintOf(forged) } });
    });
    const { made, ...rest } = { ...archive, audit: told, lists: [{ version, awards: forged }] };
    expect(verifyArchive(sealed(rest, made.by))).toEqual({ ok: false, findings: [{ what: "awards" }] });
  });
});
