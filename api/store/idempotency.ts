import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { done, type Outcome, type Refusal, type RememberedAnswer } from "./outcome.ts";
import { answerIn, keptText } from "./packed-answer.ts";
import type { Tables } from "./tables.ts";

/** A request with its idempotency key. */
export interface Asked {
  /** Whose key it is; two callers may use the same key. */
  readonly caller: string;
  readonly key: string;
  /** The fingerprint of the request: of its method, its path and its body. */
  readonly request: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Whoever holds the key while it is worked out (`hold`). */
  readonly holder?: string | undefined;
}

/** How long an answer is kept. */
const hoursKept = 24;

/**
 * What was answered to this request before, or that it is new. For requests that change nothing in the store, where the
 * answer is kept by `remember`; a change keeps its own (`Change.once`).
 */
export async function recall(
  { database }: Store,
  asked: Asked,
): Promise<
  | { readonly outcome: "new" }
  | { readonly outcome: "remembered"; readonly answer: RememberedAnswer }
  | Refusal
> {
  try {
    const answer = await keptAnswer(database, asked);
    return answer === undefined ? { outcome: "new" } : { outcome: "remembered", answer };
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Takes a key for as long as an answer is worked out, where that is no transaction: two requests at once are then not both
 * worked out, in whichever process they came. The key is free again after so many seconds, should its holder have gone.
 *
 * @returns who holds it, for `remember`, `Change.once` and `letGo`; the answer that is kept; or why it cannot be taken
 */
export async function hold(
  { database }: Store,
  asked: Asked,
  seconds: number,
): Promise<
  | { readonly outcome: "held"; readonly holder: string }
  | { readonly outcome: "remembered"; readonly answer: RememberedAnswer }
  | Refusal
> {
  try {
    return await database.transaction().execute(async (transaction) => {
      const answer = await claim(transaction, asked);
      if (answer !== undefined) return { outcome: "remembered" as const, answer };
      const holder = randomUUID();
      const until = new Date(Date.parse(asked.at) + seconds * 1000).toISOString();
      await transaction
        .updateTable("idempotency_keys")
        .set({ holder, held_until: until })
        .where("caller", "=", asked.caller)
        .where("key", "=", asked.key)
        .execute();
      return { outcome: "held" as const, holder };
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Gives a key back that nothing came of, so that the request can be made again with it. */
export async function letGo(
  { database }: Store,
  { caller, key }: Pick<Asked, "caller" | "key">,
  holder: string,
): Promise<Outcome<undefined>> {
  try {
    await database
      .deleteFrom("idempotency_keys")
      .where("caller", "=", caller)
      .where("key", "=", key)
      .where("holder", "=", holder)
      .where("answer", "is", null)
      .execute();
    return done(undefined);
  } catch (error) {
    return refusalOf(error);
  }
}

/** Keeps an answer for 24 hours, unless it is too large for that. The first one that is kept wins, and is given back. */
export async function remember(
  { database }: Store,
  asked: Asked,
  answer: RememberedAnswer,
): Promise<Outcome<RememberedAnswer>> {
  try {
    return done(
      await database.transaction().execute(async (transaction) => {
        const before = await claim(transaction, asked);
        if (before !== undefined) return before;
        await keep(transaction, asked, answer);
        return answer;
      }),
    );
  } catch (error) {
    return refusalOf(error);
  }
}

/** Forgets the answers that were kept for long enough; how many. */
export async function forgetExpired({ database }: Store, at: string): Promise<Outcome<number>> {
  try {
    const deleted = await database
      .deleteFrom("idempotency_keys")
      .where("made_at", "<=", expiredAt(at))
      .executeTakeFirst();
    return done(Number(deleted.numDeletedRows));
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Takes the key for this transaction, or gives the answer that another one has kept under it. One that is still under way
 * is waited for: if it is made, its answer is given, if not, the key is free.
 *
 * @throws RefusedError where the key was used for another request
 */
export async function claim(
  transaction: Kysely<Tables>,
  asked: Asked,
): Promise<RememberedAnswer | undefined> {
  const { caller, key, request, at, holder = null } = asked;
  const claimed = { request, answer: null, holder: null, held_until: null, made_at: at };
  const taken = await transaction
    .insertInto("idempotency_keys")
    .values({ caller, key, ...claimed })
    .onConflict((conflict) =>
      conflict
        .columns(["caller", "key"])
        .doUpdateSet(claimed)
        .where((eb) =>
          eb.or([
            eb("idempotency_keys.made_at", "<=", expiredAt(at)),
            eb.and([
              eb("idempotency_keys.answer", "is", null),
              eb.or([
                eb("idempotency_keys.held_until", "<=", at),
                eb("idempotency_keys.holder", "=", holder),
              ]),
            ]),
          ]),
        ),
    )
    .returning("key")
    .execute();
  if (taken.length > 0) return undefined;
  const answer = await keptAnswer(transaction, asked);
  if (answer === undefined) throw new RefusedError({ outcome: "under-way" });
  return answer;
}

/** Keeps the answer under the key that the transaction has claimed; one that is too large is forgotten with its key. */
export async function keep(
  transaction: Kysely<Tables>,
  { caller, key }: Pick<Asked, "caller" | "key">,
  answer: RememberedAnswer,
): Promise<void> {
  const text = await keptText(answer);
  if (text === undefined) {
    await transaction
      .deleteFrom("idempotency_keys")
      .where("caller", "=", caller)
      .where("key", "=", key)
      .execute();
    return;
  }
  await transaction
    .updateTable("idempotency_keys")
    .set({ answer: text, holder: null, held_until: null })
    .where("caller", "=", caller)
    .where("key", "=", key)
    .execute();
}

async function keptAnswer(
  database: Kysely<Tables>,
  { caller, key, request, at }: Asked,
): Promise<RememberedAnswer | undefined> {
  const kept = await database
    .selectFrom("idempotency_keys")
    .select(["request", "answer"])
    .where("caller", "=", caller)
    .where("key", "=", key)
    .where("made_at", ">", expiredAt(at))
    .executeTakeFirst();
  if (kept === undefined) return undefined;
  if (kept.request !== request) throw new RefusedError({ outcome: "other-request", key });
  return kept.answer === null ? undefined : answerIn(kept.answer);
}

function expiredAt(at: string): string {
  return new Date(Date.parse(at) - hoursKept * 3_600_000).toISOString();
}
