import { byKind, isScored } from "../../src/kinds/kind.ts";
import type { AnyProposal } from "../../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import type { PortfolioMember } from "../../src/portfolio/answer-schema.ts";
import type { RoundDocument } from "../../src/round/schema.ts";

/** Makes the proposal of a round of any kind; it is found, proven and checked elsewhere. */
export type MakeAnyProposal = (round: AnyRoundDocument) => Promise<AnyProposal>;

type After = NonNullable<PortfolioMember["after"]>;

/**
 * The proposal of a round with a larger cap. In a scored round no grant of `before` becomes smaller (as in R13): where the
 * best proposal would lower one, every grant is held by a decision and a least amount, and the best of what is left is found.
 * In the other kinds the definition stands, and who gets a krone or a step less by the rounding (K5) is listed.
 *
 * @param hold whether to hold the grants; undefined: where it is needed
 */
export async function withLargerCap(
  round: AnyRoundDocument,
  before: AnyProposal,
  cap: number,
  make: MakeAnyProposal,
  heldReason: string,
  hold?: boolean,
): Promise<After> {
  const { year } = round.scheme;
  if (hold !== true) {
    const larger = withCap(round, cap);
    const proposal = await make(larger);
    const lowered = loweredIn(before, proposal, year);
    if (lowered.length === 0 || !isScored(round) || hold === false) {
      return { proposal, held: false, lowered };
    }
  }
  if (!isScored(round))
    throw new Error(`The grants of ${round.scheme.id} follow by arithmetic; do not hold them.`);
  const larger = holding({ ...round, scheme: { ...round.scheme, cap } }, before, heldReason);
  const proposal = await make(larger);
  return { proposal, held: true, lowered: loweredIn(before, proposal, year) };
}

function withCap(round: AnyRoundDocument, cap: number): AnyRoundDocument {
  if (isScored(round)) return { ...round, scheme: { ...round.scheme, cap } };
  return byKind<AnyRoundDocument>(round, {
    rate: (one) => ({ ...one, scheme: { ...one.scheme, cap } }),
    formula: (one) => ({ ...one, scheme: { ...one.scheme, cap } }),
    named: (one) => ({ ...one, scheme: { ...one.scheme, cap } }),
  });
}

function loweredIn(before: AnyProposal, after: AnyProposal, year: number): After["lowered"] {
  const now = new Map(
    after.awards.map(({ application, amounts }): [string, number] => [
      application,
      amounts[String(year)] ?? 0,
    ]),
  );
  return before.awards.flatMap(({ application, amounts }) => {
    const [earlier, later] = [amounts[String(year)] ?? 0, now.get(application) ?? 0];
    return after.status !== "infeasible" && later < earlier
      ? [{ application, before: earlier, after: later }]
      : [];
  });
}

/** Every grant of `before` decided, with what it was, and its years (R17), as the least; amounts that an officer has decided stay. */
function holding(round: RoundDocument, before: AnyProposal, reason: string): RoundDocument {
  const granted = new Map(
    before.awards.map(({ application, amounts }) => [application, amounts[String(round.scheme.year)] ?? 0]),
  );
  const yearsOf = new Map(
    before.awards.flatMap((award) =>
      "years" in award && award.years !== undefined ? [[award.application, award.years]] : [],
    ),
  );
  const decided = new Set((round.decisions ?? []).map(({ application }) => application));
  const decisions = [...granted].flatMap(([application, amount]) =>
    amount > 0 && !decided.has(application) ? [{ application, decision: "grant" as const, reason }] : [],
  );
  return {
    ...round,
    applications: round.applications.map((application) => {
      const amount = granted.get(application.id) ?? 0;
      const years = yearsOf.get(application.id);
      return {
        ...application,
        ...(amount > (application.smallestViable ?? 0) && { smallestViable: amount }),
        ...(years !== undefined && { fewestViableYears: years }),
      };
    }),
    decisions: [...(round.decisions ?? []), ...decisions],
  };
}
