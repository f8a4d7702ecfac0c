import type { Kysely } from "kysely";
import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import type { Store } from "./connect.ts";
import { RefusedError, refusalOf } from "./database-error.ts";
import { done, type Outcome, type Refusal, type RememberedAnswer } from "./outcome.ts";
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
}

/** How long an answer is kept. */
const hoursKept = 24;

const answerSchema = z.strictObject({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

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

/** Keeps an answer for 24 hours. The first one that is kept wins, and is given back. */
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
  const { caller, key, request, at } = asked;
  const taken = await transaction
    .insertInto("idempotency_keys")
    .values({ caller, key, request, answer: null, made_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(["caller", "key"])
        .doUpdateSet({ request, answer: null, made_at: at })
        .where("idempotency_keys.made_at", "<=", expiredAt(at)),
    )
    .returning("key")
    .execute();
  if (taken.length > 0) return undefined;
  const answer = await keptAnswer(transaction, asked);
  if (answer === undefined) throw new RefusedError({ outcome: "busy" });
  return answer;
}

/** Keeps the answer under the key that the transaction has claimed. */
export async function keep(
  transaction: Kysely<Tables>,
  { caller, key }: Pick<Asked, "caller" | "key">,
  answer: RememberedAnswer,
): Promise<void> {
  await transaction
    .updateTable("idempotency_keys")
    .set({ answer: canonicalText(answer) })
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
    .where("answer", "is not", null)
    .executeTakeFirst();
  if (kept === undefined) return undefined;
  if (kept.request !== request) throw new RefusedError({ outcome: "other-request", key });
  return answerSchema.parse(JSON.parse(kept.answer ?? "null"));
}

function expiredAt(at: string): string {
  return new Date(Date.parse(at) - hoursKept * 3_600_000).toISOString();
}
