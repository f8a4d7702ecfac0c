import { dateIn } from "../calendar-day.ts";
import { exact } from "../decimal.ts";
import { compareFractions, type Fraction, fractionOf, fractionText, one, total } from "../fraction.ts";
import { faultAt, type Fault, type Place, shown } from "./fault.ts";
import { idsOf, repeatedIds } from "./references.ts";
import type { SchemeSeen } from "./seen.ts";

type CalendarSeen = NonNullable<SchemeSeen["calendar"]>;

/** A day of the calendar and what it is called in the document. */
interface Placed {
  readonly field: string;
  readonly place: Place;
  readonly date: string | undefined;
}

/** What does not fit together in a scheme's calendar. */
export function calendarFaults({
  calendar,
  year,
  conditions,
}: Pick<SchemeSeen, "calendar" | "year" | "conditions">): Fault[] {
  if (calendar === undefined) return [];
  const place = ["scheme", "calendar"];
  const { instalments = [], reports = [], lapses } = calendar;
  return [
    ...repeatedIds(idsOf(instalments, [...place, "instalments"])),
    ...repeatedIds(idsOf(reports, [...place, "reports"])),
    ...shareFaults(calendar, [...place, "instalments"]),
    ...(lapses === true && !("acceptanceDays" in calendar)
      ? [
          faultAt([...place, "acceptanceDays"], "missing", {
            field: "acceptanceDays",
            expected: "count-positive",
          }),
        ]
      : []),
    ...(year === undefined ? [] : dayFaults(calendar, year, conditions?.deadline, place)),
  ];
}

function shareFaults({ instalments = [] }: CalendarSeen, place: Place): Fault[] {
  const shares: Fraction[] = [];
  const faults: Fault[] = [];
  for (const [index, instalment] of instalments.entries()) {
    const share = instalment?.share;
    if (share === undefined) continue;
    const isNegative = !String(share).includes("/") && exact(share).lessThan(0);
    if (isNegative || compareFractions(fractionOf(share), one) > 0) {
      faults.push(faultAt([...place, index, "share"], "share-outside", { share: shown(share) }));
    } else shares.push(fractionOf(share));
  }
  if (shares.length === 0 || shares.length < instalments.length) return faults;
  const sum = shares.reduce(total);
  return compareFractions(sum, one) === 0
    ? faults
    : [...faults, faultAt(place, "instalment-shares", { sum: fractionText(sum) })];
}

function dayFaults(
  calendar: CalendarSeen,
  year: number,
  condition: string | undefined,
  place: Place,
): Fault[] {
  const { announcement, deadline, answer, statusReport, annualReport, instalments = [] } = calendar;
  const at = (field: string, day: string | undefined, of = year): Placed => ({
    field,
    place: [...place, field],
    date: day && dateIn(day, of),
  });
  const closing = at("deadline", deadline ?? condition);
  const answered = at("answer", answer);
  const status = at("statusReport", statusReport);
  const payments = instalments.map((instalment, index): Placed => ({
    field: `instalments[${index}].date`,
    place: [...place, "instalments", index, "date"],
    date: instalment?.date && dateIn(instalment.date, year),
  }));
  const otherDeadline =
    deadline !== undefined && condition !== undefined && dateIn(deadline, year) !== condition
      ? [faultAt(closing.place, "calendar-deadline", { deadline: dateIn(deadline, year), condition })]
      : [];
  const otherYear = payments.flatMap(({ place: where, date }) =>
    date === undefined || date.startsWith(`${year}-`)
      ? []
      : [faultAt(where, "instalment-other-year", { date, schemeYear: year })],
  );
  const chains = [
    [at("announcement", announcement), closing, answered, status, at("annualReport", annualReport, year + 1)],
    ...payments.map((payment) => [answered, payment]),
  ];
  return [...otherDeadline, ...otherYear, ...chains.flatMap(orderFaults)];
}

/** A fault for every day that is before the one that should come before it. */
function orderFaults(chain: readonly Placed[]): Fault[] {
  const faults: Fault[] = [];
  let before: Placed | undefined;
  for (const { field, place, date } of chain) {
    if (date === undefined) continue;
    if (before?.date !== undefined && date < before.date) {
      faults.push(
        faultAt(place, "calendar-order", { date, earlier: before.field, earlierDate: before.date }),
      );
    }
    before = { field, place, date };
  }
  return faults;
}
