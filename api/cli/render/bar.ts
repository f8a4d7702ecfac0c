/** A bar of an area's money. */
export interface BarParts {
  readonly committed: number;
  readonly granted: number;
  readonly unused: number;
}

/** `parts` (kroner) as a bar of at most `width` characters, where `whole` kroner are the full width. */
export function bar(parts: BarParts, whole: bigint, width: number): string {
  const committed = BigInt(parts.committed);
  const used = committed + BigInt(parts.granted);
  const ends = [committed, used, used + BigInt(parts.unused)].map((end) => rounded(end, whole, width));
  const [first = 0, second = 0, third = 0] = ends;
  return "▓".repeat(first) + "█".repeat(second - first) + "░".repeat(third - second);
}

function rounded(part: bigint, whole: bigint, width: number): number {
  return whole === 0n ? 0 : Number((part * BigInt(width) * 2n + whole) / (2n * whole));
}
