import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendar, calendarPlanSchema, icalendarOf } from "../../../api/calendar.ts";
import { calendarCommand, type CalendarCommandOptions } from "../../../api/cli/commands/calendar.ts";
import { textWidth } from "../../../api/cli/render/lines.ts";
import { readRoundOfAnyKind, solveAnyKind } from "../../../api/kinds.ts";
import { solve } from "../../../api/solve.ts";
import { languages } from "../../../src/texts/language.ts";
import type { Calendar } from "../../../src/round/schema.ts";
import { formulaRound, namedRound, rateRound } from "../../solver/kinds/rounds.ts";
import { roundWithCalendar, wholeCalendar } from "../../src/calendar/rounds.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-calendar-"));
const inFolder = (name: string) => join(folder, name);
const [roundFile, proposalFile] = [inFolder("round.json"), inFolder("proposal.json")];
const options: CalendarCommandOptions = { lang: "en" };
const document = roundWithCalendar();

beforeAll(async () => {
  writeFileSync(roundFile, JSON.stringify(document));
  writeFileSync(proposalFile, JSON.stringify(await solve(document)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Hard spaces as blanks, and one bar between cells, so that lines can be compared. */
const linesOf = (text: string | undefined) =>
  (text ?? "")
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " | "));

describe("calendar", () => {
  test("answers to be read: the days, the payments and each recipient", async () => {
    const { exit, output } = await calendarCommand(roundFile, proposalFile, options, 100);
    expect(exit).toBe(0);
    expect(linesOf(output)).toEqual(
      expect.arrayContaining([
        "Calendar: Tiny (2025)",
        "19 February 2025 | Deadline for applications",
        "22 April 2025 | Last day to accept",
        "Moved from 18 April 2025, which is a Saturday, a Sunday or a public holiday.",
        "19 May 2025 | Payment (Vår)",
        "Paid: NOK 132. Recipients: 3.",
        "1 February 2026 | Annual report and accounts",
        "NOK 401 of the cap of NOK 1,000 is paid, and NOK 599 is left.",
        "Høst | 15 October 2025 | 68 | 201 | 269",
        "Together | 101 | 300 | 401",
        "p | p | 33 | 67 | 100",
        "c | committed | 33 | 68 | 101",
      ]),
    );
  });

  test("has the days alone without a proposal", async () => {
    const { output } = await calendarCommand(roundFile, undefined, options, 100);
    expect(output).toContain("Status report");
    expect(output).not.toContain("PAYMENTS");
  });

  test("writes a file for calendar programs, the same bytes each time", async () => {
    const ics = inFolder("round.ics");
    const called = await fordel(["calendar", roundFile, proposalFile, "--ics", ics, "--lang", "nn"]);
    expect(called.exit).toBe(0);
    const proposal: unknown = JSON.parse(readFileSync(proposalFile, "utf8"));
    expect(readFileSync(ics, "utf8")).toBe(icalendarOf(calendar(document, proposal), "nn"));
  });

  test("answers as JSON that fits its schema", async () => {
    const called = await fordel(["calendar", roundFile, proposalFile, "--json"]);
    expect(calendarPlanSchema.parse(JSON.parse(called.output)).payments?.granted).toBe(300);
  });

  test("says what is missing where there is no calendar, or no instalment", async () => {
    const bare = inFolder("bare.json");
    const { calendar: left, ...scheme } = document.scheme;
    expect(left).toBeDefined();
    writeFileSync(bare, JSON.stringify({ ...document, scheme }));
    expect((await calendarCommand(bare, undefined, options, 100)).output).toContain("scheme.calendar.");
    const unpaid = inFolder("unpaid.json");
    const round = roundWithCalendar({ acceptanceDays: 14, lapses: true });
    writeFileSync(unpaid, JSON.stringify(round));
    const proposal = inFolder("unpaid-proposal.json");
    writeFileSync(proposal, JSON.stringify(await solve(round)));
    const { output } = await calendarCommand(unpaid, proposal, options, 100);
    expect(output).toContain("within 14 days");
    expect(output).toContain("scheme.calendar.instalments.");
  });

  test.each([
    ["the proposal of another round", "altered.json", /valid proposal/],
    ["a proposal that is not there", "nowhere.json", /nowhere\.json/],
    ["a proposal that is no JSON", "broken.json", /JSON/],
  ])("refuses %s with exit 2 and nothing on the output", async (_, name, complaint) => {
    const altered = readFileSync(proposalFile, "utf8").replaceAll('"2025":100', '"2025":99');
    writeFileSync(inFolder("altered.json"), altered);
    writeFileSync(inFolder("broken.json"), "{");
    const outcome = await calendarCommand(roundFile, inFolder(name), options, 100);
    expect(outcome).toMatchObject({ exit: 2 });
    expect(outcome.output).toBeUndefined();
    expect(outcome.complaint).toMatch(complaint);
  });

  test("never writes over the round or the proposal", async () => {
    for (const ics of [roundFile, proposalFile]) {
      expect(await calendarCommand(roundFile, proposalFile, { ...options, ics }, 100)).toMatchObject({
        exit: 2,
      });
    }
  });

  test("keeps to the width, in every language", async () => {
    for (const lang of languages) {
      for (const width of [40, 80]) {
        const { output } = await calendarCommand(roundFile, proposalFile, { lang }, width);
        for (const line of (output ?? "").split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  const paid: Calendar = { ...wholeCalendar, answer: undefined, deadline: undefined };
  const kinds = { rate: rateRound, formula: formulaRound, named: namedRound };
  test.each(["rate", "formula", "named"] as const)(
    "shows the payments of a round of the kind %s",
    async (kind) => {
      const [file, made] = [inFolder(`${kind}.json`), inFolder(`${kind}-proposal.json`)];
      const reading = readRoundOfAnyKind({
        ...kinds[kind],
        scheme: { ...kinds[kind].scheme, calendar: paid },
      });
      if (!reading.ok) throw new Error("The round of the test is valid.");
      writeFileSync(file, JSON.stringify(reading.document));
      const proposal = await solveAnyKind(reading.document);
      writeFileSync(made, JSON.stringify(proposal));
      const called = await fordel(["calendar", file, made, "--json", "--answer", "2025-04-04"]);
      const plan = calendarPlanSchema.parse(JSON.parse(called.output));
      expect(plan.days).toContainEqual({
        kind: "acceptance",
        date: "2025-04-22",
        movedFrom: "2025-04-18",
        dayOff: false,
      });
      expect(plan.days).toContainEqual({ kind: "lapse", date: "2025-04-23", dayOff: false });
      const granted = proposal.years[0].granted;
      expect(plan.payments?.granted).toBe(granted);
      expect(plan.payments?.instalments.reduce((sum, one) => sum + one.granted, 0)).toBe(granted);
      const { output } = await calendarCommand(file, made, options, 100);
      for (const { id, name } of kinds[kind].recipients) {
        const isPaid = plan.payments?.recipients.some((one) => one.id === id) === true;
        expect(linesOf(output).some((line) => line.startsWith(`${id} | ${name} | `))).toBe(isPaid);
      }
      const other = kind === "named" ? inFolder("rate-proposal.json") : proposalFile;
      expect(await calendarCommand(file, other, options, 100)).toMatchObject({ exit: 2 });
    },
  );

  test("takes no day of the answer that does not fit the calendar", async () => {
    const outcome = await calendarCommand(roundFile, undefined, { ...options, answer: "2025-01-31" }, 100);
    expect(outcome).toMatchObject({ exit: 2 });
    expect(outcome.complaint).toMatch(/^scheme\.calendar\.answer: /);
    expect(() => calendar(document, undefined, { answer: "2025-01-31" })).toThrow(RangeError);
  });

  test("writes no file for calendar programs where there is no day", async () => {
    const [bare, ics] = [inFolder("no-days.json"), inFolder("no-days.ics")];
    writeFileSync(bare, JSON.stringify(namedRound));
    expect(await calendarCommand(bare, undefined, { ...options, ics }, 100)).toMatchObject({ exit: 2 });
    expect(existsSync(ics)).toBe(false);
  });

  test("is a memo as Markdown", async () => {
    const { output } = await calendarCommand(roundFile, proposalFile, { ...options, markdown: true }, 100);
    expect(output).toMatch(/^# Calendar/);
  });
});
