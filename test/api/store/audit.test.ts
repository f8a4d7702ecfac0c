import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adoptProposal } from "../../../api/store/adopt.ts";
import { listAudit } from "../../../api/store/audit.ts";
import { type AuditVerification, verifiedIn, verifyAudit } from "../../../api/store/audit-verify.ts";
import { putItems, removeItem } from "../../../api/store/items.ts";
import { recordProposal, snapshot } from "../../../api/store/proposals.ts";
import { changeScheme, createRound } from "../../../api/store/rounds.ts";
import { solveAnyKind } from "../../../api/kinds.ts";
import { exampleRound } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { at, change, kari, type Started, started, valueOf } from "./started.ts";

let there: Started;
const [one, other] = ["one", "other"];
const document = exampleRound();
const [recipient] = document.recipients;

/** Two rounds and all that can be done with them: eight entries. */
beforeAll(async () => {
  there = await started();
  const { store } = there;
  valueOf(await createRound(store, change(), { id: one, document }));
  valueOf(await createRound(store, change(), { id: other, document }));
  const added = { ...recipient, id: "added" };
  valueOf(await putItems(store, change(), one, "applications", [added, { ...recipient, name: "Another" }]));
  valueOf(await changeScheme(store, change(), other, { ...document.scheme, name: "Another" }));
  valueOf(await removeItem(store, change(), one, "applications", "added"));
  valueOf(await putItems(store, change(), one, "applications", [recipient]));
  const { version, document: taken } = valueOf(await snapshot(store, one));
  const made = await solveAnyKind(taken);
  const { id } = valueOf(await recordProposal(store, change(), { round: one, version, document: made }));
  valueOf(await adoptProposal(store, change(), { round: one, proposal: id, reason: "Good" }));
});
afterAll(() => there.stop());

async function verified(): Promise<AuditVerification> {
  return valueOf(await verifyAudit(there.store));
}

/**
 * Whether the audit holds after a statement that the superuser ran with all triggers off, as somebody would who wants to
 * hide something; and the statement is taken back.
 */
async function verifiedAfter(statement: string): Promise<AuditVerification> {
  const { database } = there.owner;
  const transaction = await database.startTransaction().setIsolationLevel("repeatable read").execute();
  try {
    await sql.raw(`set local session_replication_role = replica; ${statement}`).execute(transaction);
    return await verifiedIn(transaction);
  } finally {
    await transaction.rollback().execute();
  }
}

describe("what was done stands there", () => {
  test("who, when, what, from which version, in one chain", async () => {
    const { items } = valueOf(await listAudit(there.store, { limit: 100 }));
    const told = items.map((entry) => [
      "round" in entry && entry.round,
      "round" in entry && entry.roundSequence,
      entry.what.action,
      entry.from,
      entry.to,
    ]);
    expect(told).toEqual([
      [one, 1, "round-created", undefined, 1],
      [other, 1, "round-created", undefined, 1],
      [one, 2, "round-changed", 1, 2],
      [other, 2, "round-changed", 1, 2],
      [one, 3, "round-changed", 2, 3],
      [one, 4, "round-changed", 3, 4],
      [one, 5, "proposal-made", 4, 4],
      [one, 6, "proposal-adopted", 4, 5],
    ]);
    expect(items.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(items.map(({ who, when }) => [who, when])).toEqual(items.map(() => [kari, at]));
    expect(items.slice(1).map(({ previous }) => previous)).toEqual(
      items.slice(0, -1).map(({ hash }) => hash),
    );
    expect(items[2].what).toMatchObject({
      applications: { added: ["added"], replaced: [recipient.id] },
    });
    expect(items[3].what).toMatchObject({ scheme: true });
    expect(items[4].what).toMatchObject({ applications: { removed: ["added"] } });
  });

  test("of one round, and a page at a time", async () => {
    const { items } = valueOf(await listAudit(there.store, { round: other, limit: 10 }));
    expect(items.map(({ sequence }) => sequence)).toEqual([2, 4]);
    const page = valueOf(await listAudit(there.store, { limit: 3, after: 4 }));
    expect(page.items.map(({ sequence }) => sequence)).toEqual([5, 6, 7]);
    expect(page.next).toBe(7);
  });

  test("and it holds", async () => {
    const { items } = valueOf(await listAudit(there.store, { limit: 100 }));
    const last = items.at(-1)?.hash;
    expect(await verified()).toEqual({ holds: true, entries: 8, rounds: 2, proposals: 1, last });
  });
});

const writtenOnce = ["audit", "imported_audit", "snapshots", "proposals", "adoptions", "awards"];

describe.each(writtenOnce)("%s is written once", (table) => {
  test.each(["service", "superuser"])("and the %s cannot change it", async (who) => {
    const { database } = who === "service" ? there.store : there.owner;
    for (const statement of [
      `update ${table} set round_id = 'x'`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(sql.raw(statement).execute(database), statement).rejects.toThrow(
        /permission denied|is refused/,
      );
    }
    expect((await verified()).holds).toBe(true);
  });
});

test("the service may not take a round away, or the triggers", async () => {
  const { database } = there.store;
  for (const statement of [
    "delete from rounds",
    "drop table audit",
    "alter table audit disable trigger all",
    "set session_replication_role = replica",
    "create table fordel.mine (id text)",
    "update migrations set checksum = ''",
  ]) {
    await expect(sql.raw(statement).execute(database), statement).rejects.toThrow(
      /permission denied|must be owner/,
    );
  }
});

describe("the first thing that was tampered with is named", () => {
  const entry = (sequence: number, fault: string) => ({ what: "entry", sequence, fault });
  const third = "where sequence = 3";

  test.each([
    ["another name", `update audit set entry = replace(entry, 'Kari', 'Ola') ${third}`, entry(3, "altered")],
    ["no entry at all", `update audit set entry = '{' ${third}`, entry(3, "unreadable")],
    ["an entry left out", `delete from audit ${third}`, entry(4, "out-of-order")],
    [
      "two that have changed places",
      `update audit set sequence = 99 ${third};
       update audit set sequence = 3 where sequence = 4; update audit set sequence = 4 where sequence = 99`,
      entry(3, "misfiled"),
    ],
    ["the end cut off", "delete from audit where sequence >= 6", { what: "round", id: one }],
    [
      "an application",
      `update applications set document = replace(document, '1', '2')`,
      { what: "round", id: one },
    ],
    [
      "a scheme",
      `update rounds set head = replace(head, 'Another', 'Other') where id = '${other}'`,
      { what: "round", id: other },
    ],
    ["a version", `update rounds set version = 9 where id = '${other}'`, { what: "round", id: other }],
    [
      "a round reopened",
      `update rounds set status = 'draft' where id = '${one}'`,
      { what: "round", id: one },
    ],
    [
      "a round put in",
      `insert into rounds select 'x', version, status, kind, definition, head, hash, created_by, created_at, changed_by, changed_at from rounds where id = '${other}'`,
      { what: "round", id: "x" },
    ],
    [
      "what a proposal was made of",
      "update snapshots set document = replace(document, '1', '2')",
      { what: "snapshot", round: one, version: 4 },
    ],
    ["its fingerprint", "update snapshots set hash = ''", { what: "snapshot", round: one, version: 4 }],
    ["an award", `update awards set document = replace(document, '1', '2')`, { what: "awards", id: one }],
    [
      "an award left out",
      `delete from awards where application = '${recipient.id}'`,
      { what: "awards", id: one },
    ],
  ])("%s", async (_, statement, broken) => {
    expect(await verifiedAfter(statement)).toEqual({ holds: false, broken });
  });

  test("a proposal", async () => {
    const statement = `update proposals set document = replace(document, '"amount":', '"amount":1')`;
    expect(await verifiedAfter(statement)).toMatchObject({ holds: false, broken: { what: "proposal" } });
    expect((await verified()).holds).toBe(true);
  });
});
