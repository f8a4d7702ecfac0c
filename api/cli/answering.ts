import { NothingFoundError } from "../../solver/nothing-found.ts";
import type { SolveJob } from "../jobs/solvers.ts";
import type { EngineChoice } from "../options.ts";
import { answerFiles, type FileOptions, writeAnswer } from "./answer-files.ts";
import { firstInterrupt } from "./interrupt.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { clearedLine, progressLine } from "./progress.ts";
import type { ReportSection } from "./render/report.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** The options that the commands that solve share. */
export interface AnsweringOptions extends FileOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly engine: EngineChoice;
  /** Seconds. */
  readonly timeLimit: number;
}

/** Those of commands that ask no engine. */
export type UnaidedOptions = Omit<AnsweringOptions, "engine">;

/**
 * Asks for an answer, with a line of progress where a person looks on, and writes it: as JSON, as Markdown or to be read, and
 * to files as well where asked for. The first Ctrl-C ends the search, and the best so far is the answer.
 *
 * @param width columns that lines may take on the output
 * @param show an answer as a report for so many columns
 */
export async function answering<Answer>(
  options: UnaidedOptions & Partial<Pick<AnsweringOptions, "engine">>,
  width: number,
  ask: (job: SolveJob) => Promise<Answer>,
  isInfeasible: (answer: Answer) => boolean,
  show: (answer: Answer, width: number) => readonly ReportSection[],
): Promise<Outcome> {
  const { json = false, lang, engine, timeLimit } = options;
  const texts = commandTexts[lang];
  const { isTTY } = process.stderr;
  const say = (text: string) => process.stderr.write(text);
  const interrupt = firstInterrupt(() => say(`${isTTY ? clearedLine : ""}${texts.stopping}\n`));
  try {
    const answer = await ask({
      ...(engine && { engine }),
      timeLimitSeconds: timeLimit,
      language: lang,
      signal: interrupt.signal,
      onProgress: isTTY ? progressLine(lang, say) : undefined,
    });
    const exit = isInfeasible(answer) ? exitCodes.infeasible : exitCodes.done;
    const output = await outputOf(answer, options, (columns) => show(answer, columns), width);
    const written: string[] = [];
    for (const file of answerFiles(options)) {
      const failed = await writeAnswer(file, answer, (columns) => show(answer, columns), lang);
      // The answer is shown all the same: it may have taken long to find.
      if (failed !== undefined) return { ...failed, output };
      written.push(texts.written(file.file));
    }
    return { exit, output: json || written.length === 0 ? output : `${output}\n\n${written.join("\n")}` };
  } catch (error) {
    if (!(error instanceof NothingFoundError)) throw error;
    const complaint = interrupt.signal.aborted ? texts.nothingFoundYet : texts.nothingFound(timeLimit);
    return { exit: exitCodes.nothingFound, complaint };
  } finally {
    interrupt.forget();
    if (isTTY) say(clearedLine);
  }
}

async function outputOf(
  answer: unknown,
  { json = false, markdown = false, lang }: UnaidedOptions,
  show: (width: number) => readonly ReportSection[],
  width: number,
): Promise<string> {
  if (json) return JSON.stringify(answer, undefined, 2);
  const { reportMarkdown, reportText } = await import("./render/report.ts");
  if (markdown) return reportMarkdown(show(width));
  const { noRoomFor } = commandTexts[lang];
  return reportText(show(width), width, (headings) => (headings === "" ? "" : noRoomFor(headings)));
}
