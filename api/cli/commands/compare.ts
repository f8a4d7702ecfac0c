import { fill } from "../../../src/texts/fill.ts";
import { refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";

/** `fordel compare ROUND.json SCENARIO.json …`: the round as it is and one to five scenarios side by side. */
export async function compareCommand(
  roundFile: string,
  scenarioFiles: readonly string[],
  options: AnsweringOptions,
  width: number,
): Promise<Outcome> {
  for (const file of [roundFile, ...scenarioFiles]) {
    const refused = refusedFiles(file, options);
    if (refused !== undefined) return refused;
  }
  const { engine, lang } = options;
  return withSolvers(engine, async (solvers) => {
    const { withRound } = await import("../input.ts");
    const { withScenarios } = await import("../scenario-input.ts");
    const { comparisonBy, scenariosAtMost } = await import("../../scenarios.ts");
    const { scenarioTextsIn } = await import("../../../src/texts/scenario/in-language.ts");
    const { comparisonReport } = await import("../render/comparison.ts");
    if (scenarioFiles.length > scenariosAtMost) {
      const complaint = fill(scenarioTextsIn(lang).tooMany, { count: String(scenarioFiles.length) });
      return { exit: exitCodes.refused, complaint };
    }
    return withRound(roundFile, lang, ({ document }) =>
      withScenarios(document, scenarioFiles, lang, (scenarios) =>
        answering(
          options,
          width,
          (job) => comparisonBy(document, scenarios, (round) => solvers.solve(round, job), lang),
          () => false,
          (comparison) => comparisonReport(comparison, lang),
        ),
      ),
    );
  });
}
