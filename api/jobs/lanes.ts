/**
 * Works through parts in order, so many at a time: one more begins when one has ended. Results come as they are done.
 *
 * @throws what `work` or `onResult` throws first; no part is begun after that
 */
export async function inLanes<Part, Result>(
  parts: readonly Part[],
  lanes: number,
  work: (part: Part) => Promise<Result>,
  onResult: (result: Result, part: Part) => void,
): Promise<void> {
  const state = { next: 0, failed: false };
  const lane = async (): Promise<void> => {
    while (state.next < parts.length && !state.failed) {
      const part = parts[state.next];
      state.next += 1;
      try {
        onResult(await work(part), part);
      } catch (error) {
        state.failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
}
