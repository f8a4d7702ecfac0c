import { fill } from "../../../src/texts/fill.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import type { RobustnessTexts } from "../../../src/texts/robustness/texts.ts";
import { isSameFile, openLines, standardInput, writeText } from "../../files/text-files.ts";
import type { RobustnessProgress } from "../../robustness.ts";
import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { countingLine } from "../progress.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface RobustnessCommandOptions extends AnsweringOptions {
  readonly draws: number;
  readonly seed: number;
  /** Points, decimals. */
  readonly spread: string;
  readonly scoreStep: string;
  readonly bubble: { readonly from: string; readonly to: string };
  /** How many threads solve the draws; one for each processor where it is not said. */
  readonly threads?: number;
  /** A file for the answer of each draw, a line of JSON each, as they come. */
  readonly each?: string;
  /** The number of the one draw whose round is asked for. */
  readonly draw?: number;
}

/** `fordel robustness ROUND.json`: how often each is funded when scores are drawn again; or the round of one draw. */
export async function robustnessCommand(
  file: string,
  options: RobustnessCommandOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedOut(file, options);
  if (refused !== undefined) return refused;
  const { lang, draws, seed, spread, scoreStep, bubble, threads, each, draw } = options;
  const { withRound } = await import("../input.ts");
  const { drawAgain, robustness, spreadFault } = await import("../../robustness.ts");
  const { robustnessTextsIn } = await import("../../../src/texts/robustness/in-language.ts");
  const texts = robustnessTextsIn(lang);
  if (each !== undefined && [file, options.out ?? ""].some((other) => isSame(each, other))) {
    return { exit: exitCodes.refused, complaint: fill(texts.eachTaken, { file: each }) };
  }
  return withRound(file, lang, async ({ document, round }) => {
    const complaint = spreadFault(document, { spread, scoreStep }, lang);
    if (complaint !== undefined) return { exit: exitCodes.refused, complaint };
    if (draw !== undefined) {
      const drawn = drawAgain(document, seed, draw, { spread, scoreStep });
      return written(withNote(drawn, { ...options, draw }, texts), options);
    }
    const { renderRobustness } = await import("../render/robustness.ts");
    const opened = each === undefined ? undefined : openLines(each);
    if (each !== undefined && opened?.ok === false) {
      return { exit: exitCodes.refused, complaint: commandTexts[lang].cannotWrite[opened.problem](each) };
    }
    const lines = opened?.ok === true ? opened.lines : undefined;
    const count = process.stderr.isTTY
      ? countingLine(
          lang,
          (figures) => fill(texts.drawing, { ...figures }),
          (text) => process.stderr.write(text),
        )
      : () => undefined;
    const onDrawn = ({ drawn, draws: all, draw: one }: RobustnessProgress) => {
      count(drawn, all);
      lines?.add(JSON.stringify(one));
    };
    try {
      return await answering(
        options,
        (job) => robustness(document, { ...job, draws, seed, spread, scoreStep, bubble, threads, onDrawn }),
        ({ proposal }) => proposal.status === "infeasible",
        (answer) => renderRobustness(round, answer, lang, width),
      );
    } finally {
      lines?.close();
    }
  });
}

/** Whether two files are one. */
function isSame(file: string, other: string): boolean {
  return file === other || (other !== "" && other !== standardInput && isSameFile(other, file));
}

/** A round whose scores were drawn says so itself, after what its note said before. */
function withNote(
  drawn: RoundDocument,
  { draw, seed, spread, scoreStep }: RobustnessCommandOptions & { readonly draw: number },
  texts: RobustnessTexts,
): RoundDocument {
  const figures = { draw: String(draw), seed: String(seed), spread, step: scoreStep };
  const said = fill(texts.noteOfDraw, figures);
  return { ...drawn, note: drawn.note === undefined ? said : `${drawn.note} ${said}` };
}

function written(
  round: RoundDocument,
  { out, lang }: { readonly out?: string; readonly lang: Language },
): Outcome {
  const output = JSON.stringify(round, undefined, 2);
  if (out === undefined) return { exit: exitCodes.done, output };
  const problem = writeText(out, `${output}\n`);
  const texts = commandTexts[lang];
  return problem === undefined
    ? { exit: exitCodes.done, output: texts.written(out) }
    : { exit: exitCodes.refused, complaint: texts.cannotWrite[problem](out) };
}
