import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adoptSecondStep } from "../../../api/store/adopt-step.ts";
import { type AuditVerification, verifiedIn, verifyAudit } from "../../../api/store/audit-verify.ts";
import { portfolioBasis, recordPortfolioProposal } from "../../../api/store/portfolio-proposals.ts";
import { putPortfolio } from "../../../api/store/portfolios.ts";
import { putScenario, removeScenario } from "../../../api/store/scenarios.ts";
import { portfolio as simulated, readPortfolio } from "../../../api/portfolio.ts";
import { brokenSentence } from "../../../api/store/sentences.ts";
import { languages } from "../../../src/texts/language.ts";
import { decidedRound, keptStep } from "./decided-round.ts";
import { smallRound } from "./small-round.ts";
import { at, change, ola, type Started, started, valueOf } from "./started.ts";

let there: Started;

/** A decided round with a step, two scenarios of which one is gone, and a portfolio with an answer. */
beforeAll(async () => {
  there = await started();
  const { store } = there;
  await decidedRound(store, "r", smallRound);
  const { id: step } = await keptStep(store, "r", { events: [{ event: "cap", by: 100 }] });
  valueOf(await adoptSecondStep(store, { who: ola, at }, { round: "r", step, reason: "So." }));
  const document = { name: "Less", changes: [{ change: "cap", by: -100 }] };
  valueOf(await putScenario(store, change(), { round: "r", id: "less", document }));
  valueOf(await putScenario(store, change(), { round: "r", id: "gone", document }));
  valueOf(await removeScenario(store, change(), { round: "r", id: "gone" }));
  const portfolio = { id: "p", name: "Made up", year: 2025, cap: 2000, schemes: [{ round: "r" }] };
  valueOf(await putPortfolio(store, change(), { document: portfolio }));
  const { text, ...basis } = valueOf(await portfolioBasis(store, "p"));
  const reading = readPortfolio(JSON.parse(text));
  if (!reading.ok) throw new Error("The portfolio is valid with its rounds.");
  const answer = await simulated(reading.document);
  valueOf(await recordPortfolioProposal(store, change(), basis, answer));
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

test("all of it holds", async () => {
  expect(valueOf(await verifyAudit(there.store)).holds).toBe(true);
});

describe.each(["second_steps", "step_adoptions", "portfolio_proposals"])("%s is written once", (table) => {
  test.each(["service", "superuser"])("and the %s cannot change it", async (who) => {
    const { database } = who === "service" ? there.store : there.owner;
    for (const statement of [
      `update ${table} set document = 'x'`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(sql.raw(statement).execute(database), statement).rejects.toThrow(
        /permission denied|is refused/,
      );
    }
  });
});

test("the service may not take a scenario or a portfolio away without a trace", async () => {
  for (const statement of ["delete from scenarios", "delete from portfolios"]) {
    await expect(sql.raw(statement).execute(there.store.database)).rejects.toThrow(/permission denied/);
  }
});

const changed = `set document = replace(document, '1', '2')`;

describe("what was tampered with is named", () => {
  test.each([
    ["a step", `update second_steps ${changed}`, "second-step"],
    ["a step left out", "delete from second_steps", "second-step"],
    [
      "the award list after it",
      `update step_adoptions set awards = replace(awards, '0', '1')`,
      "step-awards",
    ],
    ["an adoption left out", "delete from step_adoptions", "step-awards"],
    ["an adoption of another version", "update step_adoptions set version = 9", "step-awards"],
    ["a scenario", `update scenarios ${changed}`, "scenario"],
    ["a scenario left out", "delete from scenarios where id = 'less'", "scenario"],
    [
      "a scenario brought back",
      `update scenarios set document = '{"changes":[],"name":"x"}' where id = 'gone'`,
      "scenario",
    ],
    ["a portfolio", `update portfolios set document = replace(document, '0', '1')`, "portfolio"],
    ["its version", "update portfolios set version = 7", "portfolio"],
    [
      "a portfolio put in",
      "insert into portfolios select 'x', version, document, changed_by, changed_at from portfolios",
      "portfolio",
    ],
    ["an answer to it", `update portfolio_proposals ${changed}`, "portfolio-proposal"],
    ["what it was made of", `update portfolio_proposals set rounds = '[]'`, "portfolio-proposal"],
    ["its portfolio then", `update portfolio_proposals set portfolio = '{}'`, "portfolio-proposal"],
    ["an answer left out", "delete from portfolio_proposals", "portfolio-proposal"],
    [
      "an entry about a portfolio",
      "delete from audit where portfolio_id = 'p' and round_sequence = 2",
      undefined,
    ],
  ])("%s", async (_, statement, what) => {
    const verification = await verifiedAfter(statement);
    expect(verification).toMatchObject({ holds: false, ...(what !== undefined && { broken: { what } }) });
    if (verification.holds) return;
    for (const language of languages)
      expect(brokenSentence(verification.broken, language)).not.toMatch(/[{}]/);
  });
});
