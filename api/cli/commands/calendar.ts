import type { CalendarPlan } from "../../../src/calendar/schema.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
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
  /** The day that grant letters are sent, yyyy-mm-dd. */
  readonly answer?: string;
}

/** `fordel calendar ROUND.json [PROPOSAL.json]`, of any kind: when things happen, and what is paid when; `--ics` for programs. */
export async function calendarCommand(
  roundFile: string,
  proposalFile: string | undefined,
  options: CalendarCommandOptions,
  width: number,
): Promise<Outcome> {
  const { lang, json = false, markdown = false, ics, answer } = options;
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
  const { withRoundOfAnyKind } = await import("../input.ts");
  const { icalendarOf } = await import("../../calendar.ts");
  const { calendarTextsIn } = await import("../../../src/texts/calendar/in-language.ts");
  const { calendarReport } = await import("../render/calendar.ts");
  const { reportMarkdown, reportText } = await import("../render/report.ts");
  return withRoundOfAnyKind(roundFile, lang, ({ document }) =>
    withPlan(document, proposalFile, { lang, answer }, (plan) => {
      const report = calendarReport(document, plan, lang, proposalFile !== undefined);
      const shown = markdown ? reportMarkdown(report) : reportText(report, width);
      const output = json ? JSON.stringify(plan, undefined, 2) : shown;
      if (ics === undefined) return { exit: exitCodes.done, output };
      if (plan.days.length === 0) {
        return { exit: exitCodes.refused, output, complaint: calendarTextsIn(lang).nothing };
      }
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
  document: AnyRoundDocument,
  proposalFile: string | undefined,
  { lang: language, answer }: { readonly lang: Language; readonly answer: string | undefined },
  run: (plan: CalendarPlan) => Outcome,
): Promise<Outcome> {
  const { calendar, calendarBy, calendarWith, readPaying } = await import("../../calendar.ts");
  const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
  const scheduled = calendarWith(document, answer);
  if (!scheduled.ok) {
    const complaint = scheduled.faults.map((fault) => faultLine(fault, language)).join("\n");
    return { exit: exitCodes.refused, complaint };
  }
  if (proposalFile === undefined) return run(calendar(document, undefined, { language, answer }));
  const { readDocumentBytes } = await import("../../files/read-document.ts");
  const { unreadable } = await import("../input.ts");
  const read = await readBytes(proposalFile);
  if (!read.ok) return unreadable(proposalFile, read.problem, language);
  const parsed = readDocumentBytes(read.bytes, (value) => ({ ok: true, value }) as const);
  if (!parsed.ok) {
    const complaint = parsed.faults.map((fault) => faultLine(fault, language)).join("\n");
    return { exit: exitCodes.refused, complaint };
  }
  const paying = readPaying(document, parsed.value, language);
  if (!paying.ok) return { exit: exitCodes.refused, complaint: paying.complaint };
  return run(calendarBy(document, paying.proposal, scheduled.calendar));
}
