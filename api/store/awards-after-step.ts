import { assess } from "../../src/eligibility.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { SecondStepDone } from "../../src/second-step/schema.ts";
import { laterAmounts } from "../../solver/later-amounts.ts";
import { candidatesOf } from "../../solver/propose.ts";
import type { Award } from "./adoption-schema.ts";
import { inOrder } from "./award-list.ts";

/** Kroner by year. */
type Amounts = Record<string, number>;

/**
 * What everybody gets when a second step is adopted, by application. What fell away earlier stays in the list as it is there.
 *
 * @param document the round that was adopted
 * @param before the award list until then
 */
export function awardsAfterStep(
  document: RoundDocument,
  before: readonly Award[],
  step: SecondStepDone,
): readonly Award[] {
  const fellAway = new Map(step.events.flatMap((event) => fallOf(event)));
  const given = new Map(givenBy(document, before, step).map((award) => [award.application, award]));
  return inOrder(
    before.map((award): Award => {
      const { application, amounts } = award;
      const fall = fellAway.get(application);
      if (fall !== undefined) return fall(amounts);
      if (
        award.outcome === "set-aside" ||
        award.outcome === "withdrawn" ||
        award.outcome === "not-accepted"
      ) {
        return award;
      }
      return given.get(application) ?? award;
    }),
  );
}

/** What stands in the list in place of an award that falls away by an event. */
function fallOf(event: SecondStepDone["events"][number]): [string, (had: Amounts) => Award][] {
  switch (event.event) {
    case "withdrawn":
    case "not-accepted": {
      const { event: outcome, application, reason } = event;
      const why = reason === undefined ? {} : { reason };
      return [[application, (awarded) => ({ application, outcome, amounts: {}, awarded, ...why })]];
    }
    case "set-aside": {
      const { event: outcome, application, reason } = event;
      return [[application, (proposed) => ({ application, outcome, amounts: {}, proposed, reason })]];
    }
    case "returned":
    case "cap":
    case "release":
      return [];
  }
}

/** The awards of the step's proposal; where that says that the rules do not all hold of what is left, those that are left. */
function givenBy(
  document: RoundDocument,
  before: readonly Award[],
  { after, changed }: SecondStepDone,
): readonly Award[] {
  if (after.status !== "infeasible") {
    return after.awards.map(({ application, outcome, amounts }) => ({ application, outcome, amounts }));
  }
  const left = new Map(changed.map(({ application, after: amount }) => [application, amount]));
  return before.map((award): Award => {
    const amount = left.get(award.application);
    if (amount === undefined || (award.outcome !== "granted" && award.outcome !== "reduced")) return award;
    return { ...award, outcome: "reduced", amounts: scaled(document, award, amount) };
  });
}

/** The amounts of a smaller grant: the later years scaled alike (R5), those that it had. */
function scaled(document: RoundDocument, { application, amounts }: Award, amount: number): Amounts {
  const round = roundOf(document);
  const { year } = round.scheme;
  const candidate = candidatesOf(assess(round)).find((one) => one.application.id === application);
  const years = Math.max(...Object.keys(amounts).map(Number)) - year + 1;
  const later = candidate === undefined ? [] : laterAmounts(round, candidate, amount, years);
  const all = [[year, amount] as const, ...later];
  return Object.fromEntries(all.map(([one, kroner]) => [String(one), kroner]));
}
