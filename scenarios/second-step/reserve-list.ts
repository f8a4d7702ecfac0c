import type { ReserveEntry } from "../../src/second-step/schema.ts";
import type { Language } from "../../src/texts/language.ts";
import { word } from "../../src/texts/word.ts";
import { obstacles, type Standing, standingOf } from "../../solver/standing.ts";
import type { Situation } from "./situation.ts";

/** Obstacles that are a want of money under the cap: what is missing is told by itself. */
const ofMoney: ReadonlySet<string> = new Set(["cap-reached", "set-aside-for-minimums"]);

/**
 * Who is next: every candidate without a grant in the decided proposal, the highest score first, then by id. With what
 * it gets now, what the cap is short of for its least and its whole grant once all is shared out, and which other rules
 * stand in its way.
 *
 * @param grants kroner by candidate, after the second step
 */
export function reserveList(
  { round, candidates, decided }: Situation,
  grants: readonly number[],
  language: Language,
): ReserveEntry[] {
  const standing = standingOf(round, candidates, grants);
  return candidates
    .flatMap(({ application }, index) => (decided.has(application.id) ? [] : [index]))
    .sort((a, b) => candidates[b].score.comparedTo(candidates[a].score) || a - b)
    .map((index) => {
      const { application, score, least, most } = candidates[index];
      const now = grants[index];
      const rules = now > 0 ? [] : obstacles(standing, index, BigInt(least));
      return {
        application: application.id,
        area: application.area,
        score: score.toFixed(),
        least,
        most,
        now,
        missing: { least: missingFor(standing, index, least), most: missingFor(standing, index, most) },
        rules: rules.filter(({ code }) => !ofMoney.has(code)).map((one) => word(one, language)),
      };
    });
}

/** Kroner that the cap is short of for a grant of `amount`, with what is set aside for minimums (R6, R8). */
function missingFor(
  { candidates, grants, areas, unused, capLeft }: Standing,
  index: number,
  amount: number,
): number {
  const needed = BigInt(amount - grants[index]);
  const own = areas.get(candidates[index].application.area)?.unused ?? 0n;
  // A grant fills its own area's minimum first.
  const missing = needed + unused - (own < needed ? own : needed) - capLeft;
  return needed > 0n && missing > 0n ? Number(missing) : 0;
}
