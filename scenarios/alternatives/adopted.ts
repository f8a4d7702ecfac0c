import type { Alternative } from "../../src/alternatives/schema.ts";
import { assess } from "../../src/eligibility.ts";
import { compareIds } from "../../src/order.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { solvedRound, type Solving } from "../solving.ts";

type Decision = NonNullable<RoundDocument["decisions"]>[number];

/**
 * The round in which officers have decided what makes an alternative the best proposal. As little as is enough is
 * decided, of three: who comes in and who falls out; their amounts too, and all that are changed; the whole alternative.
 * With the last it is the only proposal there is (R11). Which is enough is found by solving, exactly.
 *
 * @param reason stands in every decision that is added
 */
export async function adopted(
  document: RoundDocument,
  alternative: Alternative,
  reason: string,
  solving: Solving,
): Promise<RoundDocument> {
  const amounts = new Map(alternative.awards.map(({ application, amount }) => [application, amount]));
  const [comesAndGoes, changed, whole] = decisionsFor(document, alternative, amounts, reason);
  for (const decisions of [comesAndGoes, changed]) {
    const round = withDecisions(document, decisions);
    if (await isBest(round, amounts, solving)) return round;
  }
  return withDecisions(document, whole);
}

function decisionsFor(
  document: RoundDocument,
  { difference }: Alternative,
  amounts: ReadonlyMap<string, number>,
  reason: string,
): readonly [Decision[], Decision[], Decision[]] {
  const grant = (application: string): Decision => ({ application, decision: "grant", reason });
  const decline = (application: string): Decision => ({ application, decision: "decline", reason });
  const exactly = (application: string): Decision => {
    const amount = amounts.get(application);
    return amount === undefined ? decline(application) : { ...grant(application), amount };
  };
  const comes = difference.in.map(({ application }) => application);
  const goes = difference.out.map(({ application }) => application);
  const other = [...difference.more, ...difference.less].map(({ application }) => application);
  const candidates = candidatesOf(assess(roundOf(document))).map(({ application }) => application.id);
  return [
    [...comes.map(grant), ...goes.map(decline)],
    [...comes, ...goes, ...other].map(exactly),
    candidates.map(exactly),
  ];
}

/** What was decided before stays, but an amount that was left open is given. */
function withDecisions(document: RoundDocument, added: readonly Decision[]): RoundDocument {
  const decisions = new Map((document.decisions ?? []).map((one) => [one.application, one]));
  for (const one of added) {
    const earlier = decisions.get(one.application);
    decisions.set(one.application, earlier === undefined ? one : { ...one, ...earlier, ...amountOf(one) });
  }
  const all = [...decisions.values()].sort((a, b) => compareIds(a.application, b.application));
  return all.length === 0 ? document : { ...document, decisions: all };
}

function amountOf({ amount }: Decision): Pick<Decision, "amount"> {
  return amount === undefined ? {} : { amount };
}

async function isBest(
  document: RoundDocument,
  amounts: ReadonlyMap<string, number>,
  solving: Solving,
): Promise<boolean> {
  const { candidates, allocation } = await solvedRound(roundOf(document), amounts, solving, { ties: false });
  if (allocation?.kind !== "allocated" || !allocation.proven || !allocation.preference.settled) return false;
  return candidates.every(
    ({ application }, index) => allocation.grants[index] === (amounts.get(application.id) ?? 0),
  );
}
