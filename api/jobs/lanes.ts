/**
 * Works through parts in order, so many at a time: one more begins when one has ended. Results come as they are done.
 *
 * @throws what `work` or `onResult` throws first; no part is begun after that
 */
export async function inLanes<Part, Result>(
  parts: readonly Part[],
  lanes: number,
  work: (part: Part) => Promise<Result>,
  onResult: (result: Result, place: number) => void,
): Promise<void> {
  const state = { next: 0, failed: false };
  const lane = async (): Promise<void> => {
    while (state.next < parts.length && !state.failed) {
      const place = state.next;
      state.next += 1;
      try {
        onResult(await work(parts[place]), place);
      } catch (error) {
        state.failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
}
