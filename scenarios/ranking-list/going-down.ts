import type { Candidate } from "../../src/eligibility.ts";
import { floorToStep, toKroner } from "../../src/kroner.ts";
import type { PassedOver, Variant } from "../../src/ranking-list/schema.ts";
import type { Round } from "../../src/round/round.ts";
import { standingOf } from "../../solver/standing.ts";
import { ledgerFrom } from "./ledger.ts";

/** What going down a ranking list gives. */
export interface WentDown {
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  /** In the order of the list. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Goes down the candidates from the highest score s(i), among equals by id, and gives each u(i) where R6, R7, R15 and what is
 * set aside for minimums (R8) leave room for it, else the greatest multiple of the step from m(i) that they do, else
 * nothing. With `stop` an area's part of the list ends at its first that gets nothing; with `skip` it goes on. What
 * officers have decided comes first (R11): decided amounts, the least grant of every grant without an amount, and then as
 * much more of those, in the order of the list.
 *
 * @param candidates of a round in which R4–R11 can hold; in the order of ids
 */
export function goDown(round: Round, candidates: readonly Candidate[], variant: Variant): WentDown {
  const { step } = round.scheme.grant;
  const grants = candidates.map(({ decided, least }) =>
    decided === undefined ? 0 : (decided.amount ?? least),
  );
  const ledger = ledgerFrom(standingOf(round, candidates, grants));
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => candidates[b].score.comparedTo(candidates[a].score) || a - b);
  /** The greatest grant that fits, kroner; what it has where there is no room for more. */
  const greatest = (index: number) => {
    const candidate = candidates[index];
    const had = grants[index];
    const room = ledger.roomFor(candidate, had === 0);
    const wanted = BigInt(candidate.most - had);
    const more = room.kroner < wanted ? (room.kroner < 0n ? 0n : room.kroner) : wanted;
    return { grant: floorToStep(had + toKroner(more), step), room };
  };
  const give = (index: number, grant: number) => {
    ledger.take(candidates[index], grant - grants[index], grants[index] === 0);
    grants[index] = grant;
  };

  for (const index of order) {
    const { decided } = candidates[index];
    if (decided !== undefined && decided.amount === undefined) give(index, greatest(index).grant);
  }
  const passedOver: PassedOver[] = [];
  const ended = new Set<string>();
  for (const index of order) {
    const { application, decided, least, score } = candidates[index];
    if (decided !== undefined || ended.has(application.area)) continue;
    const { grant, room } = greatest(index);
    if (grant > 0 && grant >= least) {
      give(index, grant);
      continue;
    }
    passedOver.push({
      application: application.id,
      score: score.toFixed(),
      least,
      room: room.kroner < 0n ? 0 : toKroner(room.kroner),
      limit: room.limit,
    });
    if (variant === "stop") ended.add(application.area);
  }
  return { grants, passedOver };
}
