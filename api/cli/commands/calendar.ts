import type { CalendarPlan } from "../../../src/calendar/schema.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import { readBytes, standardInput, writeText } from "../../files/text-files.ts";
import { refusedFile } from "../answer-files.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface CalendarCommandOptions {
  readonly lang: Language;
  readonly json?: boolean;
  readonly markdown?: boolean;
  /** A file for the calendar, iCalendar. */
  readonly ics?: string;
}

/** `fordel calendar ROUND.json [PROPOSAL.json]`: when things happen, and what is paid when; `--ics` for calendar programs. */
export async function calendarCommand(
  roundFile: string,
  proposalFile: string | undefined,
  options: CalendarCommandOptions,
  width: number,
): Promise<Outcome> {
  const { lang, json = false, markdown = false, ics } = options;
  const texts = commandTexts[lang];
  const files = [roundFile, ...(proposalFile === undefined ? [] : [proposalFile])];
  const obstacle =
    ics === undefined
      ? undefined
      : files.map((file) => refusedFile(file, ics, lang)).find((one) => one !== undefined);
  if (obstacle !== undefined) return obstacle;
  if (files.filter((file) => file === standardInput).length > 1) {
    return { exit: exitCodes.refused, complaint: texts.inputTwice };
  }
  const { withRound } = await import("../input.ts");
  const { icalendarOf } = await import("../../calendar.ts");
  const { calendarReport } = await import("../render/calendar.ts");
  const { reportMarkdown, reportText } = await import("../render/report.ts");
  return withRound(roundFile, lang, ({ document, round }) =>
    withPlan(document, proposalFile, lang, (plan) => {
      const report = calendarReport(round, plan, lang, proposalFile !== undefined);
      const shown = markdown ? reportMarkdown(report) : reportText(report, width);
      const output = json ? JSON.stringify(plan, undefined, 2) : shown;
      if (ics === undefined) return { exit: exitCodes.done, output };
      const problem = writeText(ics, icalendarOf(plan, lang));
      if (problem !== undefined) {
        return { exit: exitCodes.refused, output, complaint: texts.cannotWrite[problem](ics) };
      }
      return { exit: exitCodes.done, output: json ? output : `${output}\n\n${texts.written(ics)}` };
    }),
  );
}

/** The plan of a round and, where there is one, of a proposal that holds; a file that is none is exit 2. */
async function withPlan(
  document: RoundDocument,
  proposalFile: string | undefined,
  language: Language,
  run: (plan: CalendarPlan) => Outcome,
): Promise<Outcome> {
  const { calendar, calendarBy } = await import("../../calendar.ts");
  if (proposalFile === undefined) return run(calendar(document));
  const { readDocumentBytes } = await import("../../files/read-document.ts");
  const { readDecided } = await import("../../second-step.ts");
  const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
  const { unreadable } = await import("../input.ts");
  const read = await readBytes(proposalFile);
  if (!read.ok) return unreadable(proposalFile, read.problem, language);
  const parsed = readDocumentBytes(read.bytes, (value) => ({ ok: true, value }) as const);
  if (!parsed.ok) {
    const complaint = parsed.faults.map((fault) => faultLine(fault, language)).join("\n");
    return { exit: exitCodes.refused, complaint };
  }
  const decided = readDecided(document, parsed.value, language);
  if (!decided.ok) return { exit: exitCodes.refused, complaint: decided.complaint };
  return run(calendarBy(document, decided.proposal));
}
