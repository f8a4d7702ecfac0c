import type { CalendarDay, CalendarPlan } from "../../calendar/schema.ts";
import { formatFigure, formatKroner } from "../figures.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import { calendarTextsIn } from "./in-language.ts";

/** What happens on a day, in a few words: an instalment and a report with their name. */
export function dayTitle({ kind, name, id }: CalendarDay, language: Language): string {
  const title = calendarTextsIn(language).kinds[kind];
  switch (kind) {
    case "instalment":
    case "report": {
      const own = name ?? id ?? "";
      return own === "" ? title : `${title} (${own})`;
    }
    case "announcement":
    case "deadline":
    case "answer":
    case "acceptance":
    case "lapse":
    case "status-report":
    case "annual-report":
      return title;
  }
}

/** What is to be known of a day, a sentence each: what it means, what is paid, and whether it is a day off. */
export function dayDetail(
  day: CalendarDay,
  { payments }: Pick<CalendarPlan, "payments">,
  language: Language,
): string[] {
  const texts = calendarTextsIn(language);
  const place = payments?.instalments.findIndex(({ id }) => day.kind === "instalment" && id === day.id) ?? -1;
  const instalment = payments?.instalments[place];
  const paid =
    payments === null || instalment === undefined
      ? []
      : [
          fill(texts.paid, {
            amount: formatKroner(instalment.committed + instalment.granted, language),
            count: formatFigure(
              "count",
              payments.recipients.filter(({ instalments }) => instalments[place] > 0).length,
              language,
            ),
          }),
        ];
  return [
    ...[texts.meanings[day.kind]].filter((text) => text !== ""),
    ...paid,
    ...(day.movedFrom === undefined
      ? []
      : [fill(texts.movedFrom, { date: formatFigure("date", day.movedFrom, language) })]),
    ...(day.dayOff ? [texts.dayOff] : []),
  ];
}
