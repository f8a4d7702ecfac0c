import { exact } from "../../src/decimal.ts";
import { compareIds } from "../../src/order.ts";
import type { Bought, Flow, Policies, PolicyAnswer } from "../../src/policies/schema.ts";
import { type Maker, sealed } from "../../src/proposal/content.ts";
import type { ReprioritisationAnswer, SolvedProposal } from "../../src/proposal/schema.ts";
import type { Round } from "../../src/round/round.ts";
import type { Fate, Policy } from "../../src/round/schema.ts";

/** A reprioritisation of a feasible round. */
export interface Reprioritised {
  readonly answer: ReprioritisationAnswer;
  readonly before: SolvedProposal;
  readonly after: SolvedProposal;
}

/** The two proposals of a reprioritisation; undefined where nothing is feasible, so that nothing can move. */
export function reprioritised(answer: ReprioritisationAnswer): Reprioritised | undefined {
  const { before, after } = answer;
  if (before.status === "infeasible" || after === null || after.status === "infeasible") return undefined;
  return { answer, before, after };
}

/** What was asked of the policies, and what came of it. */
export interface PolicyAnswers {
  readonly clause: string | undefined;
  readonly policies: readonly Reprioritised[];
  readonly notAsked: readonly Policy[];
  /** The released money to one area alone, by area. */
  readonly byArea: readonly { readonly area: string; readonly reprioritised: Reprioritised }[];
}

/**
 * The policies of R13 side by side: what may move and what may not, what each policy makes of it, what it would buy
 * in each area by itself, and the ledger. It only reads the answers.
 *
 * @throws Error where there is no answer at all
 */
export function policiesOf(round: Round, asked: PolicyAnswers, maker: Maker): Policies {
  const first = asked.policies.at(0);
  if (first === undefined) throw new Error("There is no policy to show; ask for at least one.");
  const areas = areasOf(round, first.before);
  const policies = asked.policies.map((one) => policyAnswer(round, one));
  return sealed(
    {
      ...(asked.clause !== undefined && { clause: asked.clause }),
      value: first.before.totals.value,
      areas,
      released: first.answer.released,
      policies,
      notAsked: [...asked.notAsked],
      byArea: asked.byArea.map(({ area, reprioritised: one }) => ({ area, ...boughtBy(round, one) })),
      flows: policies.map((policy) => flowsOf(areas, policy)),
    },
    maker,
  );
}

function areasOf(round: Round, { areas }: SolvedProposal): Policies["areas"] {
  const unused = new Map(areas.map((one) => [one.area, one.unused]));
  const { receivers, limits } = round.scheme.reprioritisation;
  return round.scheme.areas.map(({ id, name, unused: fate }) => {
    const amount = unused.get(id) ?? 0;
    const released = fate === "release" ? amount : 0;
    const mayReceive = released === 0 && (receivers === undefined || receivers.includes(id));
    const limit = mayReceive ? limits.get(id) : undefined;
    return {
      area: id,
      name,
      unused: amount,
      fate,
      released,
      mayReceive,
      ...(limit !== undefined && { limit }),
    };
  });
}

function policyAnswer(round: Round, one: Reprioritised): PolicyAnswer {
  const { answer, before, after } = one;
  const had = new Map(before.areas.map(({ area, granted }) => [area, granted]));
  const received = after.areas.flatMap(({ area, granted }) => {
    const amount = granted - (had.get(area) ?? 0);
    return amount > 0 ? [{ area, amount }] : [];
  });
  return { policy: answer.policy, ...boughtBy(round, one), received, answer };
}

function boughtBy(round: Round, { answer, before, after }: Reprioritised): Bought {
  const year = String(round.scheme.year);
  const areaOf = new Map(round.applications.map(({ id, area }) => [id, area]));
  const had = new Map(before.awards.map(({ application, amounts }) => [application, amounts[year] ?? 0]));
  const gains = after.awards.flatMap(({ application, amounts }) => {
    const [earlier, later] = [had.get(application) ?? 0, amounts[year] ?? 0];
    return later > earlier
      ? [{ application, area: areaOf.get(application) ?? "", before: earlier, after: later }]
      : [];
  });
  const { released, used } = answer;
  return {
    status: before.status === "optimal" && after.status === "optimal" ? "optimal" : "feasible",
    used,
    rest: released - used,
    value: exact(after.totals.value).minus(exact(before.totals.value)).toFixed(),
    gains: gains.sort((a, b) => compareIds(a.area, b.area) || compareIds(a.application, b.application)),
  };
}

function flowsOf(areas: Policies["areas"], { received, rest }: PolicyAnswer): Flow[] {
  const fateOf: Readonly<Record<Fate, "released" | "readvertised" | "held">> = {
    release: "released",
    readvertise: "readvertised",
    hold: "held",
  };
  const from = areas.flatMap(({ area, unused, fate }): Flow[] =>
    unused > 0 ? [{ from: { area }, to: fateOf[fate], amount: unused }] : [],
  );
  const to = received.map(({ area, amount }): Flow => ({ from: "released", to: { area }, amount }));
  const left: Flow[] = rest > 0 ? [{ from: "released", to: "rest", amount: rest }] : [];
  return [...from, ...to, ...left];
}
