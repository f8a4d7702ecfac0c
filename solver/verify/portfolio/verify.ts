import { isScored } from "../../../src/kinds/kind.ts";
import type { AnyProposal } from "../../../src/kinds/proposal-schema.ts";
import {
  portfolioAnswerSchema,
  type PortfolioMember,
  type SimulatedPortfolio,
} from "../../../src/portfolio/answer-schema.ts";
import { portfolioHash } from "../../../src/portfolio/hash.ts";
import type { PortfolioDocument } from "../../../src/portfolio/schema.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import { formFindings } from "../form.ts";
import { contentFindings } from "../rules.ts";
import { verifyProposal } from "../verify.ts";
import { afterFindings } from "./after.ts";
import { postFindings } from "./post.ts";
import { transferFindings } from "./transfers.ts";

/** What `verifyPortfolio` finds. */
export interface PortfolioVerification {
  readonly holds: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks an answer to a portfolio (docs/portfolio.md) without a solver: every proposal against its round, every transfer
 * against its rule, and that the frames and what is not allotted come to the post to the krone. `answer` may be anything.
 */
export function verifyPortfolio(document: PortfolioDocument, answer: unknown): PortfolioVerification {
  const parsed = portfolioAnswerSchema.safeParse(answer);
  if (!parsed.success) return { holds: false, findings: formFindings(parsed.error, "") };
  const { data } = parsed;
  const expected = portfolioHash(document);
  const stated = data.made.round;
  const frames = document.schemes.reduce((sum, { round }) => sum + BigInt(round.scheme.cap), 0n);
  const isAbove = frames > BigInt(document.cap);
  const findings = [
    ...(stated === expected ? [] : [finding("made.round", "form", "other-round", { stated, expected })]),
    ...((data.status === "infeasible") === isAbove
      ? []
      : [finding("status", "P1", "kroner-differ", { stated: document.cap, expected: shown(frames) })]),
    ...(data.status === "infeasible"
      ? data.conflicts.flatMap(({ code, figures }, index) =>
          figures.missing === shown(frames - BigInt(document.cap))
            ? []
            : [finding(`conflicts[${index}].figures`, "P1", "conflict-untrue", { code })],
        )
      : simulatedFindings(document, data)),
    ...contentFindings(answer, data.made, ""),
  ];
  return { holds: findings.length === 0, findings };
}

function simulatedFindings(document: PortfolioDocument, answer: SimulatedPortfolio): Finding[] {
  const ids = document.schemes.map(({ round }) => round.scheme.id).toSorted((a, b) => (a < b ? -1 : 1));
  const stated = answer.schemes.map(({ scheme }) => scheme);
  if (stated.join("\n") !== ids.join("\n")) {
    return [
      finding("schemes", "form", "list-differs", { stated: stated.join(", "), expected: ids.join(", ") }),
    ];
  }
  const policy = document.policy ?? "in-order";
  return [
    ...(answer.policy === policy
      ? []
      : [finding("policy", "P3", "texts-differ", { stated: answer.policy, expected: policy })]),
    ...answer.schemes.flatMap((member, index) => memberFindings(document, member, `schemes[${index}]`)),
    ...transferFindings(document, answer),
    ...postFindings(document, answer),
  ];
}

function memberFindings(document: PortfolioDocument, member: PortfolioMember, place: string): Finding[] {
  const own = document.schemes.find(({ round }) => round.scheme.id === member.scheme);
  if (own === undefined) return [];
  const { round } = own;
  const { cap } = round.scheme;
  const kind = isScored(round) ? "scored" : round.scheme.kind;
  const before = verifyProposal(round, member.before).findings;
  return [
    ...before.map((one) => ({ ...one, place: `${place}.before.${one.place}` })),
    ...(member.kind === kind
      ? []
      : [finding(`${place}.kind`, "form", "texts-differ", { stated: member.kind, expected: kind })]),
    ...kroner(`${place}.frame`, member.frame, cap),
    ...kroner(`${place}.frameAfter`, member.frameAfter, cap - member.sent + member.received),
    ...kroner(`${place}.staying`, member.staying, stayingIn(own, member.before)),
    ...afterFindings(document.year, round, member, place),
  ];
}

/** What may not leave a scheme (P2). */
function stayingIn({ unused, round }: PortfolioDocument["schemes"][number], proposal: AnyProposal): number {
  if (proposal.status === "infeasible") return 0;
  if (unused === "hold") {
    return proposal.years.find(({ year }) => year === round.scheme.year)?.left ?? 0;
  }
  if (!isScored(round)) return 0;
  let sum = 0;
  for (const { area, unused: money } of proposal.areas) {
    const fate = round.scheme.areas.find(({ id }) => id === area)?.unused;
    if (fate === "hold" || fate === "readvertise") sum += money;
  }
  return sum;
}

function kroner(place: string, stated: number, expected: number): Finding[] {
  return stated === expected ? [] : [finding(place, "P1", "kroner-differ", { stated, expected })];
}
