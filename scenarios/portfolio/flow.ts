import { compareIds, sortedBy } from "../../src/order.ts";

/** A way for money from one scheme to another; `atMost` kroner, undefined where there is no limit. */
export interface Channel {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly atMost: number | undefined;
}

/** What moves through a channel, kroner. */
export interface Moved<Way extends Channel> {
  readonly channel: Way;
  readonly amount: number;
}

/**
 * As many kroner as can reach the receivers, each no more than it may have, from senders with so many kroner each: a largest
 * flow by shortest augmenting paths (Edmonds and Karp 1972). Ways are tried in the order of their ids, so the answer does not
 * depend on the order of any list.
 */
export function largestFlow<Way extends Channel>(
  channels: readonly Way[],
  supplies: ReadonlyMap<string, number>,
  receipts: ReadonlyMap<string, number>,
): readonly Moved<Way>[] {
  const ways = sortedBy(channels, ({ id }) => id).filter(
    ({ from, to }) => supplies.has(from) && receipts.has(to),
  );
  const moved = ways.map(() => 0);
  const left = new Map(supplies);
  const room = new Map(receipts);
  for (;;) {
    const path = shortestPath(ways, moved, left, room);
    if (path === undefined) break;
    const { sender, receiver, steps } = path;
    const most = steps.map(({ index, back }) => (back ? moved[index] : roomOf(ways[index], moved[index])));
    const amount = Math.min(left.get(sender) ?? 0, room.get(receiver) ?? 0, ...most);
    for (const { index, back } of steps) moved[index] += back ? -amount : amount;
    left.set(sender, (left.get(sender) ?? 0) - amount);
    room.set(receiver, (room.get(receiver) ?? 0) - amount);
  }
  return ways.flatMap((channel, index) => (moved[index] > 0 ? [{ channel, amount: moved[index] }] : []));
}

interface Path {
  readonly sender: string;
  readonly receiver: string;
  readonly steps: readonly { readonly index: number; readonly back: boolean }[];
}

function roomOf({ atMost }: Channel, moved: number): number {
  return atMost === undefined ? Number.MAX_SAFE_INTEGER - moved : atMost - moved;
}

/** From a sender with money left, over ways with room and back over ways in use, to a receiver with room. */
function shortestPath(
  ways: readonly Channel[],
  moved: readonly number[],
  left: ReadonlyMap<string, number>,
  room: ReadonlyMap<string, number>,
): Path | undefined {
  const senders = [...left.keys()].filter((id) => (left.get(id) ?? 0) > 0).sort(compareIds);
  const waiting = senders.map((id): { at: string; path: Path } => ({
    at: id,
    path: { sender: id, receiver: "", steps: [] },
  }));
  const seen = new Set(senders);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { at, path } = next;
    if ((room.get(at) ?? 0) > 0) return { ...path, receiver: at };
    for (const [index, way] of ways.entries()) {
      const onward = way.from === at && roomOf(way, moved[index]) > 0 ? way.to : undefined;
      const back = way.to === at && moved[index] > 0 ? way.from : undefined;
      const to = onward ?? back;
      if (to === undefined || seen.has(to)) continue;
      seen.add(to);
      const step = { index, back: onward === undefined };
      waiting.push({ at: to, path: { ...path, steps: [...path.steps, step] } });
    }
  }
  return undefined;
}
