import { assess } from "../../src/eligibility.ts";
import type { Proposal } from "../../src/proposal/schema.ts";
import { roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { madeBy } from "../../src/version.ts";
import { allocate } from "../../solver/allocate.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { solve } from "../../api/library.ts";
import { figuresOf } from "../figures.ts";
import type { Contender, Outcome, Parts } from "./contender.ts";

/** fordel in this process, with preparation, proof, reasons and the check that every answer goes through. */
export function fordelContender(): Contender {
  return {
    name: "fordel",
    description: `${madeBy} in this process, no engine asked, from the round document to the checked proposal`,
    async solve(document, limitSeconds) {
      const began = performance.now();
      try {
        const proposal = await solve(document, { engine: "built-in", timeLimitSeconds: limitSeconds });
        const milliseconds = performance.now() - began;
        return {
          milliseconds,
          outcome: outcomeOf(document, proposal),
          parts: await partsOf(document, proposal, milliseconds),
        };
      } catch (error) {
        return {
          milliseconds: performance.now() - began,
          outcome: { kind: "gave-up", why: String(error) },
        };
      }
    },
    close: () => Promise.resolve(),
  };
}

function outcomeOf(document: RoundDocument, proposal: Proposal): Outcome {
  if (proposal.status === "infeasible") return { kind: "infeasible" };
  const round = roundOf(document);
  const candidates = candidatesOf(assess(round));
  const year = String(round.scheme.year);
  const granted = new Map(proposal.awards.map(({ application, amounts }) => [application, amounts[year]]));
  const grants = candidates.map(({ application }) => granted.get(application.id) ?? 0);
  const best = proposal.status === "optimal";
  return { kind: "answered", best, figures: figuresOf(round, candidates, grants) };
}

/** A longer run than this many milliseconds is nearly all search, and not worth a second one. */
const longestSearchedAgain = 3000;

/** Search and check once more, each by itself. */
async function partsOf(document: RoundDocument, proposal: Proposal, milliseconds: number): Promise<Parts> {
  const verify = timed(() => verifyProposal(document, proposal));
  const proofBytes = Buffer.byteLength(JSON.stringify(proposal.proof));
  const again = proposal.status !== "feasible" && milliseconds <= longestSearchedAgain;
  const search = again ? await searchTime(document) : undefined;
  return { search, verify, proofBytes, shortOf: shortOf(proposal) };
}

async function searchTime(document: RoundDocument): Promise<number> {
  const round = roundOf(document);
  const candidates = candidatesOf(assess(round));
  const began = performance.now();
  await allocate(round, candidates, () => Promise.resolve(undefined), {
    shouldStop: () => false,
    halfSpent: () => false,
    onProgress: () => undefined,
  });
  return performance.now() - began;
}

function shortOf(proposal: Proposal): string | undefined {
  if (proposal.status !== "feasible") return undefined;
  const { unused, unusedBound, value, bound } = proposal.totals;
  return `unused ${unused}, proven at least ${unusedBound}; value ${value}, proven at most ${bound}`;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
