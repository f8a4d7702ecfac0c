import { exampleNamed } from "../../../src/schemes/examples.ts";
import type { Language } from "../../../src/texts/language.ts";
import { writeText } from "../../files/text-files.ts";
import type { Outcome } from "../outcome.ts";
import { commandTexts } from "../texts.ts";

/** `fordel example NAME`: a ready round. */
export function exampleCommand(
  name: string,
  options: { readonly out?: string; readonly lang: Language },
): Outcome {
  const example = exampleNamed(name);
  if (!example.found) return { exit: 2, complaint: example.message };
  const text = JSON.stringify(example.round, undefined, 2);
  const { out, lang } = options;
  if (out === undefined) return { exit: 0, output: text };
  return writeText(out, `${text}\n`)
    ? { exit: 0, output: commandTexts[lang].written(out) }
    : { exit: 2, complaint: commandTexts[lang].cannotWrite(out) };
}
