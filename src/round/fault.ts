/**
 * What is wrong with a document, as data: where, which kind, and the values. The catalogues in
 * `src/texts/faults` have one sentence a code and language; the table here keeps them alike.
 */

/** The way to a value: names of fields and numbers of list items, from the whole document inwards. */
export type Place = readonly (string | number)[];

/**
 * The figures of every fault. Values are shown as they stand in the file. `expected` is the name of what the
 * place wants (`Expected`); each language has words for it.
 */
export const faultFigures = {
  // The text is no JSON, or none that can be read without losing something.
  "json-not-utf8": ["line", "column"],
  "json-empty": [],
  "json-syntax": ["line", "column", "found"],
  "json-ends-early": ["line", "column"],
  "json-too-deep": ["most"],
  "json-repeated-key": ["key"],
  // There are so many faults that not all of them are listed.
  "faults-left-out": ["most"],
  // Form: what a single field may hold.
  missing: ["field", "expected"],
  "missing-choice": ["field", "choices"],
  "wrong-form": ["value", "expected"],
  "null-optional": ["field"],
  "unknown-field": ["field", "known"],
  "unknown-field-near": ["field", "nearest"],
  "reserved-name": ["field"],
  "wrong-choice": ["value", "choices"],
  "list-empty": ["field"],
  "amount-as-text": ["value"],
  "amount-negative": ["value"],
  "amount-fraction": ["value"],
  "amount-too-large": ["value", "most"],
  "amount-zero": ["value"],
  "decimal-comma": ["value", "point"],
  "decimal-inexact": ["value"],
  "decimal-too-long": ["value", "most"],
  "id-empty": ["value"],
  "id-blank": ["value"],
  "id-too-long": ["value", "length", "most"],
  "id-unprintable": ["value"],
  "text-broken": ["value"],
  "year-key": ["key"],
  "date-not-existing": ["value"],
  "time-without-offset": ["value"],
  // What only shows when parts are held against each other.
  "repeated-id": ["id", "first"],
  "repeated-id-unicode": ["id", "first"],
  "reference-unicode": ["id"],
  "unknown-area": ["area", "known"],
  "unknown-criterion": ["criterion", "known"],
  "unknown-application": ["application"],
  "year-before-scheme": ["year", "schemeYear"],
  "later-cap-not-later": ["year", "schemeYear"],
  "score-missing": ["criterion"],
  "score-outside": ["score", "lowest", "highest"],
  "scale-reversed": ["lowest", "highest"],
  "threshold-outside": ["threshold", "lowest", "highest"],
  "weight-negative": ["weight"],
  "minimum-above-maximum": ["minimum", "maximum"],
  "share-outside": ["share"],
  "smallest-above-largest": ["smallest", "largest"],
  "submitted-missing": ["deadline"],
  "decision-repeated": ["application", "first"],
  "decline-with-amount": ["amount"],
  "decline-with-years": ["years"],
  "years-without-choice": ["years"],
  "applicant-unclear": ["name", "first"],
  "municipality-unreadable": ["value"],
  "order-missing": ["policy"],
  "order-repeated": ["area", "first"],
  // Eligible costs.
  "costs-without-rules": [],
  "unknown-cost": ["cost", "known"],
  "cost-field-foreign": ["field", "cost", "known"],
  "cost-participants-above": ["participants", "most"],
  "younger-above-participants": ["younger", "participants"],
  "first-month-missing": ["months"],
  "months-beyond-year": ["months", "firstMonth", "left"],
  "by-rules-without": ["year"],
  "fraction-negative": ["value"],
  "own-financing-empty": [],
  "own-financing-repeated": ["cost", "first"],
  "own-financing-excluded": ["cost"],
  "basic-amount-repeated": ["from", "first"],
  "basic-amount-other": ["amount", "from", "known"],
  "basic-amount-missing": ["day"],
  // The calendar.
  "instalment-shares": ["sum"],
  "instalment-other-year": ["date", "schemeYear"],
  "calendar-deadline": ["deadline", "condition"],
  "calendar-order": ["date", "earlier", "earlierDate"],
  // Kinds of scheme (docs/kinds.md).
  "kind-not-scored": ["kind"],
  "field-of-other-kind": ["field", "kinds", "kind"],
  "decimal-negative": ["value"],
  "unknown-condition": ["id", "known"],
  "unknown-recipient": ["recipient"],
  "recipient-decided-twice": ["recipient", "first"],
  "unknown-rate": ["id", "known"],
  "unknown-key": ["id", "known"],
  "period-one-of": ["given"],
  "period-not-here": ["given"],
  "months-reversed": ["from", "to"],
  "months-too-late": ["to", "lastYear"],
  "months-above-year": ["months"],
  "key-shares-not-one": ["sum"],
  "value-missing": ["key"],
  "bound-off-step": ["amount", "step"],
  "floor-above-ceiling": ["floor", "ceiling"],
  // A portfolio (docs/portfolio.md).
  "portfolio-unknown-round": ["round"],
  "portfolio-other-id": ["id", "address"],
  "portfolio-other-year": ["year", "portfolioYear"],
  "unknown-scheme": ["id", "known"],
  "transfer-to-itself": ["id"],
  "transfer-repeated": ["from", "to", "first"],
  "scheme-repeated": ["id", "first"],
  "order-lacks-scheme": ["id"],
  // A scenario held against its round.
  "scenario-other-base": ["base", "round"],
  "change-one-of": ["given", "choices"],
  "change-unknown": ["id", "known"],
  "change-taken": ["id"],
  "change-nothing": ["field"],
  "change-below-zero": ["value"],
  // Events held against a decided proposal.
  "events-other-proposal": ["given", "proposal"],
  "event-unknown-application": ["application"],
  "event-without-grant": ["application"],
  "event-repeated": ["id", "first"],
  "event-not-below-grant": ["amount", "grant"],
  "event-no-minimum": ["area"],
  "event-without-reason": ["application"],
  "event-cap-outside": ["cap", "most"],
  // What is asked of a round (api/answers).
  "asked-outside": ["value", "least", "most"],
  "asked-below": ["value", "least"],
  "asked-zero": ["value"],
  "asked-not-later": ["year", "first"],
  "asked-reversed": ["from", "to"],
  "asked-too-many": ["count", "most"],
  "asked-unknown": ["id"],
  "asked-one-of": ["choices"],
  // A spreadsheet (docs/import.md).
  "import-beyond": ["seconds"],
  "scenario-unknown": ["id"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FaultCode = keyof typeof faultFigures;

type FiguresOf<Code extends FaultCode> = Readonly<
  Record<(typeof faultFigures)[Code][number], string | number>
>;

export interface Fault {
  /** The place as people write it: `applications[3].requested.2025`; empty for the whole document. */
  readonly path: string;
  readonly place: Place;
  readonly code: FaultCode;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** A fault of `code` at `place`; the names of the figures are those of its row in `faultFigures`. */
export function faultAt<Code extends FaultCode>(place: Place, code: Code, figures: FiguresOf<Code>): Fault {
  return { path: pathOf(place), place, code, figures };
}

/** `applications[3].requested.2025`; a name with other than letters, digits, `_` and `-` is quoted. */
export function pathOf(place: Place): string {
  return place
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[\p{Letter}\p{Number}_-]+$/u.test(step)) return `[${shown(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}

/** The place as a JSON Pointer (RFC 6901), for problem documents. */
export function pointerOf(place: Place): string {
  return place.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

const shownAtMost = 80;

/** A value as it stands in the file, shortened where it is long; a list or an object only by its brackets. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (typeof value === "symbol") return shortened(value.description ?? "");
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  return String(value);
}

/** Names in a row, the first ten of them; a dash where there is none. */
export function listed(names: Iterable<string>): string {
  const all = [...names].map(shortened);
  if (all.length === 0) return "–";
  return all.length > 10 ? `${all.slice(0, 10).join(", ")}, …` : all.join(", ");
}

function shortened(value: string): string {
  return value.length > shownAtMost ? `${value.slice(0, shownAtMost)}…` : value;
}
