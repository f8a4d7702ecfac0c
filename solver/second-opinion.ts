import { assess } from "../src/eligibility.ts";
import { type Message, message } from "../src/reasons/codes.ts";
import type { SolvedProposal } from "../src/proposal/schema.ts";
import type { Round } from "../src/round/round.ts";
import { buildProgram, type Stage } from "./build.ts";
import { decimalText } from "./decimal-text.ts";
import type { EngineAnswer, EngineName, EngineQuestion } from "./engines/engine.ts";
import { compare, type Fraction, fraction } from "./exact/fraction.ts";
import { type Model, modelOf } from "./exact/model.ts";
import { type Assignment, holds, objectiveOf } from "./exact/point.ts";
import { candidatesOf } from "./propose.ts";
import { assignmentFrom } from "./suggestions.ts";

/** Asks an engine for a whole answer. */
export type AskWhole = (engine: EngineName, question: EngineQuestion) => Promise<EngineAnswer>;

/**
 * What a floating-point engine says of the same round, held against the proven answer: first the least unused money,
 * then the value at that unused money. One message a question, in the engine's disfavour only where it is proven.
 *
 * @param seconds that the engine may take for each question
 * @throws Error where an engine holds every rule exactly and is better than what was proven best: the proof is wrong
 */
export async function secondOpinion(
  round: Round,
  proposal: SolvedProposal,
  engine: EngineName,
  ask: AskWhole,
  seconds: number,
): Promise<Message[]> {
  const candidates = candidatesOf(assess(round));
  const year = String(round.scheme.year);
  const amounts = new Map(proposal.awards.map(({ application, amounts }) => [application, amounts[year]]));
  const grants = candidates.map(({ application }) => amounts.get(application.id) ?? 0);
  const stages: readonly Stage[] = [
    { kind: "unused" },
    { kind: "value", unused: BigInt(proposal.totals.unused) },
  ];
  const opinions: Message[] = [];
  for (const stage of stages) {
    const program = buildProgram(round, candidates, stage);
    if (program.objective.terms.length === 0) continue;
    const model = modelOf(program);
    const unusedOf = new Map(proposal.areas.map(({ area, unused }) => [area, unused]));
    const ours = Float64Array.from(program.columns, ({ kind, key, step }, column) =>
      kind === "grant" ? grants[column] / step : Math.ceil((unusedOf.get(key) ?? 0) / step),
    );
    const answer = await ask(engine, { program, task: "integer", timeLimitSeconds: seconds });
    opinions.push(judged(engine, stage, model, ours, answer, proposal.status === "optimal"));
  }
  return opinions;
}

function judged(
  engine: EngineName,
  stage: Stage,
  model: Model,
  ours: Assignment,
  answer: EngineAnswer,
  proven: boolean,
): Message {
  const question = stage.kind;
  switch (answer.kind) {
    case "gave-up":
      return message("engine-gave-up", { engine, question, why: answer.why });
    case "claims-infeasible":
      return message("engine-claims-infeasible", { engine, question });
    case "answered": {
      const assignment = assignmentFrom(model, answer.shares);
      if (!holds(model, assignment)) return message("engine-breaks-rules", { engine, question });
      const theirs = objectiveOf(model, assignment);
      const best = objectiveOf(model, ours);
      const order = compare(theirs, best);
      if (order === 0) return message("engine-agrees", { engine, question });
      if (order > 0 && proven) {
        throw new Error(
          `${engine} holds every rule with ${question} ${shown(model, theirs)}, better than the proven ${shown(model, best)}; report this round.`,
        );
      }
      const figures = { engine, question, theirs: shown(model, theirs), ours: shown(model, best) };
      if (order > 0) return message("engine-is-better", figures);
      return message(answer.claim === "best" ? "engine-is-wrong" : "engine-found-less", figures);
    }
  }
}

/** Unused money in kroner, or a value, as a decimal. */
function shown(model: Model, objective: Fraction): string {
  const { name, decimals } = model.program.objective;
  const sign = name === "unused" ? -1n : 1n;
  return decimalText(
    fraction(sign * objective.numerator, objective.denominator * 10n ** BigInt(decimals)),
    "exact",
  );
}
