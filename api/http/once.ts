import { letGo, hold, remember } from "../store/idempotency.ts";
import type { Change } from "../store/change.ts";
import type { Store } from "../store/connect.ts";
import type { Changed } from "../store/outcome.ts";
import type { Asked, JsonAnswer } from "./route.ts";
import { changed, changeFor, onceFor, textOf, valueOf } from "./stored.ts";

/** What makes sure that a request is worked out once; without a store nothing does. */
export interface OnceMeans {
  readonly store?: Store | undefined;
  /** Now, ISO 8601 in UTC. */
  readonly clock: () => string;
}

/** Seconds that a key is held beyond what the work may take, for standing in line and for writing. */
const heldBeyond = 300;

/**
 * Answers a question that changes nothing, and keeps the answer for 24 hours where it comes with an idempotency key. Of two
 * at once with one key, the second is told that the first is under way. An answer that is too large to keep is given, and
 * worked out again if it is asked for again.
 *
 * @param seconds that the work may take
 */
export async function answeredOnce(
  asked: Asked,
  { store, clock }: OnceMeans,
  seconds: number,
  work: () => Promise<JsonAnswer>,
): Promise<JsonAnswer> {
  const once = onceFor(asked);
  if (once === undefined || store === undefined) return work();
  const claimed = { ...once, at: clock() };
  const held = await hold(store, claimed, seconds + heldBeyond);
  if (held.outcome === "remembered") return changed(held, nothingElse, asked.language);
  if (held.outcome !== "held") return valueOf(held, asked.language);
  const { holder } = held;
  try {
    const answer = await work();
    if (answer.kind === "events" || answer.kind === "file") {
      throw new Error("Only documents are remembered; answer with one.");
    }
    const { status = 200, headers = {} } = answer;
    const body = answer.kind === "value" ? JSON.stringify(answer.value) : textOf(answer.json);
    const kept = { status, headers: { ...headers, "content-language": asked.language }, body };
    valueOf(await remember(store, { ...claimed, holder }, kept), asked.language);
    return answer;
  } catch (error) {
    await letGo(store, once, holder);
    throw error;
  }
}

function nothingElse(): JsonAnswer {
  throw new Error("An answer that is remembered needs no other; report this request.");
}

/**
 * Makes a change that takes long to work out, before anything is written: the idempotency key, where there is one, is held
 * meanwhile, and the change gives it back with its answer.
 *
 * @param work makes the change that it is given
 */
export async function changedOnce<Value>(
  asked: Asked,
  { store, clock }: Required<OnceMeans> & { readonly store: Store },
  { seconds, answer }: { readonly seconds: number; readonly answer: (value: Value) => JsonAnswer },
  work: (change: Change<Value>) => Promise<Changed<Value>>,
): Promise<JsonAnswer> {
  const change = changeFor(asked, { store, clock }, answer);
  const { once, at } = change;
  if (once === undefined) return changed(await work(change), answer, asked.language);
  const held = await hold(store, { ...once, at }, seconds + heldBeyond);
  if (held.outcome === "remembered") return changed(held, answer, asked.language);
  if (held.outcome !== "held") return valueOf(held, asked.language);
  const { holder } = held;
  try {
    const outcome = await work({ ...change, once: { ...once, holder } });
    return changed(outcome, answer, asked.language);
  } catch (error) {
    await letGo(store, once, holder);
    throw error;
  }
}
