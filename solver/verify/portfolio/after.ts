import { canonicalText } from "../../../src/canonical.ts";
import { roundHashOfAnyKind } from "../../../src/kinds/hash.ts";
import { isScored } from "../../../src/kinds/kind.ts";
import type { AnyProposal } from "../../../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import type { PortfolioMember, PortfolioUse } from "../../../src/portfolio/answer-schema.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { languages } from "../../../src/texts/language.ts";
import { portfolioTextsIn } from "../../../src/texts/portfolio/in-language.ts";
import { verifyProposal } from "../verify.ts";

/** P4: the proposal with the larger cap, where something was received, and how the frame is used before and after. */
export function* afterFindings(
  year: number,
  round: AnyRoundDocument,
  member: PortfolioMember,
  place: string,
): Generator<Finding> {
  const { before, after, received, sent, use } = member;
  yield* useFindings(`${place}.use.before`, use.before, usedBy(before, year, 0));
  const answer = after?.proposal ?? before;
  yield* useFindings(`${place}.use.after`, use.after, usedBy(answer, year, sent));
  if ((after === null) !== (received === 0)) {
    yield finding(`${place}.after`, "P4", after === null ? "answer-missing" : "answer-not-asked-for", {});
  }
  if (after === null) return;
  const rounds = after.held ? holding(round, before, year, received) : [withCapOf(round, received)];
  // A round that holds grants says so in the language that was asked for.
  const stated = after.proposal.made.round;
  const own = rounds.find((one) => roundHashOfAnyKind(one) === stated) ?? rounds.at(0);
  if (own === undefined) yield finding(`${place}.after.held`, "P4", "answer-not-asked-for", {});
  else {
    for (const one of verifyProposal(own, after.proposal).findings) {
      yield { ...one, place: `${place}.after.proposal.${one.place}` };
    }
  }
  const lowered = loweredIn(before, after.proposal, year);
  if (canonicalText(after.lowered) !== canonicalText(lowered)) {
    const figures = { stated: listed(after.lowered), expected: listed(lowered) };
    yield finding(`${place}.after.lowered`, "P4", "list-differs", figures);
  }
  for (const { application, before: was, after: is } of isScored(round) ? lowered : []) {
    yield finding(`${place}.after.lowered`, "R13", "grant-reduced", { application, before: was, after: is });
  }
}

function usedBy(proposal: AnyProposal, year: number, sent: number): PortfolioUse | null {
  if (proposal.status === "infeasible") return null;
  const row = proposal.years.find((one) => one.year === year);
  if (row?.left === undefined) return null;
  return { committed: row.committed, granted: row.granted, left: row.left - sent };
}

function* useFindings(
  place: string,
  stated: PortfolioUse | null,
  expected: PortfolioUse | null,
): Generator<Finding> {
  const texts = { stated: canonicalText(stated), expected: canonicalText(expected) };
  if (texts.stated !== texts.expected) yield finding(place, "P1", "texts-differ", texts);
}

/** The round with what was received in its cap. */
function withCapOf(round: AnyRoundDocument, received: number): AnyRoundDocument {
  const cap = round.scheme.cap + received;
  const reading = readRoundOfAnyKind({ ...round, scheme: { ...round.scheme, cap } });
  return reading.ok ? reading.document : round;
}

/**
 * The same, with every grant of before decided and as the least amount (P4), once in each language; none where the round is
 * not scored.
 */
function holding(
  round: AnyRoundDocument,
  before: AnyProposal,
  year: number,
  received: number,
): readonly AnyRoundDocument[] {
  const larger = withCapOf(round, received);
  if (!isScored(larger)) return [];
  const decided = new Map((larger.decisions ?? []).map((decision) => [decision.application, decision]));
  const applications = larger.applications.map((application) => {
    const award = awardOf(before, application.id);
    const grant = amountIn(award, year);
    const least = application.smallestViable ?? 0;
    const years = award !== undefined && "years" in award ? award.years : undefined;
    return {
      ...application,
      ...(grant > least && { smallestViable: grant }),
      ...(years !== undefined && { fewestViableYears: years }),
    };
  });
  const granted = applications.filter(
    ({ id }) => amountIn(awardOf(before, id), year) > 0 && !decided.has(id),
  );
  return languages.map((language) => {
    const reason = portfolioTextsIn(language).heldReason;
    const held = granted.map(({ id }) => ({ application: id, decision: "grant" as const, reason }));
    return { ...larger, applications, decisions: [...decided.values(), ...held] };
  });
}

function amountIn(
  award: { readonly amounts: Readonly<Record<string, number>> } | undefined,
  year: number,
): number {
  return award === undefined ? 0 : (new Map(Object.entries(award.amounts)).get(String(year)) ?? 0);
}

function loweredIn(
  before: AnyProposal,
  after: AnyProposal,
  year: number,
): { application: string; before: number; after: number }[] {
  if (after.status === "infeasible") return [];
  return before.awards.flatMap((award) => {
    const { application } = award;
    const [was, is] = [amountIn(award, year), amountIn(awardOf(after, application), year)];
    return is < was ? [{ application, before: was, after: is }] : [];
  });
}

function awardOf({ awards }: AnyProposal, id: string) {
  for (const award of awards) if (award.application === id) return award;
  return undefined;
}

function listed(lowered: readonly { readonly application: string }[]): string {
  return lowered.map(({ application }) => application).join(", ");
}
