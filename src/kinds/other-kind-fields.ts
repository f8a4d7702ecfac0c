import type { z } from "zod";
import { applicationSchema, roundSchema } from "../round/schema.ts";
import { faultAt, type Fault, type Place, shown } from "../round/fault.ts";
import { formulaRoundSchema, type Kind, namedRoundSchema, rateRoundSchema } from "./schema.ts";

/** The fields of a document by where they stand: the document itself, its scheme, and who applies or receives. */
type Level = "document" | "scheme" | "recipient";

type FieldsOfKind = Readonly<Record<Level, readonly string[]>>;

const fieldsOf = (schema: z.ZodObject): readonly string[] => Object.keys(schema.shape);

const fieldsByKind: Readonly<Record<Kind, FieldsOfKind>> = {
  scored: {
    document: fieldsOf(roundSchema),
    scheme: fieldsOf(roundSchema.shape.scheme),
    recipient: fieldsOf(applicationSchema),
  },
  rate: {
    document: fieldsOf(rateRoundSchema),
    scheme: fieldsOf(rateRoundSchema.shape.scheme),
    recipient: [
      ...fieldsOf(rateRoundSchema.shape.recipients.element),
      ...fieldsOf(rateRoundSchema.shape.recipients.element.shape.lines.element),
      // What an officer would call the units of a place and month.
      "places",
    ],
  },
  formula: {
    document: fieldsOf(formulaRoundSchema),
    scheme: fieldsOf(formulaRoundSchema.shape.scheme),
    recipient: fieldsOf(formulaRoundSchema.shape.recipients.element),
  },
  named: {
    document: fieldsOf(namedRoundSchema),
    scheme: fieldsOf(namedRoundSchema.shape.scheme),
    recipient: fieldsOf(namedRoundSchema.shape.recipients.element),
  },
};

/**
 * Faults of unknown fields that belong to another kind of scheme say so: a rate scheme with scores, a scored one with
 * recipients. Other faults are as they were.
 */
export function withOtherKinds(faults: readonly Fault[], kind: Kind): Fault[] {
  return faults.map((fault) => {
    if (fault.code !== "unknown-field" && fault.code !== "unknown-field-near") return fault;
    const field = String(fault.place.at(-1));
    const level = levelOf(fault.place);
    if (level === undefined) return fault;
    const others = Object.entries(fieldsByKind).flatMap(([other, fields]) =>
      other !== kind && fields[level].includes(field) ? [other] : [],
    );
    if (others.length === 0) return fault;
    return faultAt(fault.place, "field-of-other-kind", {
      field: shown(field),
      kinds: others.join(", "),
      kind,
    });
  });
}

function levelOf(place: Place): Level | undefined {
  if (place.length === 1) return "document";
  if (place.length === 2 && place[0] === "scheme") return "scheme";
  const isItem = place.length === 3 && (place[0] === "applications" || place[0] === "recipients");
  return isItem ? "recipient" : undefined;
}
