import { exact, zero } from "../decimal.ts";
import { earlyYears } from "../round/application-checks.ts";
import { calendarFaults } from "../round/calendar-checks.ts";
import { faultAt, type Fault, listed, type Place, shown } from "../round/fault.ts";
import { idsOf, type Known, known, type PlacedId, referenceFault, repeatedIds } from "../round/references.ts";
import { laterCapFaults } from "../round/scheme-checks.ts";
import { recipientDecisionFaults } from "./decision-checks.ts";
import type { ArithmeticRoundDocument } from "./schema.ts";
import { sumFaults } from "./sum-checks.ts";
import {
  type ArithmeticRoundSeen,
  type ArithmeticSchemeSeen,
  type LineSeen,
  type RecipientSeen,
} from "./seen.ts";

type ArithmeticKind = ArithmeticRoundDocument["scheme"]["kind"];

/** What does not fit together in a round of rates, of a formula or of named recipients. */
export function arithmeticFaults(seen: ArithmeticRoundSeen, kind: ArithmeticKind): Fault[] {
  const scheme = seen.scheme ?? {};
  const { year } = scheme;
  const recipients = (seen.recipients ?? []).map((recipient, index) => ({
    recipient: recipient ?? {},
    place: ["recipients", index],
  }));
  return [
    ...laterCapFaults(scheme),
    ...calendarFaults({ calendar: scheme.calendar, year, conditions: undefined }),
    ...repeatedIds(idsOf(seen.commitments, ["commitments"])),
    ...(seen.commitments ?? []).flatMap((commitment, index) =>
      earlyYears(commitment?.amounts, ["commitments", index, "amounts"], year),
    ),
    ...repeatedIds(idsOf(seen.recipients, ["recipients"])),
    ...recipientDecisionFaults(seen),
    ...(kind === "named" ? [] : conditionFaults(scheme, recipients)),
    ...ofKind(scheme, recipients, kind),
    ...sumFaults(seen),
  ];
}

interface PlacedRecipient {
  readonly recipient: Partial<RecipientSeen>;
  readonly place: Place;
}

function ofKind(
  scheme: Partial<ArithmeticSchemeSeen>,
  recipients: readonly PlacedRecipient[],
  kind: ArithmeticKind,
): Fault[] {
  switch (kind) {
    case "rate":
      return rateFaults(scheme, recipients);
    case "formula":
      return [...keyFaults(scheme), ...recipients.flatMap((one) => valueFaults(scheme, one))];
    case "named":
      return recipients.flatMap(({ recipient, place }) =>
        earlyYears(recipient.amounts, [...place, "amounts"], scheme.year),
      );
  }
}

function conditionFaults(
  { conditions }: Partial<ArithmeticSchemeSeen>,
  recipients: readonly PlacedRecipient[],
): Fault[] {
  const ids = idsOf(conditions, ["scheme", "conditions"]);
  const there = known(ids, true);
  const references = recipients.flatMap(({ recipient, place }): PlacedId[] =>
    (recipient.meets ?? []).map((id, index) => ({ id, place: [...place, "meets", index] })),
  );
  return [...repeatedIds(ids), ...unknownOnes(references, there, "unknown-condition")];
}

function unknownOnes(
  references: readonly PlacedId[],
  there: Known | undefined,
  code: "unknown-condition" | "unknown-rate" | "unknown-key",
): Fault[] {
  return references.flatMap((reference) =>
    referenceFault(reference, there, (place, id, list) =>
      faultAt(place, code, { id: shown(id), known: list }),
    ),
  );
}

function rateFaults(
  { rates, year }: Partial<ArithmeticSchemeSeen>,
  recipients: readonly PlacedRecipient[],
): Fault[] {
  const ids = idsOf(rates, ["scheme", "rates"]);
  const there = known(ids, (rates ?? []).length > 0);
  const lines = recipients.flatMap(({ recipient, place }) =>
    (recipient.lines ?? []).map((line, index) => ({
      line: line ?? { given: [] },
      place: [...place, "lines", index],
    })),
  );
  return [
    ...repeatedIds(ids),
    ...(rates ?? []).flatMap((rate, index) => negative(rate?.kroner, ["scheme", "rates", index, "kroner"])),
    ...recipients.flatMap(({ recipient, place }) => repeatedIds(idsOf(recipient.lines, [...place, "lines"]))),
    ...unknownOnes(
      lines.map(({ line, place }) => ({ id: line.rate, place: [...place, "rate"] })),
      there,
      "unknown-rate",
    ),
    ...lines.flatMap(({ line, place }) => [
      ...negative(line.units, [...place, "units"]),
      ...periodFaults(line, place, year, (rates ?? []).find((rate) => rate?.id === line.rate)?.per),
      ...tooLarge(
        line,
        place,
        (rates ?? []).find((rate) => rate?.id === line.rate),
      ),
    ]),
  ];
}

/** A line that runs further past the scheme's year is a mistyped month: support is for up to three years, a year at a time. */
const laterYearsAtMost = 5;

/** A rate per month has from and to, or a number of months; one per year has none of them. */
function periodFaults(
  { given, from, to, months }: LineSeen,
  place: Place,
  schemeYear: number | undefined,
  per: "month" | "year" | undefined,
): Fault[] {
  if (per === "year" && given.length > 0) {
    return [faultAt(place, "period-not-here", { given: listed(given) })];
  }
  const isWhole =
    given.length === 1 ? given[0] === "months" : given.length === 2 && !given.includes("months");
  if (per === "month" && !isWhole) return [faultAt(place, "period-one-of", { given: listed(given) })];
  const faults: Fault[] = [];
  if (from !== undefined && schemeYear !== undefined && Number(from.slice(0, 4)) < schemeYear) {
    const figures = { year: from.slice(0, 4), schemeYear };
    faults.push(faultAt([...place, "from"], "year-before-scheme", figures));
  }
  if (
    to !== undefined &&
    schemeYear !== undefined &&
    Number(to.slice(0, 4)) > schemeYear + laterYearsAtMost
  ) {
    const figures = { to, lastYear: schemeYear + laterYearsAtMost };
    faults.push(faultAt([...place, "to"], "months-too-late", figures));
  }
  if (from !== undefined && to !== undefined && from > to) {
    faults.push(faultAt([...place, "from"], "months-reversed", { from, to }));
  }
  if (months !== undefined && exact(months).greaterThan(12)) {
    faults.push(faultAt([...place, "months"], "months-above-year", { months: shown(months) }));
  }
  return [...faults, ...negative(months, [...place, "months"])];
}

type RateSeen = NonNullable<ArithmeticSchemeSeen["rates"]>[number];

/** What a line comes to in one year is to be an amount that JSON holds exactly. */
function tooLarge({ units, months }: LineSeen, place: Place, rate: RateSeen | undefined): Fault[] {
  const { kroner, per } = rate ?? {};
  if (units === undefined || kroner === undefined) return [];
  const amount = exact(kroner)
    .times(units)
    .times(per === "year" ? 1 : (months ?? 12));
  if (amount.lessThanOrEqualTo(Number.MAX_SAFE_INTEGER)) return [];
  return [
    faultAt([...place, "units"], "amount-too-large", {
      value: amount.toFixed(),
      most: Number.MAX_SAFE_INTEGER,
    }),
  ];
}

function keyFaults({ keys, step, floor, ceiling }: Partial<ArithmeticSchemeSeen>): Fault[] {
  const shares = (keys ?? []).map((key) => key?.share);
  const sum = shares.reduce((total, one) => total.plus(one ?? 0), zero);
  const whole = keys === undefined || keys.length === 0 || shares.includes(undefined) || sum.equals(1);
  return [
    ...repeatedIds(idsOf(keys, ["scheme", "keys"])),
    ...shares.flatMap((one, index) =>
      one !== undefined && (exact(one).lessThan(0) || exact(one).greaterThan(1))
        ? [faultAt(["scheme", "keys", index, "share"], "share-outside", { share: shown(one) })]
        : [],
    ),
    ...(whole ? [] : [faultAt(["scheme", "keys"], "key-shares-not-one", { sum: sum.toFixed() })]),
    ...boundFaults({ floor, ceiling }, { floor, ceiling }, step, ["scheme"]),
  ];
}

function valueFaults(
  { keys, step, floor, ceiling }: Partial<ArithmeticSchemeSeen>,
  { recipient, place }: PlacedRecipient,
): Fault[] {
  const there = known(idsOf(keys, ["scheme", "keys"]), (keys ?? []).length > 0);
  const { values } = recipient;
  const at = [...place, "values"];
  const given = Object.entries(values ?? {});
  const own = { floor: recipient.floor, ceiling: recipient.ceiling };
  return [
    ...unknownOnes(
      given.map(([key]) => ({ id: key, place: [...at, key] })),
      there,
      "unknown-key",
    ),
    ...given.flatMap(([key, value]) => negative(value, [...at, key])),
    ...[...(there?.ids ?? [])]
      .filter((key) => values !== undefined && !Object.hasOwn(values, key))
      .map((key) => faultAt([...at, key], "value-missing", { key: shown(key) })),
    ...boundFaults({ floor: own.floor ?? floor, ceiling: own.ceiling ?? ceiling }, own, step, place),
  ];
}

interface Bounds {
  readonly floor: number | undefined;
  readonly ceiling: number | undefined;
}

/** What is wrong with bounds that stand at `place` themselves (`own`), or with what they come to there (`bounds`). */
function boundFaults(bounds: Bounds, own: Bounds, step: number | undefined, place: Place): Fault[] {
  const faults: Fault[] = [];
  for (const name of ["floor", "ceiling"] as const) {
    const amount = own[name];
    if (amount !== undefined && step !== undefined && amount % step !== 0) {
      faults.push(faultAt([...place, name], "bound-off-step", { amount, step }));
    }
  }
  const { floor, ceiling } = bounds;
  const isOwn = own.floor !== undefined || own.ceiling !== undefined;
  if (isOwn && floor !== undefined && ceiling !== undefined && floor > ceiling) {
    const name = own.floor === undefined ? "ceiling" : "floor";
    faults.push(faultAt([...place, name], "floor-above-ceiling", { floor, ceiling }));
  }
  return faults;
}

function negative(value: number | string | undefined, place: Place): Fault[] {
  return value !== undefined && exact(value).lessThan(0)
    ? [faultAt(place, "decimal-negative", { value: shown(value) })]
    : [];
}
