const lengthAtMost = 40;

/** The one of `names` that `written` was most likely meant to be, or none where all are far off. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  if (written.length > lengthAtMost) return undefined;
  const tolerated = Math.ceil(written.length / 3);
  let nearest: string | undefined;
  let least = tolerated + 1;
  for (const name of names) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** How many letters must be put in, left out, replaced or swapped with their neighbour to get from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const putInOrLeftOut = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
      const swap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = swap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(replaced, putInOrLeftOut, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
