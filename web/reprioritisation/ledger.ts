import type { Policies } from "./flow.ts";

/** An area before and after money is moved. Kroner, and projects. */
export interface LedgerRow {
  readonly area: string;
  readonly name: string;
  readonly before: number;
  readonly unused: number;
  readonly released: number;
  readonly received: number;
  readonly after: number;
  readonly projectsBefore: number;
  readonly projectsAfter: number;
}

type PolicyAnswer = Policies["policies"][number];

/** The areas under a policy, in the order of the scheme; undefined where there is no answer after the moving. */
export function ledgerOf(
  { areas }: Pick<Policies, "areas">,
  { answer, received }: PolicyAnswer,
): readonly LedgerRow[] | undefined {
  const { before, after } = answer;
  if (after === null) return undefined;
  const had = new Map(before.areas.map((one) => [one.area, one]));
  const has = new Map(after.areas.map((one) => [one.area, one]));
  const got = new Map(received.map(({ area, amount }) => [area, amount]));
  return areas.map(({ area, name, unused, released }) => ({
    area,
    name,
    before: had.get(area)?.granted ?? 0,
    unused,
    released,
    received: got.get(area) ?? 0,
    after: has.get(area)?.granted ?? 0,
    projectsBefore: had.get(area)?.projects ?? 0,
    projectsAfter: has.get(area)?.projects ?? 0,
  }));
}
