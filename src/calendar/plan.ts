import { fractionOf } from "../fraction.ts";
import { sumKroner, toKroner } from "../kroner.ts";
import { compareIds, sortedBy } from "../order.ts";
import { sealed } from "../proposal/content.ts";
import { roundHashOfAnyKind } from "../kinds/hash.ts";
import { isScored } from "../kinds/kind.ts";
import type { AnyRoundDocument } from "../kinds/schema.ts";
import type { Calendar } from "../round/schema.ts";
import { madeBy } from "../version.ts";
import { acceptanceOf, daysOf, instalmentsOf } from "./days.ts";
import { inInstalments } from "./instalments.ts";
import type { CalendarPlan, Payments } from "./schema.ts";

/** A grant in the scheme's year, by the id of its application or recipient. Kroner. */
export interface Grant {
  readonly application: string;
  readonly amount: number;
}

/**
 * The calendar of a round and, with grants, what is paid when: the grants and the commitments of the scheme's year in the
 * scheme's instalments, to the krone, against that year's cap.
 *
 * @param document a round that `readRoundOfAnyKind` found valid
 * @param grants of a proposal of that round
 * @param calendar the round's own, or with what is known only later, such as the day of the answer
 */
export function calendarPlan(
  document: AnyRoundDocument,
  grants?: readonly Grant[],
  calendar: Calendar = document.scheme.calendar ?? {},
): CalendarPlan {
  const { scheme } = document;
  const { acceptanceDays, lapses = false } = calendar;
  const deadline = isScored(document) ? document.scheme.conditions?.deadline : undefined;
  const plan = {
    scheme: { id: scheme.id, name: scheme.name, year: scheme.year },
    days: daysOf({ year: scheme.year, calendar, deadline }),
    ...(acceptanceDays !== undefined && { acceptanceDays }),
    lapses,
    payments: grants === undefined ? null : paymentsOf(document, grants, calendar),
  };
  return sealed(plan, { by: madeBy, round: roundHashOfAnyKind(document) });
}

function paymentsOf(
  { scheme, commitments = [] }: AnyRoundDocument,
  grants: readonly Grant[],
  calendar: Calendar,
): Payments | null {
  const instalments = instalmentsOf(calendar, scheme.year);
  if (instalments.length === 0) return null;
  const shares = instalments.map(({ instalment }) => fractionOf(instalment.share));
  const split = (amount: number) => inInstalments(BigInt(amount), shares).map(toKroner);
  const granted = sortedBy(grants, ({ application }) => application)
    .filter(({ amount }) => amount > 0)
    .map(({ application: id, amount }) => ({
      of: "application" as const,
      id,
      amount,
      instalments: split(amount),
    }));
  const committed = sortedBy(commitments, ({ id }) => id).flatMap(({ id, amounts }) => {
    const amount = amounts[String(scheme.year)] ?? 0;
    return amount > 0 ? [{ of: "commitment" as const, id, amount, instalments: split(amount) }] : [];
  });
  const accepted = acceptanceOf(calendar, scheme.year)?.date;
  const together = (recipients: Payments["recipients"], place: number) =>
    toKroner(sumKroner(recipients.map((recipient) => recipient.instalments[place])));
  const [allCommitted, allGranted] = [committed, granted].map((recipients) =>
    sumKroner(recipients.map(({ amount }) => amount)),
  );
  return {
    cap: scheme.cap,
    committed: toKroner(allCommitted),
    granted: toKroner(allGranted),
    left: toKroner(BigInt(scheme.cap) - allCommitted - allGranted),
    instalments: instalments.map(({ day }, place) => ({
      id: day.id,
      ...(day.name !== undefined && { name: day.name }),
      date: day.date,
      beforeAcceptance: accepted !== undefined && compareIds(day.date, accepted) <= 0,
      committed: together(committed, place),
      granted: together(granted, place),
    })),
    recipients: [...granted, ...committed],
  };
}
