import { type AnsweringOptions, answering, refusedOut } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withSolvers } from "../with-solvers.ts";
import { isSameFile, writeObstacle, writeText } from "../../files/text-files.ts";
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
    refusedOut(roundFile, options) ??
    refusedOut(scenarioFile, options) ??
    refusedRoundOut(roundFile, options);
  if (refused !== undefined) return refused;
  const { engine, lang, roundOut } = options;
  return withSolvers(engine, async (solvers) => {
    const { withRound } = await import("../input.ts");
    const { withScenarios } = await import("../scenario-input.ts");
    const { roundOf } = await import("../../../src/round/round.ts");
    const { renderProposal } = await import("../render/proposal.ts");
    const { changesReport } = await import("../render/comparison.ts");
    const { reportText } = await import("../render/report.ts");
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
          (job) => solvers.solve(changed, job),
          ({ status }) => status === "infeasible",
          (proposal) =>
            [
              reportText(changesReport(scenario, lang), width),
              renderProposal(roundOf(changed), proposal, lang, width),
            ].join("\n\n"),
        );
      }),
    );
  });
}

function refusedRoundOut(roundFile: string, { roundOut, lang }: ScenarioOptions): Outcome | undefined {
  if (roundOut === undefined) return undefined;
  const texts = commandTexts[lang];
  if (isSameFile(roundFile, roundOut)) {
    return { exit: exitCodes.refused, complaint: texts.wouldReplaceRound(roundOut) };
  }
  const obstacle = writeObstacle(roundOut);
  return obstacle && { exit: exitCodes.refused, complaint: texts.cannotWrite[obstacle](roundOut) };
}
