import { exampleNamed, examples } from "../../../src/schemes/examples.ts";
import { compareIds } from "../../../src/order.ts";
import type { Language } from "../../../src/texts/language.ts";
import { writeText } from "../../files/text-files.ts";
import { notJson } from "../answer-files.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

/** `fordel example NAME`: a ready round. */
export function exampleCommand(
  name: string,
  { out, lang }: { readonly out?: string; readonly lang: Language },
): Outcome {
  const texts = commandTexts[lang];
  const example = exampleNamed(name);
  if (!example.found) {
    const names = [...examples.keys()].sort(compareIds).join(", ");
    return { exit: exitCodes.refused, complaint: texts.noExample(name, names) };
  }
  const output = JSON.stringify(example.round, undefined, 2);
  const refused = out === undefined ? undefined : notJson(out, lang);
  if (refused !== undefined) return refused;
  if (out === undefined) return { exit: exitCodes.done, output };
  const problem = writeText(out, `${output}\n`);
  return problem === undefined
    ? { exit: exitCodes.done, output: texts.written(out) }
    : { exit: exitCodes.refused, complaint: texts.cannotWrite[problem](out) };
}
