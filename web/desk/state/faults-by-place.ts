import { FordelProblem } from "../../../client/problem.ts";
import type { Change } from "../../service/rounds.ts";
import { placeOf } from "./changes.ts";

/**
 * What the service says is wrong, by the place of the change it is about; what is about none of them stands at the empty place.
 *
 * @param sent the changes that were sent
 */
export function faultsByPlace(
  error: unknown,
  sent: readonly Change[],
): ReadonlyMap<string, readonly string[]> {
  if (!(error instanceof FordelProblem)) return new Map();
  const byPlace = new Map<string, readonly string[]>();
  for (const { pointer, message } of error.faults) {
    const index = /\/changes\/(\d+)(?:\/|$)/u.exec(pointer)?.[1];
    const change = index === undefined ? undefined : sent[Number(index)];
    const place = change === undefined ? "" : placeOf(change);
    byPlace.set(place, [...(byPlace.get(place) ?? []), message]);
  }
  return byPlace;
}
