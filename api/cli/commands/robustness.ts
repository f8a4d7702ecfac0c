import { fill } from "../../../src/texts/fill.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import type { RobustnessTexts } from "../../../src/texts/robustness/texts.ts";
import { writeText } from "../../files/text-files.ts";
import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { clearedLine } from "../progress.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface RobustnessCommandOptions extends AnsweringOptions {
  readonly draws: number;
  readonly seed: number;
  /** Points, decimals. */
  readonly spread: string;
  readonly scoreStep: string;
  readonly bubble: { readonly from: string; readonly to: string };
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
  const { lang, draws, seed, spread, scoreStep, bubble, draw } = options;
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
    const { renderRobustness } = await import("../render/robustness.ts");
    const tell = (progress: { readonly drawn: number; readonly draws: number }) => {
      const figures = { drawn: String(progress.drawn), draws: String(progress.draws) };
      if (process.stderr.isTTY) process.stderr.write(clearedLine + fill(texts.drawing, figures));
    };
    return answering(
      options,
      (job) => robustness(document, { ...job, draws, seed, spread, scoreStep, bubble, onDrawn: tell }),
      ({ proposal }) => proposal.status === "infeasible",
      (answer) => renderRobustness(round, answer, lang, width),
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
