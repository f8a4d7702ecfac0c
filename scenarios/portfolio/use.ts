import { sumKroner, toKroner } from "../../src/kroner.ts";
import { isScored } from "../../src/kinds/kind.ts";
import type { AnyProposal } from "../../src/kinds/proposal-schema.ts";
import type { PortfolioUse } from "../../src/portfolio/answer-schema.ts";
import type { PortfolioDocument } from "../../src/portfolio/schema.ts";

type Member = PortfolioDocument["schemes"][number];

/** How a proposal uses the cap of the scheme's year; null where it is infeasible. */
export function useOf(proposal: AnyProposal, year: number): PortfolioUse | null {
  if (proposal.status === "infeasible") return null;
  const row = proposal.years.find((one) => one.year === year);
  if (row?.left === undefined) {
    throw new Error(`The proposal has no row for ${year} with a cap; make it again from its round.`);
  }
  return { committed: row.committed, granted: row.granted, left: row.left };
}

/**
 * Of what a scheme has left, the kroner that do not leave it: all of it where the portfolio holds it, and otherwise the unused
 * money of areas that is to be held or advertised again (R13).
 */
export function stayingIn({ unused = "release", round }: Member, proposal: AnyProposal): number {
  if (proposal.status === "infeasible") return 0;
  if (unused === "hold") return useOf(proposal, round.scheme.year)?.left ?? 0;
  if (!isScored(round)) return 0;
  const fates = new Map(round.scheme.areas.map((area) => [area.id, area.unused ?? "release"]));
  const staying = proposal.areas.filter(({ area }) => fates.get(area) !== "release");
  return toKroner(sumKroner(staying.map((area) => area.unused)));
}

/** The least cap that a proposal fits into: commitments, grants and money set aside for areas (R8); 0 where it is infeasible. */
export function neededBy(proposal: AnyProposal, year: number): number {
  if (proposal.status === "infeasible") return 0;
  const use = useOf(proposal, year);
  return use === null ? 0 : toKroner(sumKroner([use.committed, use.granted, proposal.totals.unused]));
}
