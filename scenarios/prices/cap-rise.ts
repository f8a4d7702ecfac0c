import type { CapRise } from "../../src/prices/schema.ts";
import type { Worded } from "../../src/proposal/schema.ts";
import type { KnownCaps } from "./known-caps.ts";
import { fullAt, leastCap } from "./least-cap.ts";
import type { Solving } from "../solving.ts";

/**
 * The least rise of the cap with which the best proposal gives a candidate a grant.
 *
 * Whether it gets one is not monotone in the cap: a little more may bring it in, and a little more again put another in
 * its place. What is monotone is how good the best proposal with it, and the best without it, can be: all that held the
 * rules still does. So from a cap whose best proposal is known and gives it nothing, no cap matters until proposals that
 * give it a grant can be as good as that one, which stays possible. The least such cap is found exactly; its best
 * proposal is found; and either that one gives it a grant, or it is the next known one. (docs/prices.md.)
 *
 * @param index the candidate's place; the round's own best proposal gives it nothing
 * @param whyNever what stands in its way under a cap that leaves room for everything
 */
export async function capRise(
  caps: KnownCaps,
  index: number,
  solving: Solving,
  whyNever: () => Promise<Worded[]>,
): Promise<CapRise> {
  const { cap, grant } = caps.round.scheme;
  // No cap below this one gives it a grant.
  let next = cap + 1;
  for (;;) {
    await solving.pause();
    if (solving.isOver()) return unfinished();
    const known = caps.below(next);
    if (known.cap === next) {
      if (known.grants[index] > 0) {
        return { status: "proven", rise: next - cap, cap: next, grant: known.grants[index] };
      }
      next += 1;
    }
    const full = fullAt(known, grant.step);
    if (known.cap < full && full <= next) {
      // Where the filler is full more can be known; all candidates come by there, and the answer is kept.
      if ((await caps.at(full)) === undefined) return unfinished();
      continue;
    }
    const question = { index, known, from: next };
    const least = leastCap(caps.goals, question, grant.step, solving.effort().shouldStop);
    if (least.kind === "none") return { status: "never", reasons: await whyNever() };
    if (least.kind === "unknown") return unfinished();
    next = least.cap;
    // As good as what is known so far. Unless more is known by now, the best proposal there shows whether it is chosen.
    const asked = least.reached && caps.below(next) === known;
    if (asked && (await caps.at(next)) === undefined) return unfinished();
  }

  function unfinished(): CapRise {
    const enough = caps.all().filter((one) => one.grants[index] > 0);
    const lowest = enough.reduce((least, one) => Math.min(least, one.cap), Infinity);
    return {
      status: "not-known",
      atLeast: next - cap,
      ...(lowest < Infinity && { atMost: lowest - cap }),
    };
  }
}
