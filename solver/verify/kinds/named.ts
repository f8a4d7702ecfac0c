import type { NamedRoundDocument } from "../../../src/kinds/schema.ts";
import { message } from "../../../src/reasons/codes.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import {
  decidedFindings,
  decidedFor,
  decidedReasons,
  decidedRow,
  decidedStep,
  frameLeft,
  refusalOf,
} from "./decisions.ts";
import { type Expected, type ExpectedAward, type Stated } from "./expected.ts";
import { inYear } from "./frames.ts";

type Recipient = NamedRoundDocument["recipients"][number];

/** The budget asks nothing of those whom it names. */
const noDemands = {};

/** K6 and K7. */
export function expectedByName(round: NamedRoundDocument, stated: Stated): Expected {
  const { scheme, recipients } = round;
  const years = yearsOf(round);
  const findings = recipients.flatMap((recipient) => {
    const { id, amounts } = recipient;
    if (refusalOf(round, noDemands, recipient) !== undefined) return [];
    const isDecided = decidedFor(round, noDemands, recipient) !== undefined;
    return years.flatMap((year): Finding[] => {
      const [amount, fixed] = [stated.amountOf(id, year), inYear(amounts, year)];
      if (amount === fixed || (isDecided && year === scheme.year)) return [];
      const figures = { stated: shown(amount), expected: shown(fixed) };
      return [finding(stated.placeOf(id, year), "K6", "kroner-differ", figures)];
    });
  });
  return {
    awards: new Map(recipients.map((one) => [one.id, awardOf(round, one, years)])),
    years: years.map((year) => {
      const frame = frameLeft(round, noDemands, year);
      return {
        year,
        ...(frame !== undefined && { frame: shown(frame) }),
        ...(year === scheme.year && decidedRow(round, noDemands)),
        claimed: shown(namedIn(round, year)),
      };
    }),
    ties: [],
    findings: [...decidedFindings(round, noDemands, stated), ...findings],
  };
}

/** The scheme's year and every later year in which the budget names an amount. */
export function yearsOf({ scheme, recipients }: NamedRoundDocument): readonly number[] {
  const later = recipients.flatMap(({ amounts }) =>
    Object.keys(amounts)
      .map(Number)
      .filter((year) => inYear(amounts, year) > 0n),
  );
  return [...new Set([scheme.year, ...later])].toSorted((a, b) => a - b);
}

/** What the budget's amounts of a year come to, without those that an officer withheld or, in the scheme's year, set. */
export function namedIn(round: NamedRoundDocument, year: number): bigint {
  let sum = 0n;
  for (const recipient of round.recipients) {
    const isSet = year === round.scheme.year && decidedFor(round, noDemands, recipient) !== undefined;
    if (isSet || refusalOf(round, noDemands, recipient) !== undefined) continue;
    sum += inYear(recipient.amounts, year);
  }
  return sum;
}

function awardOf(round: NamedRoundDocument, recipient: Recipient, years: readonly number[]): ExpectedAward {
  const refusal = refusalOf(round, noDemands, recipient);
  if (refusal !== undefined) return refusal;
  const { amounts } = recipient;
  const { year: schemeYear } = round.scheme;
  const own = years.filter((year) => inYear(amounts, year) > 0n);
  const now = shown(inYear(amounts, schemeYear));
  const decided = decidedFor(round, noDemands, recipient);
  const later = own
    .filter((year) => year > schemeYear)
    .reduce((sum, year) => sum + inYear(amounts, year), 0n);
  const named =
    now > 0
      ? message("named-in-budget", { amount: now, year: schemeYear })
      : message("nothing-named", { year: schemeYear });
  const paidInFull = own.length > 0 ? "granted" : "declined";
  return {
    outcome: decided !== undefined && shown(decided) < now ? "reduced" : paidInFull,
    years: own,
    arithmetic: own.flatMap((year) => [
      { step: "named" as const, year, amount: shown(inYear(amounts, year)) },
      ...(decided !== undefined && year === schemeYear ? [decidedStep(year, decided)] : []),
    ]),
    reasons: [
      ...(decided === undefined ? [named] : decidedReasons(round, noDemands, recipient)),
      ...(later > 0n ? [message("later-years-forecast", { amount: shown(later) })] : []),
    ],
  };
}
