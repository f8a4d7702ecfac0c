import type { Round } from "../../src/round/round.ts";

/** An area that may receive (R13), and the kroner it may receive at most. */
export interface Receiver {
  readonly area: string;
  /** The least of what follows and of all that was released. */
  readonly most: bigint;
  /** `limits`. */
  readonly limit: number | undefined;
  /** With `proportional`: its share of what was released, by minimum, rounded down. */
  readonly share: bigint | undefined;
}

/**
 * R13: who may receive, in the order in which they are served: with `in-order` the scheme's order, else by id.
 *
 * @param released kroner by area that released any
 */
export function receiversOf(round: Round, released: ReadonlyMap<string, number>): readonly Receiver[] {
  const { areas, reprioritisation } = round.scheme;
  const { policy, receivers, limits, order } = reprioritisation;
  const admitted = areas.filter(
    ({ id }) => !released.has(id) && (receivers === undefined || receivers.includes(id)),
  );
  const served =
    policy === "in-order" ? order.flatMap((id) => admitted.filter((area) => area.id === id)) : admitted;
  const total = totalOf(released);
  const weights = served.reduce((sum, { minimum }) => sum + BigInt(minimum), 0n);
  return served.map(({ id, minimum }) => {
    const limit = limits.get(id);
    const share =
      policy !== "proportional" ? undefined : weights === 0n ? 0n : (total * BigInt(minimum)) / weights;
    const most = [limit === undefined ? total : BigInt(limit), share ?? total].reduce(
      (least, one) => (one < least ? one : least),
      total,
    );
    return { area: id, most, limit, share };
  });
}

/** All that was released, kroner. */
export function totalOf(released: ReadonlyMap<string, number>): bigint {
  return [...released.values()].reduce((sum, amount) => sum + BigInt(amount), 0n);
}
