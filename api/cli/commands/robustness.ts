import { fill } from "../../../src/texts/fill.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import type { RobustnessTexts } from "../../../src/texts/robustness/texts.ts";
import { writeText } from "../../files/text-files.ts";
import { refusedFiles, refusedRoundFile } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { withEachFile } from "../each-file.ts";
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
  const refused =
    options.draw === undefined
      ? refusedFiles(file, options)
      : refusedRoundFile(file, options.out, options.lang);
  if (refused !== undefined) return refused;
  const { lang, draws, seed, spread, scoreStep, bubble, threads, draw } = options;
  const { withRound } = await import("../input.ts");
  const { drawAgain, robustness, spreadFault } = await import("../../robustness.ts");
  const { robustnessTextsIn } = await import("../../../src/texts/robustness/in-language.ts");
  const texts = robustnessTextsIn(lang);
  return withRound(file, lang, async ({ document, round }) => {
    const complaint = spreadFault(document, { spread, scoreStep }, lang);
    if (complaint !== undefined) return { exit: exitCodes.refused, complaint };
    if (draw !== undefined) {
      const drawn = drawAgain(document, seed, draw, { spread, scoreStep });
      return written(withNote(drawn, { ...options, draw }, texts), options);
    }
    const { robustnessReport } = await import("../render/robustness.ts");
    const count = process.stderr.isTTY
      ? countingLine(
          lang,
          (figures) => fill(texts.drawing, { ...figures }),
          (text) => process.stderr.write(text),
        )
      : () => undefined;
    return withEachFile(file, options, (add) =>
      answering(
        options,
        width,
        (job) =>
          robustness(document, {
            ...job,
            ...{ draws, seed, spread, scoreStep, bubble, threads },
            onDrawn: ({ drawn, draws: all, draw: one }) => {
              count(drawn, all);
              add(one);
            },
          }),
        ({ proposal }) => proposal.status === "infeasible",
        (answer, columns) => robustnessReport(round, answer, lang, columns),
      ),
    );
  });
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
