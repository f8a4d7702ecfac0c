import type { Language } from "../../src/texts/language.ts";
import { isSameFile, openLines, standardInput } from "../files/text-files.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** Where the parts of an answer go as they come. */
export interface EachOptions {
  readonly lang: Language;
  /** A file for a line of JSON each. */
  readonly each?: string;
  readonly out?: string;
}

/**
 * Does work whose parts are written to a file as they come, a line of JSON each; without a file they are not. The file is
 * opened before the work and closed after it, however that ends.
 *
 * @param round the file of the round: it, and the file of the answer, must be others
 */
export async function withEachFile(
  round: string,
  { lang, each, out = "" }: EachOptions,
  work: (add: (part: unknown) => void) => Promise<Outcome>,
): Promise<Outcome> {
  if (each === undefined) return work(() => undefined);
  const texts = commandTexts[lang];
  if ([round, out].some((other) => isSame(each, other))) {
    return { exit: exitCodes.refused, complaint: texts.eachTaken(each) };
  }
  const opened = openLines(each);
  if (!opened.ok) return { exit: exitCodes.refused, complaint: texts.cannotWrite[opened.problem](each) };
  try {
    return await work((part) => opened.lines.add(JSON.stringify(part)));
  } finally {
    opened.lines.close();
  }
}

/** Whether two files are one. */
function isSame(file: string, other: string): boolean {
  return file === other || (other !== "" && other !== standardInput && isSameFile(other, file));
}
