import { childOf } from "../round/order-faults.ts";
import type { RoundDocument } from "../round/schema.ts";
import type {
  AnyRoundDocument,
  ArithmeticRoundDocument,
  FormulaRoundDocument,
  Kind,
  NamedRoundDocument,
  RateRoundDocument,
} from "./schema.ts";

/** The kinds of scheme, as `scheme.kind` names them. */
export const kinds = ["scored", "rate", "formula", "named"] as const satisfies readonly Kind[];

/** What `scheme.kind` of an unread document says: scored where it says nothing, undefined where it is no kind. */
export function kindIn(document: unknown): Kind | undefined {
  const stated = childOf(childOf(document, "scheme"), "kind");
  return stated === undefined ? "scored" : kinds.find((kind) => kind === stated);
}

export function isScored(document: AnyRoundDocument): document is RoundDocument {
  return document.scheme.kind === undefined || document.scheme.kind === "scored";
}

/** What is done with a round of each kind that follows by arithmetic. */
export interface ByKind<Answer> {
  readonly rate: (document: RateRoundDocument) => Answer;
  readonly formula: (document: FormulaRoundDocument) => Answer;
  readonly named: (document: NamedRoundDocument) => Answer;
}

export function byKind<Answer>(document: ArithmeticRoundDocument, cases: ByKind<Answer>): Answer {
  if (isRate(document)) return cases.rate(document);
  return isFormula(document) ? cases.formula(document) : cases.named(document);
}

function isRate(document: ArithmeticRoundDocument): document is RateRoundDocument {
  return document.scheme.kind === "rate";
}

function isFormula(document: FormulaRoundDocument | NamedRoundDocument): document is FormulaRoundDocument {
  return document.scheme.kind === "formula";
}
