import { fill } from "../../../src/texts/fill.ts";
import { refusedFiles } from "../answer-files.ts";
import { answering, type UnaidedOptions } from "../answering.ts";
import { withEachFile } from "../each-file.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { countingLine } from "../progress.ts";
import { secondRange, type SweepChoices } from "../sweep-options.ts";

export interface SweepCommandOptions extends UnaidedOptions, SweepChoices {}

/** `fordel sweep ROUND.json`: the best proposal at many values of one or two figures. */
export async function sweepCommand(
  file: string,
  options: SweepCommandOptions,
  width: number,
): Promise<Outcome> {
  const refused = refusedFiles(file, options);
  if (refused !== undefined) return refused;
  const { lang, figure, from, to, by, threads } = options;
  const { withRound } = await import("../input.ts");
  const { sweep, sweepFault } = await import("../../sweep.ts");
  const { sweepTextsIn } = await import("../../../src/texts/sweep/in-language.ts");
  const { sweepReport } = await import("../render/sweep.ts");
  const texts = sweepTextsIn(lang);
  return withRound(file, lang, ({ document, round }) => {
    const range = { figure, from, to, by };
    const and = secondRange(options);
    const complaint = and === "incomplete" ? texts.incomplete : sweepFault(document, { range, and }, lang);
    if (complaint !== undefined || and === "incomplete") {
      return Promise.resolve({ exit: exitCodes.refused, complaint: complaint ?? texts.incomplete });
    }
    const found = { points: 0 };
    const count = process.stderr.isTTY
      ? countingLine(
          lang,
          ({ done, all, rate, left }) =>
            fill(texts.sweeping, { answered: done, values: all, found: String(found.points), rate, left }),
          (text) => process.stderr.write(text),
        )
      : () => undefined;
    return withEachFile(file, options, (add) =>
      answering(
        options,
        width,
        ({ language, signal, timeLimitSeconds }) =>
          sweep(document, {
            range,
            and,
            threads,
            ...(language && { language }),
            ...(signal && { signal }),
            ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
            onAnswered: ({ answered, values, found: changes, parts }) => {
              found.points = changes;
              count(answered, values);
              parts.forEach(add);
            },
          }),
        ({ points }) => points.every(({ status }) => status === "infeasible"),
        (answer) => sweepReport(round, answer, lang),
      ),
    );
  });
}
