import { fill } from "../../../src/texts/fill.ts";
import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

export interface ComparingOptions extends AnsweringOptions {
  readonly markdown?: boolean;
}

/** `fordel compare ROUND.json SCENARIO.json …`: the round as it is and one to five scenarios side by side. */
export async function compareCommand(
  roundFile: string,
  scenarioFiles: readonly string[],
  options: ComparingOptions,
  width: number,
): Promise<Outcome> {
  for (const file of [roundFile, ...scenarioFiles]) {
    const refused = refusedOut(file, options);
    if (refused !== undefined) return refused;
  }
  const { engine, lang, markdown = false } = options;
  return withSolvers(engine, async (solvers) => {
    const { withRound } = await import("../input.ts");
    const { withScenarios } = await import("../scenario-input.ts");
    const { comparisonBy, scenariosAtMost } = await import("../../scenarios.ts");
    const { scenarioTextsIn } = await import("../../../src/texts/scenario/in-language.ts");
    const { comparisonReport } = await import("../render/comparison.ts");
    const { reportMarkdown, reportText } = await import("../render/report.ts");
    if (scenarioFiles.length > scenariosAtMost) {
      const complaint = fill(scenarioTextsIn(lang).tooMany, { count: String(scenarioFiles.length) });
      return { exit: exitCodes.refused, complaint };
    }
    return withRound(roundFile, lang, ({ document }) =>
      withScenarios(document, scenarioFiles, lang, (scenarios) =>
        answering(
          options,
          (job) => comparisonBy(document, scenarios, (round) => solvers.solve(round, job), lang),
          () => false,
          (comparison) => {
            const report = comparisonReport(comparison, lang);
            return markdown ? reportMarkdown(report) : reportText(report, width);
          },
        ),
      ),
    );
  });
}
