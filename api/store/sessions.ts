import { z } from "zod";
import { canonicalText } from "../../src/canonical.ts";
import { roles } from "../settings/access.ts";
import type { Store } from "./connect.ts";
import { refusalOf } from "./database-error.ts";
import { done, type Outcome } from "./outcome.ts";

const sessionSchema = z.strictObject({
  /** As the issuer knows the officer. */
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
});

/** An officer who is signed in. */
export type Session = z.infer<typeof sessionSchema>;

/** A session and when it ends. */
export interface KeptSession {
  readonly session: Session;
  /** It ends then at the latest; ISO 8601 in UTC. */
  readonly endsAt: string;
}

const signInSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The address of ours that is gone back to. */
  returnTo: z.string(),
});

/** What is remembered of somebody who was sent to the issuer to sign in. */
export type SignIn = z.infer<typeof signInSchema>;

/** A moment that is written down so often: a session's last use is known within it. */
const noteUseAfterSeconds = 60;

/** Begins a session, in place of the one that the browser had. */
export async function beginSession(
  { database }: Store,
  {
    hash,
    session,
    at,
    endsAt,
    inPlaceOf,
  }: {
    readonly hash: string;
    readonly session: Session;
    readonly at: string;
    readonly endsAt: string;
    readonly inPlaceOf?: string | undefined;
  },
): Promise<Outcome<undefined>> {
  try {
    await database.transaction().execute(async (transaction) => {
      if (inPlaceOf !== undefined) {
        await transaction.deleteFrom("sessions").where("hash", "=", inPlaceOf).execute();
      }
      const row = { hash, document: canonicalText(session), used_at: at, ends_at: endsAt };
      await transaction.insertInto("sessions").values(row).execute();
    });
    return done(undefined);
  } catch (error) {
    return refusalOf(error);
  }
}

/** The session of that hash, if it has not ended: by its latest end, or because it was not used for too long. */
export async function usedSession(
  { database }: Store,
  { hash, at, idleMinutes }: { readonly hash: string; readonly at: string; readonly idleMinutes: number },
): Promise<Outcome<KeptSession | undefined>> {
  try {
    const row = await database
      .selectFrom("sessions")
      .selectAll()
      .where("hash", "=", hash)
      .where("ends_at", ">", at)
      .where("used_at", ">", earlier(at, idleMinutes * 60))
      .executeTakeFirst();
    if (row === undefined) return done(undefined);
    if (Date.parse(row.used_at) <= Date.parse(at) - noteUseAfterSeconds * 1000) {
      await database
        .updateTable("sessions")
        .set({ used_at: at })
        .where("hash", "=", hash)
        .where("used_at", "<", at)
        .execute();
    }
    return done({ session: sessionSchema.parse(JSON.parse(row.document)), endsAt: row.ends_at });
  } catch (error) {
    return refusalOf(error);
  }
}

export async function endSession({ database }: Store, hash: string): Promise<Outcome<undefined>> {
  try {
    await database.deleteFrom("sessions").where("hash", "=", hash).execute();
    return done(undefined);
  } catch (error) {
    return refusalOf(error);
  }
}

export async function keepSignIn(
  { database }: Store,
  { hash, signIn, endsAt }: { readonly hash: string; readonly signIn: SignIn; readonly endsAt: string },
): Promise<Outcome<undefined>> {
  try {
    const row = { hash, document: canonicalText(signIn), ends_at: endsAt };
    await database.insertInto("sign_ins").values(row).execute();
    return done(undefined);
  } catch (error) {
    return refusalOf(error);
  }
}

/** What was remembered under that hash. It is forgotten by this, so that nobody comes back with it twice. */
export async function takeSignIn(
  { database }: Store,
  { hash, at }: { readonly hash: string; readonly at: string },
): Promise<Outcome<SignIn | undefined>> {
  try {
    const row = await database
      .deleteFrom("sign_ins")
      .where("hash", "=", hash)
      .returning(["document", "ends_at"])
      .executeTakeFirst();
    if (row === undefined || Date.parse(row.ends_at) <= Date.parse(at)) return done(undefined);
    return done(signInSchema.parse(JSON.parse(row.document)));
  } catch (error) {
    return refusalOf(error);
  }
}

/** Forgets what has ended. What was not used for too long goes by its latest end. */
export async function forgetSessions({ database }: Store, at: string): Promise<Outcome<undefined>> {
  try {
    await database.deleteFrom("sessions").where("ends_at", "<=", at).execute();
    await database.deleteFrom("sign_ins").where("ends_at", "<=", at).execute();
    return done(undefined);
  } catch (error) {
    return refusalOf(error);
  }
}

function earlier(at: string, seconds: number): string {
  return new Date(Date.parse(at) - seconds * 1000).toISOString();
}
