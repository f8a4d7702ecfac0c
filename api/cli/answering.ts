import { NothingFoundError } from "../../solver/propose.ts";
import type { Progress } from "../../solver/allocate.ts";
import type { Language } from "../../src/texts/language.ts";
import { writeText } from "../files/text-files.ts";
import type { EngineChoice, SolveOptions } from "../library.ts";
import type { Outcome } from "./outcome.ts";
import { commandTexts } from "./texts.ts";

/** The options that `solve` and `reprioritise` share. */
export interface AnsweringOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly engine: EngineChoice;
  readonly timeLimit: number;
  readonly out?: string;
}

/** How the library is asked, with a line of progress where a person looks on. */
export function solveOptions({ engine, timeLimit, lang }: AnsweringOptions): SolveOptions {
  const options = { engine, timeLimitSeconds: timeLimit, language: lang };
  return process.stderr.isTTY ? { ...options, onProgress: progressLine(lang) } : options;
}

function progressLine(language: Language): (progress: Progress) => void {
  return ({ stage, found }) => {
    process.stderr.write(`\r\u001B[K${commandTexts[language].looking[stage](found.toFixed(0))}`);
  };
}

/** Writes what a solve answered: as JSON, or to be read, and to a file where asked for. */
export async function answering<Answer>(
  options: AnsweringOptions,
  ask: () => Promise<Answer>,
  isInfeasible: (answer: Answer) => boolean,
  render: (answer: Answer) => string,
): Promise<Outcome> {
  const { json = false, lang, out } = options;
  try {
    const answer = await ask();
    if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
    const exit = isInfeasible(answer) ? 3 : 0;
    const text = JSON.stringify(answer, undefined, 2);
    if (out !== undefined && !writeText(out, `${text}\n`)) {
      return { exit: 2, complaint: commandTexts[lang].cannotWrite(out) };
    }
    if (!json) return { exit, output: render(answer) };
    return out === undefined ? { exit, output: text } : { exit };
  } catch (error) {
    if (error instanceof NothingFoundError) return { exit: 4, complaint: error.message };
    throw error;
  }
}
