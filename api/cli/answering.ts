import { NothingFoundError } from "../../solver/nothing-found.ts";
import type { Language } from "../../src/texts/language.ts";
import { isSameFile, standardInput, writeObstacle, writeText } from "../files/text-files.ts";
import type { SolveJob } from "../jobs/solvers.ts";
import type { EngineChoice } from "../options.ts";
import { firstInterrupt } from "./interrupt.ts";
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

/** What keeps the answer from the file it is to be written to, said before any work is done for it. */
export function refusedOut(
  round: string,
  { out, lang }: Pick<AnsweringOptions, "out" | "lang">,
): Outcome | undefined {
  if (out === undefined) return undefined;
  const texts = commandTexts[lang];
  if (round !== standardInput && isSameFile(round, out)) {
    return { exit: exitCodes.refused, complaint: texts.wouldReplaceRound(out) };
  }
  const obstacle = writeObstacle(out);
  if (obstacle === undefined) return undefined;
  return { exit: exitCodes.refused, complaint: texts.cannotWrite[obstacle](out) };
}

/**
 * Asks for an answer, with a line of progress where a person looks on, and writes it: as JSON or to be read, and to a
 * file as well where asked for. The first Ctrl-C ends the search, and the best so far is the answer.
 */
export async function answering<Answer>(
  options: AnsweringOptions,
  ask: (job: SolveJob) => Promise<Answer>,
  isInfeasible: (answer: Answer) => boolean,
  render: (answer: Answer) => string,
): Promise<Outcome> {
  const { json = false, lang, out, engine, timeLimit } = options;
  const texts = commandTexts[lang];
  const { isTTY } = process.stderr;
  const say = (text: string) => process.stderr.write(text);
  const interrupt = firstInterrupt(() => say(`${isTTY ? clearedLine : ""}${texts.stopping}\n`));
  try {
    const answer = await ask({
      engine,
      timeLimitSeconds: timeLimit,
      language: lang,
      signal: interrupt.signal,
      onProgress: isTTY ? progressLine(lang, say) : undefined,
    });
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
    const complaint = interrupt.signal.aborted ? texts.nothingFoundYet : texts.nothingFound(timeLimit);
    return { exit: exitCodes.nothingFound, complaint };
  } finally {
    interrupt.forget();
    if (isTTY) say(clearedLine);
  }
}
