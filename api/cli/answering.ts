import { NothingFoundError } from "../../solver/propose.ts";
import type { Language } from "../../src/texts/language.ts";
import { isSameFile, standardInput, writeObstacle, writeText } from "../files/text-files.ts";
import type { EngineChoice, SolveOptions } from "../library.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { clearedLine, progressLine } from "./progress.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** The options that `solve` and `reprioritise` share. */
export interface AnsweringOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly engine: EngineChoice;
  /** Seconds. */
  readonly timeLimit: number;
  readonly out?: string;
}

/** How the library is asked, with a line of progress where a person looks on. */
export function solveOptions({ engine, timeLimit, lang }: AnsweringOptions): SolveOptions {
  const options = { engine, timeLimitSeconds: timeLimit, language: lang };
  if (!process.stderr.isTTY) return options;
  return { ...options, onProgress: progressLine(lang, (text) => process.stderr.write(text)) };
}

/** What keeps the answer from the file it is to be written to, said before any work is done for it. */
export function refusedOut(round: string, { out, lang }: AnsweringOptions): Outcome | undefined {
  if (out === undefined) return undefined;
  const texts = commandTexts[lang];
  if (round !== standardInput && isSameFile(round, out)) {
    return { exit: exitCodes.refused, complaint: texts.wouldReplaceRound(out) };
  }
  const obstacle = writeObstacle(out);
  if (obstacle === undefined) return undefined;
  return { exit: exitCodes.refused, complaint: texts.cannotWrite[obstacle](out) };
}

/** Writes what a solve answered: as JSON or to be read, and to a file as well where asked for. */
export async function answering<Answer>(
  options: AnsweringOptions,
  ask: () => Promise<Answer>,
  isInfeasible: (answer: Answer) => boolean,
  render: (answer: Answer) => string,
): Promise<Outcome> {
  const { json = false, lang, out, timeLimit } = options;
  const texts = commandTexts[lang];
  try {
    const answer = await ask();
    const exit = isInfeasible(answer) ? exitCodes.infeasible : exitCodes.done;
    const text = JSON.stringify(answer, undefined, 2);
    const output = json ? text : render(answer);
    if (out === undefined) return { exit, output };
    const problem = writeText(out, `${text}\n`);
    // The answer is shown all the same: it may have taken long to find.
    if (problem !== undefined) {
      return { exit: exitCodes.refused, output, complaint: texts.cannotWrite[problem](out) };
    }
    return { exit, output: json ? output : `${output}\n\n${texts.written(out)}` };
  } catch (error) {
    if (!(error instanceof NothingFoundError)) throw error;
    return { exit: exitCodes.nothingFound, complaint: texts.nothingFound(timeLimit) };
  } finally {
    if (process.stderr.isTTY) process.stderr.write(clearedLine);
  }
}
