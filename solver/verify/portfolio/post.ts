import type { PortfolioMember, SimulatedPortfolio } from "../../../src/portfolio/answer-schema.ts";
import type { PortfolioDocument } from "../../../src/portfolio/schema.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";

/** P1: the sums of the post, before and after, each to the krone, and each of them the whole post. */
export function* postFindings(
  { cap }: PortfolioDocument,
  { post, schemes }: SimulatedPortfolio,
): Generator<Finding> {
  const frames = sumOf(schemes, ({ frame }) => frame);
  yield* differing("post.cap", post.cap, BigInt(cap));
  yield* differing("post.frames", post.frames, frames);
  yield* differing("post.notAllotted", post.notAllotted, BigInt(cap) - frames);
  for (const time of ["before", "after"] as const) {
    const stated = post[time];
    const frameOf = ({ frame, frameAfter }: PortfolioMember) => (time === "before" ? frame : frameAfter);
    const figures = {
      committed: sumOf(schemes, ({ use }) => use[time]?.committed ?? 0),
      granted: sumOf(schemes, ({ use }) => use[time]?.granted ?? 0),
      left: sumOf(schemes, ({ use }) => use[time]?.left ?? 0),
      inDoubt: sumOf(schemes, (member) => (member.use[time] === null ? frameOf(member) : 0)),
    };
    for (const name of ["committed", "granted", "left", "inDoubt"] as const) {
      yield* differing(`post.${time}.${name}`, stated[name], figures[name]);
    }
    const whole = Object.values(figures).reduce((sum, figure) => sum + figure, 0n) + BigInt(post.notAllotted);
    yield* differing(`post.${time}`, shown(whole), BigInt(cap));
  }
}

function sumOf(schemes: readonly PortfolioMember[], figure: (member: PortfolioMember) => number): bigint {
  return schemes.reduce((sum, member) => sum + BigInt(figure(member)), 0n);
}

function* differing(place: string, stated: number, expected: bigint): Generator<Finding> {
  if (BigInt(stated) !== expected) {
    yield finding(place, "P1", "kroner-differ", { stated, expected: shown(expected) });
  }
}
