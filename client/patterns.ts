import type { Answer } from "./answer.ts";
import { FordelProblem } from "./problem.ts";
import { pause } from "./send.ts";

/** What was read, with the headers that a change of it needs. */
export interface Seen<Data> extends Answer<Data> {
  /** For `params.header` of the change. */
  readonly match: { readonly "If-Match": string };
}

/**
 * Reads, and changes what was read in that version only. Where somebody else changed it in between, it is read and changed
 * anew.
 *
 * @param change makes the change out of what is there now; it may be called several times
 * @param options.attempts so often at most; default 5
 * @throws FordelProblem with the code `changed` where others came first every time
 */
export async function readAndChange<Read, Changed>(
  read: () => Promise<Answer<Read>>,
  change: (seen: Seen<Read>) => Promise<Answer<Changed>>,
  { attempts = 5 }: { readonly attempts?: number } = {},
): Promise<Answer<Changed>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await read();
    if (answer.etag === undefined) {
      throw new Error(
        "What was read has no ETag, so it cannot be changed like this. Read it by its own address.",
      );
    }
    try {
      return await change({ ...answer, match: { "If-Match": answer.etag } });
    } catch (error) {
      const isChanged = error instanceof FordelProblem && error.code === "changed";
      if (!isChanged || attempt >= attempts) throw error;
    }
  }
}

/** A page of a list. */
export interface Page<Item, Mark> {
  readonly items: readonly Item[];
  readonly next?: Mark;
}

/**
 * Everything in a list, page by page as it is needed.
 *
 * @param page asks for the page after a mark: `(after) => fordel.listRounds({ params: { query: { after } } })`
 */
export async function* itemsOf<Item, Mark>(
  page: (after: Mark | undefined) => Promise<Answer<Page<Item, Mark>>>,
): AsyncGenerator<Item, void, void> {
  let after: Mark | undefined;
  do {
    const { data }: Answer<Page<Item, Mark>> = await page(after);
    yield* data.items;
    after = data.next;
  } while (after !== undefined);
}

/** How something is waited for. */
export interface WaitingOptions<Data> {
  /** Seconds before the second look; each wait is half as long again, up to ten seconds. Default 0.5. */
  readonly everySeconds?: number;
  readonly signal?: AbortSignal;
  /** Hears of what every look shows. */
  readonly onLook?: (data: Data) => void;
}

const longestLookSeconds = 10;

/**
 * Looks again and again until what is shown is done; for work that takes longer than an answer.
 *
 * @throws the signal's reason where it is aborted before
 */
export async function waitFor<Data>(
  look: () => Promise<Answer<Data>>,
  isDone: (data: Data) => boolean,
  { everySeconds = 0.5, signal, onLook }: WaitingOptions<Data> = {},
): Promise<Answer<Data>> {
  for (let seconds = everySeconds; ; seconds = Math.min(longestLookSeconds, seconds * 1.5)) {
    const answer = await look();
    onLook?.(answer.data);
    if (isDone(answer.data)) return answer;
    await pause(seconds, signal);
  }
}

/** Whether a run of the service is over, for `waitFor`: it is done, has failed, or was cancelled. */
export function isOver({ status }: { readonly status: string }): boolean {
  return status === "done" || status === "failed" || status === "cancelled";
}
