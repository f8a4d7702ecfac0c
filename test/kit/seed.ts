/**
 * The seed of every property test: fixed, so that a failure in CI is the same on every machine. Give another one in
 * FORDEL_TEST_SEED, and more or fewer runs in FORDEL_TEST_RUNS (a factor), to look further.
 */
const asked = process.env.FORDEL_TEST_SEED ?? "20250219";

export const testSeed = Number(asked);
if (!Number.isSafeInteger(testSeed)) {
  throw new Error(`FORDEL_TEST_SEED is "${asked}"; give it a whole number, for example 17.`);
}

/** fast-check's parameters for a property of about `runs` runs. */
export function runs(number: number): { readonly seed: number; readonly numRuns: number } {
  const factor = Number(process.env.FORDEL_TEST_RUNS ?? 1);
  return { seed: testSeed, numRuns: Math.max(1, Math.round(number * factor)) };
}
