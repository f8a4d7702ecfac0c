import { readFormOf } from "../../../src/round/form-faults.ts";
import { analysisRequestForm } from "../../answers/request-schemas.ts";
import { writtenFault } from "../../answers/reading.ts";
import { analysis, listAnalyses } from "../../store/analyses.ts";
import { Problem } from "../problem.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { addressOf, askRound, type RunMeans } from "../runs.ts";
import { valueIn, valueOf } from "../stored.ts";
import { timeLimit } from "./questions.ts";
import { afterPlace, afterPlaceOf, idOf, limit, limitOf } from "./rounds.ts";

const names = { id: "The round's id." };

/** Seconds that an answer may take where nobody says otherwise. */
const seconds = 60;

/** Questions about kept rounds, and what was answered. */
export function analysisRoutes(means: RunMeans): readonly Route[] {
  const { store, limit: most } = means;
  return [
    {
      method: "get",
      path: "/rounds/{id}/analyses",
      operation: "listAnalyses",
      tag: "runs",
      right: "read",
      summary: "What was asked of a round and answered, the newest first",
      names,
      parameters: [afterPlace, limit],
      answer: { description: "Without the answers.", component: "AnalysisList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const wanted = { ...afterPlaceOf(asked), limit: limitOf(asked) };
        const found = await listAnalyses(store, idOf(asked), wanted);
        return { kind: "value", value: valueOf(found, asked.language) };
      },
    },
    {
      method: "post",
      path: "/rounds/{id}/analyses",
      operation: "createAnalysis",
      tag: "runs",
      right: "plan",
      summary: "Ask a question about a round as it is now, and keep the answer",
      description:
        "An answer is never changed: asking again makes another. Get it at Location. What takes longer than the caller waits (Prefer) is answered with 202 and the run at Location.",
      names,
      parameters: [timeLimit(Math.min(seconds, most), most)],
      headers: ["Idempotency-Key", "Prefer"],
      body: "AnalysisRequest",
      answer: {
        description: "The answer's id and what it is of.",
        component: "AnalysisHead",
        status: 201,
        accepted: "Run",
      },
      problems: [
        "missing",
        "headers",
        "other-request",
        "nothing-found",
        "too-slow",
        "cancelled",
        "worker-lost",
        "busy",
        "no-database",
      ],
      handle: (asked) => analysed(asked, Math.min(seconds, most), means),
    },
    {
      method: "get",
      path: "/rounds/{id}/analyses/{analysis}",
      operation: "getAnalysis",
      tag: "runs",
      right: "read",
      summary: "An answer, whole",
      names: { ...names, analysis: "The answer's id." },
      parameters: [],
      answer: { description: "As it was answered.", component: "StoredAnalysis" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const found = await analysis(store, idOf(asked), asked.names.get("analysis") ?? "");
        const { head, document } = valueOf(found, asked.language);
        return { kind: "json", json: `{"head":${JSON.stringify(head)},"document":${document}}` };
      },
    },
  ];
}

function analysed(asked: Asked, otherwise: number, means: RunMeans): Promise<JsonAnswer> {
  const { language, parameters } = asked;
  const form = readFormOf(analysisRequestForm, valueIn(asked));
  if (!form.ok) {
    throw new Problem("invalid", { faults: form.faults.map((one) => writtenFault(one, language)) });
  }
  const question = {
    question: form.document.question,
    asked: form.document,
    timeLimit: Number(parameters.get("timeLimit") ?? otherwise),
  };
  return askRound(asked, idOf(asked), question, means, async ({ round }, result) => {
    const { head } = valueOf(await analysis(means.store, round, result.id), language);
    const headers = { location: addressOf(round, result) };
    return { kind: "value", value: head, status: 201, headers };
  });
}
