import type { Fault, Place } from "../../src/round/fault.ts";
import { pathOf, pointerOf } from "../../src/round/fault.ts";
import { childOf } from "../../src/round/order-faults.ts";
import { faultSentence } from "../../src/texts/faults/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import type { SolveOptions } from "../options.ts";
import type { QuestionParameters, WrittenFault } from "./question.ts";

/** What a question is answered with beside what it is asked about. */
export interface Means {
  readonly language: Language;
  /** For the whole answer. */
  readonly timeLimitSeconds: number;
  /** Seconds that are left of it. */
  readonly left: () => number;
  readonly parameters: QuestionParameters;
  readonly options: Pick<SolveOptions, "engines" | "signal" | "shouldStop" | "onProgress">;
}

/**
 * A question that has been read: its answer, to be worked out; or everything that is wrong with it. `refused` is what can
 * only be said once all its documents are valid.
 */
export type Preparation =
  | {
      readonly ok: true;
      readonly refused?: readonly WrittenFault[];
      readonly answer: () => Promise<unknown>;
      /** Of a question whose answer may be put together from parts. */
      readonly inParts?: InParts;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A question in parts. What its parts gave is text, so that it can be kept. */
export interface InParts {
  readonly begin: () => Promise<{ readonly opening: string; readonly parts: number }>;
  readonly part: (part: number, opening: string) => Promise<string>;
  /** The same answer as `answer` gives, from all the parts in their order. */
  readonly gather: (opening: string, parts: readonly string[]) => Promise<unknown>;
}

interface Refused {
  readonly ok: false;
  readonly faults: readonly Fault[];
}

/** A document that stands in another, and the faults of it with their whole places. */
export function readAt<Good extends { readonly ok: true }>(
  place: Place,
  whole: unknown,
  read: (value: unknown) => Good | Refused,
): Good | Refused {
  const value = place.reduce(childOf, whole);
  // Where there is nothing, or nothing that can be a document, the form of the whole says so.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, faults: [] };
  const reading = read(value);
  return reading.ok ? reading : { ok: false, faults: reading.faults.map((fault) => within(place, fault)) };
}

function within(place: Place, fault: Fault): Fault {
  const whole = [...place, ...fault.place];
  return { ...fault, place: whole, path: pathOf(whole) };
}

/** All faults of several readings; a name that may stand nowhere is found in a document and in what it stands in. */
export function faultsOf(...readings: readonly ({ readonly ok: true } | Refused)[]): Fault[] {
  const all = readings.flatMap((reading) => (reading.ok ? [] : reading.faults));
  return [...new Map(all.map((fault) => [`${fault.path} ${fault.code}`, fault])).values()];
}

/** A fault in words. */
export function writtenFault(fault: Fault, language: Language): WrittenFault {
  return { pointer: pointerOf(fault.place), code: fault.code, message: faultSentence(fault, language) };
}
