import { refusedFiles, refusedRoundFile } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";
import { writeText } from "../../files/text-files.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface ScenarioOptions extends AnsweringOptions {
  /** A file for the round with the changes made. */
  readonly roundOut?: string;
}

/** `fordel scenario ROUND.json SCENARIO.json`: the proposal for a round with the scenario's changes made. */
export async function scenarioCommand(
  roundFile: string,
  scenarioFile: string,
  options: ScenarioOptions,
  width: number,
): Promise<Outcome> {
  const refused =
    refusedFiles(roundFile, options) ??
    refusedFiles(scenarioFile, options) ??
    refusedRoundFile(roundFile, options.roundOut, options.lang);
  if (refused !== undefined) return refused;
  const { engine, lang, roundOut } = options;
  return withSolvers(engine, async (solvers) => {
    const { withRound } = await import("../input.ts");
    const { withScenarios } = await import("../scenario-input.ts");
    const { roundOf } = await import("../../../src/round/round.ts");
    const { proposalReport } = await import("../render/proposal.ts");
    const { changesReport } = await import("../render/scenario-changes.ts");
    return withRound(roundFile, lang, ({ document }) =>
      withScenarios(document, [scenarioFile], lang, async ([{ scenario, document: changed }]) => {
        if (roundOut !== undefined) {
          const problem = writeText(roundOut, `${JSON.stringify(changed, undefined, 2)}\n`);
          if (problem !== undefined) {
            return { exit: exitCodes.refused, complaint: commandTexts[lang].cannotWrite[problem](roundOut) };
          }
        }
        return answering(
          options,
          width,
          (job) => solvers.solve(changed, job),
          ({ status }) => status === "infeasible",
          (proposal, columns) => [
            ...changesReport(scenario, lang),
            ...proposalReport(roundOf(changed), proposal, lang, columns),
          ],
        );
      }),
    );
  });
}
