import type { z } from "zod";
import { faultAt, type Fault, shown } from "../round/fault.ts";
import { readFormOf } from "../round/form-faults.ts";
import { childOf, inDocumentOrder } from "../round/order-faults.ts";
import { type Reading, readRound } from "../round/read.ts";
import type { Round } from "../round/round.ts";
import type { RoundDocument } from "../round/schema.ts";
import { arithmeticFaults } from "./checks.ts";
import { kindIn, kinds } from "./kind.ts";
import { withOtherKinds } from "./other-kind-fields.ts";
import {
  type ArithmeticRoundDocument,
  formulaRoundSchema,
  type FormulaRoundDocument,
  namedRoundSchema,
  type NamedRoundDocument,
  rateRoundSchema,
  type RateRoundDocument,
} from "./schema.ts";
import { arithmeticSeenIn } from "./seen.ts";

/** A valid round of any kind, or everything that is wrong with the document. */
export type AnyReading =
  | { readonly ok: true; readonly kind: "scored"; readonly document: RoundDocument; readonly round: Round }
  | { readonly ok: true; readonly kind: "rate"; readonly document: RateRoundDocument }
  | { readonly ok: true; readonly kind: "formula"; readonly document: FormulaRoundDocument }
  | { readonly ok: true; readonly kind: "named"; readonly document: NamedRoundDocument }
  | Refused;

interface Refused {
  readonly ok: false;
  readonly faults: readonly Fault[];
}

/**
 * Reads a parsed document as a round of the kind that `scheme.kind` says (docs/kinds.md): every fault at once, each with
 * its place, as `readRound` does for scored rounds. A field that belongs to another kind is a fault that says so.
 */
export function readRoundOfAnyKind(value: unknown): AnyReading {
  const kind = kindIn(value);
  switch (kind) {
    case undefined:
      return unknownKind(value);
    case "scored":
      return scored(readRound(value));
    case "rate": {
      const reading = readAs(rateRoundSchema, value, kind);
      return reading.ok ? { ok: true, kind, document: reading.document } : reading;
    }
    case "formula": {
      const reading = readAs(formulaRoundSchema, value, kind);
      return reading.ok ? { ok: true, kind, document: reading.document } : reading;
    }
    case "named": {
      const reading = readAs(namedRoundSchema, value, kind);
      return reading.ok ? { ok: true, kind, document: reading.document } : reading;
    }
  }
}

function scored(reading: Reading): AnyReading {
  return reading.ok ? { ...reading, kind: "scored" } : reading;
}

/** Which faults the rest of the document has depends on its kind. */
function unknownKind(value: unknown): Refused {
  const stated = childOf(childOf(value, "scheme"), "kind");
  const figures = { value: shown(stated), choices: kinds.join(", ") };
  return { ok: false, faults: [faultAt(["scheme", "kind"], "wrong-choice", figures)] };
}

function readAs<Document extends ArithmeticRoundDocument>(
  schema: z.ZodType<Document>,
  value: unknown,
  kind: Document["scheme"]["kind"],
): { readonly ok: true; readonly document: Document } | Refused {
  const form = readFormOf(schema, value);
  const across = arithmeticFaults(arithmeticSeenIn(form.ok ? form.document : value), kind);
  const faults = form.ok ? across : [...withOtherKinds(form.faults, kind), ...across];
  if (!form.ok || faults.length > 0) return { ok: false, faults: inDocumentOrder(faults, value) };
  return { ok: true, document: form.document };
}
