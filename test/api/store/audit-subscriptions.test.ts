import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listAudit } from "../../../api/store/audit.ts";
import { type AuditVerification, verifiedIn, verifyAudit } from "../../../api/store/audit-verify.ts";
import { brokenSentence } from "../../../api/store/sentences.ts";
import {
  changeSecret,
  createSubscription,
  endSubscription,
  removeSubscription,
  replaceSubscription,
} from "../../../api/store/subscriptions.ts";
import { languages } from "../../../src/texts/language.ts";
import { at, change, type Started, started, valueOf } from "./started.ts";

let there: Started;

const url = "https://receiver.example.no/hook?token=hidden";
const wanted = { url, actions: ["proposal-adopted"], secret: "s1" };

/** One that is as it was made, one that was changed in every way and is gone, and one whose receiver is. */
beforeAll(async () => {
  there = await started();
  const { store } = there;
  for (const id of ["kept", "gone", "ended"])
    valueOf(await createSubscription(store, change(), { ...wanted, id }));
  valueOf(await replaceSubscription(store, change(), "gone", { url, rounds: ["r"], status: "paused" }));
  valueOf(await changeSecret(store, change(), "gone", { secret: "s2", earlierUntil: at }));
  valueOf(await removeSubscription(store, change(), "gone"));
  await endSubscription(store, "ended", at);
});
afterAll(() => there.stop());

/** As the superuser would do it who wants to hide something; the statement is taken back. */
async function verifiedAfter(statement: string): Promise<AuditVerification> {
  const transaction = await there.owner.database
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .execute();
  try {
    await sql.raw(`set local session_replication_role = replica; ${statement}`).execute(transaction);
    return await verifiedIn(transaction);
  } finally {
    await transaction.rollback().execute();
  }
}

test("who has what sent to where stands in the audit, without what may be secret", async () => {
  const { items } = valueOf(await listAudit(there.store, { limit: 100 }));
  const told = items.map((entry) => [
    "subscription" in entry && entry.subscription,
    entry.who.id,
    entry.what.action,
    entry.from,
    entry.to,
  ]);
  const { who } = change();
  expect(told).toEqual([
    ["kept", who.id, "subscription-made", undefined, 1],
    ["gone", who.id, "subscription-made", undefined, 1],
    ["ended", who.id, "subscription-made", undefined, 1],
    ["gone", who.id, "subscription-changed", 1, 2],
    ["gone", who.id, "subscription-secret-changed", 2, 3],
    ["gone", who.id, "subscription-removed", 3, 4],
    ["ended", "receiver", "subscription-ended", 1, 2],
  ]);
  expect(items[0].what).toMatchObject({ receiver: "https://receiver.example.no" });
  expect(JSON.stringify(items)).not.toMatch(/hidden|"s[12]"/);
  expect(valueOf(await verifyAudit(there.store))).toMatchObject({ holds: true, entries: 7 });
});

describe("what is done behind the audit's back is seen", () => {
  test.each([
    ["kept", "sent elsewhere", `update subscriptions set url = 'https://evil.example' where id = 'kept'`],
    ["kept", "told of more", `update subscriptions set actions = null where id = 'kept'`],
    ["kept", "paused", `update subscriptions set status = 'paused' where id = 'kept'`],
    ["kept", "taken away", `delete from subscriptions where id = 'kept'`],
    ["ended", "begun again", `update subscriptions set status = 'active' where id = 'ended'`],
    [
      "gone",
      "put back",
      `insert into subscriptions (id, version, status, url, secret, place, created_by, created_at, changed_by, changed_at)
      select 'gone', 3, 'paused', url, secret, place, created_by, created_at, changed_by, changed_at from subscriptions where id = 'kept'`,
    ],
    [
      "secret",
      "made",
      `insert into subscriptions (id, version, status, url, secret, place, created_by, created_at, changed_by, changed_at)
      select 'secret', 1, 'active', url, secret, place, created_by, created_at, changed_by, changed_at from subscriptions where id = 'kept'`,
    ],
  ])("%s is %s", async (id, _, statement) => {
    const verification = await verifiedAfter(statement);
    if (verification.holds) throw new Error("It holds.");
    expect(verification.broken).toEqual({ what: "subscription", id });
    const { broken } = verification;
    expect(new Set(languages.map((language) => brokenSentence(broken, language))).size).toBe(
      languages.length,
    );
  });

  test("an entry that is left out breaks the chain", async () => {
    const verification = await verifiedAfter("delete from audit where sequence = 4");
    expect(verification).toMatchObject({ holds: false, broken: { what: "entry", sequence: 5 } });
  });
});

describe("one that was made before subscriptions had entries", () => {
  test("has none until it is changed, and then has one", async () => {
    const { database } = there.owner;
    await sql`insert into subscriptions (id, version, status, url, secret, place, created_by, created_at, changed_by, changed_at, made_before_audit)
      values ('old', 5, 'active', ${url}, 's', 0, 'kari', ${at}, 'kari', ${at}, true)`.execute(database);
    expect(valueOf(await verifyAudit(there.store))).toMatchObject({ holds: true, entries: 7 });
    valueOf(await replaceSubscription(there.store, change(), "old", { url, status: "paused" }));
    expect(valueOf(await verifyAudit(there.store))).toMatchObject({ holds: true, entries: 8 });
    const verification = await verifiedAfter(`update subscriptions set status = 'active' where id = 'old'`);
    expect(verification).toMatchObject({ holds: false, broken: { what: "subscription", id: "old" } });
  });
});
