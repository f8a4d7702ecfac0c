import { fill } from "../../src/texts/fill.ts";
import { httpTextsIn } from "../../src/texts/http/in-language.ts";
import type { Language } from "../../src/texts/language.ts";
import { childOf } from "../../src/round/order-faults.ts";
import { shown } from "../../src/round/fault.ts";
import type { WrittenFault } from "../answers/question.ts";
import { Problem } from "./problem.ts";

/** What may stand after the question mark in an address. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly takes: ParameterForm;
}

export type ParameterForm =
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "text" }
  | { readonly kind: "count"; readonly least: number; readonly most: number }
  /** A number above 0 and up to `most`. */
  | { readonly kind: "seconds"; readonly most: number };

/**
 * What stands after the question mark, by name. What nobody knows is refused: a misspelt name must not be ignored.
 *
 * @throws Problem `parameters` with everything that is wrong
 */
export function parametersIn(
  query: unknown,
  known: readonly Parameter[],
  language: Language,
): ReadonlyMap<string, string> {
  const texts = httpTextsIn(language);
  const names = known.map(({ name }) => name).join(", ");
  const values = new Map<string, string>();
  const faults: WrittenFault[] = [];
  const given = typeof query === "object" && query !== null ? Object.keys(query) : [];
  for (const name of given) {
    const refuse = (code: string, message: string) => faults.push({ pointer: "", code, message });
    const value = childOf(query, name);
    const parameter = known.find((one) => one.name === name);
    if (parameter === undefined) {
      const figures = { name: shown(name), known: names === "" ? "–" : names };
      refuse("unknown-parameter", fill(texts.unknownParameter, figures));
    } else if (typeof value !== "string") {
      refuse("repeated-parameter", fill(texts.repeatedParameter, { name }));
    } else {
      const choices = wanted(parameter.takes, value, language);
      if (choices === undefined) values.set(name, value);
      else refuse("wrong-parameter", fill(texts.wrongChoice, { name, value: shown(value), choices }));
    }
  }
  if (faults.length > 0) throw new Problem("parameters", { faults });
  return values;
}

/** What a parameter wants in place of `value`, in words; undefined where the value will do. */
function wanted(takes: ParameterForm, value: string, language: Language): string | undefined {
  switch (takes.kind) {
    case "choice":
      return takes.choices.includes(value) ? undefined : takes.choices.join(", ");
    case "text":
      return value === "" || value.includes("\u0000") ? httpTextsIn(language).textForm : undefined;
    case "count": {
      const { least, most } = takes;
      if (/^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most) return undefined;
      return fill(httpTextsIn(language).wholeNumber, { least: String(least), most: String(most) });
    }
    case "seconds": {
      const seconds = Number(value);
      const good = /^\d{1,9}(\.\d{1,3})?$/.test(value) && seconds > 0 && seconds <= takes.most;
      return good ? undefined : fill(httpTextsIn(language).secondsUpTo, { most: String(takes.most) });
    }
  }
}
