import type { SecondStep } from "../../../src/second-step/schema.ts";
import { standardInput, writeText } from "../../files/text-files.ts";
import { formOf, refusedFiles } from "../answer-files.ts";
import { type AnsweringOptions, answering } from "../answering.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface SecondStepCommandOptions extends AnsweringOptions {
  /** The file with what has happened. */
  readonly events: string;
}

/**
 * `fordel second-step ROUND.json PROPOSAL.json --events EVENTS.json`: a decided round after grants fell away or the cap was
 * changed. `--out` gets the round in which the answer is decided, or the answer as a page or as Markdown.
 */
export async function secondStepCommand(
  roundFile: string,
  proposalFile: string,
  options: SecondStepCommandOptions,
  width: number,
): Promise<Outcome> {
  const { lang, events: eventsFile, out, ...others } = options;
  const files = [roundFile, proposalFile, eventsFile];
  const obstacle = files.map((file) => refusedFiles(file, options)).find((one) => one !== undefined);
  if (obstacle !== undefined) return obstacle;
  if (files.filter((file) => file === standardInput).length > 1) {
    return { exit: exitCodes.refused, complaint: commandTexts[lang].inputTwice };
  }
  const { withRound } = await import("../input.ts");
  const { withSecondStepInput } = await import("../second-step-input.ts");
  const { decidedBy, decidedRound, secondStepBy } = await import("../../second-step.ts");
  const { secondStepReport } = await import("../render/second-step.ts");
  const isReport = out !== undefined && formOf(out) !== "json";
  const roundOut = isReport ? undefined : out;
  const input = { proposal: proposalFile, events: eventsFile };
  return withRound(roundFile, lang, ({ document, round }) =>
    withSecondStepInput(document, input, lang, async ({ proposal, events }) => {
      const result: { answer?: SecondStep } = {};
      const outcome = await answering(
        { ...others, lang, ...(isReport && { out }) },
        width,
        async (job) => {
          const answer = await secondStepBy(decidedBy(document, proposal), events, job);
          result.answer = answer;
          return answer;
        },
        ({ step }) => step === "infeasible",
        (answer) => secondStepReport(round, proposal, answer, lang, roundOut === undefined),
      );
      const { answer } = result;
      if (roundOut === undefined || answer === undefined || answer.step === "infeasible") return outcome;
      const problem = writeText(
        roundOut,
        `${JSON.stringify(decidedRound(document, answer), undefined, 2)}\n`,
      );
      const texts = commandTexts[lang];
      if (problem !== undefined) {
        return { ...outcome, exit: exitCodes.refused, complaint: texts.cannotWrite[problem](roundOut) };
      }
      return options.json === true
        ? outcome
        : { ...outcome, output: `${outcome.output ?? ""}\n\n${texts.written(roundOut)}` };
    }),
  );
}
