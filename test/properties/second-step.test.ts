import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../../api/library.ts";
import { decidedRound, secondStep, type SecondStep, secondStepSchema } from "../../api/second-step.ts";
import { readRound } from "../../src/round/read.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import type { Event } from "../../src/second-step/events-schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { bestByEnumeration } from "../kit/enumerate.ts";
import { total } from "../kit/figures.ts";
import { grantsOf } from "../kit/propose.ts";
import { committedIn } from "../kit/readings.ts";
import { brokenRules } from "../kit/rules.ts";
import { cutByEnumeration, type Happened, keptOf, sharedOutByEnumeration } from "../kit/second-step.ts";
import { runs } from "../kit/seed.ts";
import { shuffled } from "../kit/variants.ts";

const options = { engine: "built-in" } as const;

/** What happens, in numbers that are read against the proposal. */
interface Fate {
  readonly grants: readonly number[];
  readonly cap: { readonly percent: number; readonly kroner: number };
  readonly release: readonly boolean[];
}

const fates = (
  percent: fc.Arbitrary<number>,
  releasing = fc.constantFrom(false, false, false, true),
): fc.Arbitrary<Fate> =>
  fc.record({
    grants: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { minLength: 7, maxLength: 7 }),
    cap: fc.record({ percent, kroner: fc.constantFrom(0, 0, 1, -1) }),
    release: fc.array(releasing, { minLength: 4, maxLength: 4 }),
  });

function eventsOf(document: RoundDocument, proposal: SolvedProposal, fate: Fate): Event[] {
  const granted = [...grantsOf(document, proposal)];
  const fallen = granted.flatMap(([application, amount], place): Event[] => {
    switch (fate.grants[place]) {
      case 1:
        return [{ event: "withdrawn", application }];
      case 2:
        return [{ event: "not-accepted", application }];
      case 3:
        return amount > 1n ? [{ event: "returned", application, amount: Number((amount + 2n) / 3n) }] : [];
      default:
        return [];
    }
  });
  const sum = total(granted.map(([, amount]) => amount));
  const by = Number((sum * BigInt(fate.cap.percent)) / 100n) + fate.cap.kroner;
  const least = -document.scheme.cap;
  const released = document.scheme.areas.flatMap(({ id, minimum = 0 }, place): Event[] =>
    fate.release[place] && minimum > 0 ? [{ event: "release", area: id }] : [],
  );
  return [...fallen, { event: "cap", by: Math.max(by, least) }, ...released];
}

function happenedBy(document: RoundDocument, proposal: SolvedProposal, events: readonly Event[]): Happened {
  const cap = events.reduce((sum, one) => (one.event === "cap" ? sum + one.by : sum), document.scheme.cap);
  const lapsed = events.flatMap((one) =>
    one.event === "withdrawn" || one.event === "not-accepted" ? [one.application] : [],
  );
  const returned = events.flatMap((one) =>
    one.event === "returned" ? [[one.application, BigInt(one.amount)] as const] : [],
  );
  const released = events.flatMap((one) => (one.event === "release" ? [one.area] : []));
  return {
    decided: grantsOf(document, proposal),
    lapsed: new Set(lapsed),
    returned: new Map(returned),
    cap,
    released: new Set(released),
  };
}

/** Whether commitments, what is kept and what is set aside are together above the cap. */
function lacksMoney(document: RoundDocument, happened: Happened): boolean {
  const { areas, year } = document.scheme;
  const areaOf = new Map(document.applications.map(({ id, area }) => [id, area]));
  const needed = areas.map(({ id, minimum = 0 }) => {
    const kept = [...keptOf(happened)].filter(([application]) => areaOf.get(application) === id);
    const spent = committedIn(document, year, id) + total(kept.map(([, amount]) => amount));
    const least = happened.released.has(id) ? 0n : BigInt(minimum);
    return spent > least ? spent : least;
  });
  return total(needed) > BigInt(happened.cap);
}

async function expectSecondStep(
  document: RoundDocument,
  fate: Fate,
): Promise<SecondStep["step"] | undefined> {
  const proposal = await solve(document, options);
  if (proposal.status === "infeasible") return undefined;
  const events = eventsOf(document, proposal, fate);
  const answer = await secondStep(document, proposal, { events }, options);
  expect(secondStepSchema.parse(answer)).toEqual(answer);

  const happened = happenedBy(document, proposal, events);
  const isCut = lacksMoney(document, happened);
  const oracle = (isCut ? cutByEnumeration : sharedOutByEnumeration)(document, happened);
  if (oracle === undefined || answer.step === "infeasible") {
    expect([oracle, answer.step]).toEqual([undefined, "infeasible"]);
    return answer.step;
  }
  expect(answer).toMatchObject({
    step: isCut ? "cut" : "share-out",
    status: "proven",
    preference: "settled",
  });

  const { after } = answer;
  const grants = grantsOf(document, after);
  expect(grants).toEqual(oracle);
  const kept = keptOf(happened);
  if (!isCut) for (const [id, amount] of kept) expect(grants.get(id), id).toBeGreaterThanOrEqual(amount);
  if (isCut) for (const [id, amount] of grants) expect(amount, id).toBeLessThanOrEqual(kept.get(id) ?? 0n);
  for (const id of happened.lapsed) expect(grants.has(id)).toBe(false);

  // Every grant is in one list, and the lists add up to the krone.
  const listed = [
    ...answer.kept.map(({ application, amount }) => [application, BigInt(amount)] as const),
    ...answer.changed.map(({ application, after: amount }) => [application, BigInt(amount)] as const),
    ...answer.new.map(({ application, amount }) => [application, BigInt(amount)] as const),
  ];
  expect(new Map(listed.filter(([, amount]) => amount > 0n))).toEqual(grants);
  expect(listed.length).toBe(new Set([...happened.decided.keys(), ...grants.keys()]).size);
  expect(BigInt(answer.freed)).toBe(total(happened.decided.values()) - total(kept.values()));
  if (answer.step === "cut") {
    expect(BigInt(answer.cut.amount)).toBe(total(kept.values()) - total(grants.values()));
    expect(answer.cut.amount).toBeGreaterThanOrEqual(answer.missing);
  }

  // The decisions make it: the round is valid, and solved by itself it gives the same, by the rules.
  const decided = decidedRound(document, answer);
  expect(readRound(decided).ok).toBe(true);
  expect(brokenRules(decided, after)).toEqual([]);
  expect(await solve(decided, options)).toEqual(after);
  return answer.step;
}

/** Rounds in which at least three get a grant, so that there is somebody to choose between. */
const severalGranted = rounds({ choicesAtMost: 400 }).filter((document) => {
  const best = bestByEnumeration(document);
  return best.status === "optimal" && best.grants.size >= 3;
});

describe("a second step", () => {
  it("keeps what is decided and shares out the rest as enumeration finds best", async () => {
    const steps: (string | undefined)[] = [];
    await fc.assert(
      fc.asyncProperty(
        rounds({ choicesAtMost: 600 }),
        fates(fc.constantFrom(0, 0, 20, 50, -10)),
        async (document, fate) => {
          steps.push(await expectSecondStep(document, fate));
        },
      ),
      runs(120),
    );
    expect(steps).toContain("share-out");
  });

  it("cuts the fewest kroner, then in the fewest projects, then at the least loss", async () => {
    const steps: (string | undefined)[] = [];
    await fc.assert(
      fc.asyncProperty(
        severalGranted,
        fates(fc.constantFrom(-15, -30, -45, -60, -90), fc.constantFrom(true, true, true, false)),
        async (document, fate) => {
          steps.push(
            await expectSecondStep(document, { ...fate, grants: fate.grants.map((one) => one % 2) }),
          );
          steps.push(
            await expectSecondStep(document, { ...fate, grants: fate.grants.map((one) => one - 2) }),
          );
        },
      ),
      runs(100),
    );
    expect(steps.filter((one) => one === "cut").length).toBeGreaterThan(runs(100).numRuns / 2);
  });

  it("has the same bytes whatever the order of the lists", async () => {
    const pairs = rounds({ choicesAtMost: 300 }).chain((document) =>
      fc.tuple(fc.constant(document), shuffled(document), fates(fc.constantFrom(0, 30, -30))),
    );
    await fc.assert(
      fc.asyncProperty(pairs, async ([document, other, fate]) => {
        const proposal = await solve(document, options);
        if (proposal.status === "infeasible") return;
        const events = eventsOf(document, proposal, fate);
        const [answer, fromOther] = [
          await secondStep(document, proposal, { events }, options),
          await secondStep(other, proposal, { events: [...events].reverse() }, options),
        ];
        expect(JSON.stringify(fromOther)).toBe(JSON.stringify(answer));
      }),
      runs(25),
    );
  });
});
