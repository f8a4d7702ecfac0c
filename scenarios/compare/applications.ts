import type { ComparedApplication, Turn } from "../../src/comparison/schema.ts";
import { compareIds } from "../../src/order.ts";
import type { Award, Proposal } from "../../src/proposal/schema.ts";
import type { Application, Round } from "../../src/round/round.ts";

interface Made {
  readonly round: Round;
  readonly proposal: Proposal;
}

/** Kroner in the scheme's year by application that gets any. */
export function grantsOf({ round, proposal }: Made): ReadonlyMap<string, number> {
  const year = String(round.scheme.year);
  return new Map(
    proposal.awards.flatMap(({ application, amounts }) => {
      const amount = amounts[year] ?? 0;
      return amount > 0 ? [[application, amount] as const] : [];
    }),
  );
}

/** Every application of any of the rounds, with what each proposal gives it; by area and id. */
export function comparedApplications(made: readonly Made[]): ComparedApplication[] {
  const applications = new Map<string, Application>();
  for (const { round } of made.toReversed())
    for (const one of round.applications) applications.set(one.id, one);
  const awards = made.map(
    ({ proposal }) => new Map(proposal.awards.map((award) => [award.application, award])),
  );
  return [...applications.values()]
    .sort((a, b) => compareIds(a.area, b.area) || compareIds(a.id, b.id))
    .map(({ id, area, title, applicant }) => {
      const given = made.map(({ round }, index) => {
        const award = awards[index].get(id);
        return award === undefined ? null : figuresOf(award, round.scheme.year);
      });
      const turns = given.map((one, index) => {
        if (index === 0) return "same";
        return hasNoProposal(made[0]) || hasNoProposal(made[index]) ? "absent" : turnOf(given[0], one);
      });
      return { application: id, area, title, applicant: applicant.name, awards: given, turns };
    });
}

type Given = ComparedApplication["awards"][number];

function figuresOf({ outcome, score, amounts, reasons }: Award, year: number): Given {
  return { outcome, score, amount: amounts[String(year)] ?? 0, reasons };
}

function hasNoProposal({ proposal }: Made): boolean {
  return proposal.status === "infeasible";
}

/** One that a scenario withdraws falls out, and one that it adds comes in, where it has a grant. */
function turnOf(first: Given, other: Given): Turn {
  const [before, after] = [first?.amount ?? 0, other?.amount ?? 0];
  if (before === 0 && after > 0) return "in";
  if (before > 0 && after === 0) return "out";
  if ((first === null) !== (other === null)) return "absent";
  if (before === after) return "same";
  return after > before ? "more" : "less";
}

/**
 * Whether anything happens to it: what has no proposal says nothing of it, and where the first has none, those with a
 * grant are what there is to see.
 */
export function isAffected(made: readonly Made[], { awards, turns }: ComparedApplication): boolean {
  if (hasNoProposal(made[0])) return awards.some((award) => (award?.amount ?? 0) > 0);
  return turns.some((turn, index) => turn !== "same" && !hasNoProposal(made[index]));
}
