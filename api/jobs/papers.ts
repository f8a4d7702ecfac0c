import { anyProposalSchema } from "../../src/kinds/proposal-schema.ts";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { paperOf } from "../../src/papers/paper-of.ts";
import type { PaperSource } from "../../src/papers/source.ts";
import { reprioritisationSchema } from "../../src/proposal/schema.ts";
import { secondStepSchema } from "../../src/second-step/schema.ts";
import { writePaper } from "../papers/write-paper.ts";
import type { PaperRows } from "../store/paper-rows.ts";
import type { PaperTask } from "./paper-task.ts";

/** Writes a paper of what is kept; no store is needed. */
export function paperDone({ paper, format, language, rows }: PaperTask): Promise<Uint8Array> {
  return writePaper(paperOf(paper, sourceOf(rows), language), format);
}

/** What a paper is made of, read from what is kept. */
function sourceOf({ round, made, kept, decision }: PaperRows): PaperSource {
  const reading = readRoundOfAnyKind(JSON.parse(round));
  if (!reading.ok) throw new Error("A kept round is not valid; report it.");
  const document: unknown = JSON.parse(made.document);
  const source = {
    round: reading.document,
    made:
      made.form === "proposal" ? anyProposalSchema.parse(document) : reprioritisationSchema.parse(document),
    kept,
  };
  if (decision === undefined) return source;
  const steps = decision.steps.map(({ document: step, ...signed }) => ({
    ...signed,
    document: secondStepSchema.parse(JSON.parse(step)),
  }));
  return { ...source, decision: { ...decision, steps } };
}
