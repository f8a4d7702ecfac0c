import { type Fault, faultAt, shown } from "../../../src/round/fault.ts";
import { readFormOf } from "../../../src/round/form-faults.ts";
import { whatIfDetails } from "../../../src/what-if/schema.ts";
import { writtenFault } from "../../answers/reading.ts";
import { requestForms } from "../../answers/request-schemas.ts";
import { roundText } from "../../store/rounds.ts";
import { roundWithScenarios } from "../../store/scenarios.ts";
import type { QuestionMeans } from "../asking.ts";
import { askedOfKept, usualSeconds } from "../kept-question.ts";
import { Problem } from "../problem.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { type StoredMeans, valueIn, valueOf } from "../stored.ts";
import { detail, timeLimit } from "./questions.ts";
import { idOf } from "./rounds.ts";

/** What happens if: changes tried on a round that is kept, one scenario or several side by side. Nothing is kept of it. */
export function whatIfRoutes(means: QuestionMeans & StoredMeans): readonly Route[] {
  const seconds = Math.min(usualSeconds, means.limit);
  return [
    {
      method: "post",
      path: "/rounds/{id}/what-if",
      operation: "tryOnRound",
      tag: "rounds",
      right: "read",
      summary: "Try changes on a round as it is now",
      description: "Nothing is kept. The answer says which version of the round it was made of.",
      names: { id: "The round's id." },
      parameters: [timeLimit(seconds, means.limit), detail],
      headers: ["Idempotency-Key"],
      body: "KeptWhatIfRequest",
      answer: { description: "The changed round and its proposal.", component: "WhatIf", versioned: true },
      problems: [
        "missing",
        "full",
        "nothing-found",
        "too-slow",
        "headers",
        "other-request",
        "under-way",
        "busy",
        "no-database",
      ],
      handle: (asked) => tried(asked, means),
    },
    {
      method: "post",
      path: "/rounds/{id}/compare",
      operation: "compareOnRound",
      tag: "rounds",
      right: "read",
      summary: "A round as it is now and one to five scenarios on it, side by side",
      description:
        "A scenario that is kept with the round is given by its id, another as it is. Nothing is kept. The same answer as POST /compare gives.",
      names: { id: "The round's id." },
      parameters: [timeLimit(seconds, means.limit)],
      headers: ["Idempotency-Key"],
      body: "KeptCompareRequest",
      answer: {
        description: "The round and each scenario, and what is other.",
        component: "Comparison",
        versioned: true,
      },
      problems: [
        "missing",
        "full",
        "nothing-found",
        "too-slow",
        "headers",
        "other-request",
        "under-way",
        "busy",
        "no-database",
      ],
      handle: (asked) => compared(asked, means),
    },
  ];
}

function tried(asked: Asked, means: QuestionMeans & StoredMeans): Promise<JsonAnswer> {
  const { language, parameters } = asked;
  const form = readFormOf(requestForms.whatIfKept, valueIn(asked));
  if (!form.ok) {
    throw new Problem("invalid", { faults: form.faults.map((one) => writtenFault(one, language)) });
  }
  const { scenario } = form.document;
  return askedOfKept(asked, means, {
    question: "what-if",
    parameters: { detail: whatIfDetails.find((one) => one === parameters.get("detail")) },
    async read() {
      const round = valueOf(await roundText(means.store, idOf(asked)), language);
      // The round is put in as the text that it is kept as.
      return { round, body: `{"round":${round.document},"scenario":${JSON.stringify(scenario)}}` };
    },
    told: (answer, version) => `{"version":${version},${answer.slice(1)}`,
  });
}

/** Scenarios side by side: kept ones by their ids, and others as they are sent. */
function compared(asked: Asked, means: QuestionMeans & StoredMeans): Promise<JsonAnswer> {
  const { language } = asked;
  const refuse = (faults: readonly Fault[]): never => {
    throw new Problem("invalid", { faults: faults.map((one) => writtenFault(one, language)) });
  };
  const form = readFormOf(requestForms.compareKept, valueIn(asked));
  if (!form.ok) return refuse(form.faults);
  const { scenarios } = form.document;
  return askedOfKept(asked, means, {
    question: "compare",
    parameters: {},
    async read() {
      const ids = scenarios.filter((one) => typeof one === "string");
      const round = valueOf(await roundWithScenarios(means.store, idOf(asked), ids), language);
      const unknown = scenarios.flatMap((one, place) =>
        typeof one === "string" && !round.scenarios.has(one)
          ? [faultAt(["scenarios", place], "scenario-unknown", { id: shown(one) })]
          : [],
      );
      if (unknown.length > 0) return refuse(unknown);
      const texts = scenarios.map((one) =>
        typeof one === "string" ? round.scenarios.get(one) : JSON.stringify(one),
      );
      return { round, body: `{"round":${round.document},"scenarios":[${texts.join()}]}` };
    },
    told: (answer) => answer,
  });
}
