/**
 * The seed of every property test: fixed, so that a failure in CI is the same on every machine. Give another one in
 * FORDEL_TEST_SEED, and more or fewer runs in FORDEL_TEST_RUNS (a factor), to look further.
 */
const defaultSeed = 20_250_219;

/** fast-check's parameters for a property of about `runs` runs. */
export function runs(number: number): { readonly seed: number; readonly numRuns: number } {
  const seed = Number(process.env.FORDEL_TEST_SEED ?? defaultSeed);
  const factor = Number(process.env.FORDEL_TEST_RUNS ?? 1);
  return { seed, numRuns: Math.max(1, Math.round(number * factor)) };
}
