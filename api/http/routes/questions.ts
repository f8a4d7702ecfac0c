import { policySchema } from "../../../src/round/schema.ts";
import { whatIfDetails } from "../../../src/what-if/schema.ts";
import type { Question } from "../../answers/question.ts";
import { answerOf, type QuestionMeans } from "../asking.ts";
import { answeredOnce, type OnceMeans } from "../once.ts";
import { bodyBytes } from "../body.ts";
import type { ComponentName } from "../components.ts";
import type { Parameter } from "../parameters.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";

interface QuestionRoute {
  readonly question: Question;
  readonly summary: string;
  readonly description?: string;
  readonly body: ComponentName;
  readonly answers: ComponentName;
  readonly answer: string;
  readonly parameters?: readonly Parameter[];
  /** Seconds that it may take where the caller does not say. */
  readonly seconds: number;
}

const variants = ["stop", "skip"] as const;

export const policy: Parameter = {
  name: "policy",
  description: "How released money is moved, in place of the scheme's own (R13).",
  takes: { kind: "choice", choices: policySchema.options },
};

const secondOpinion: Parameter = {
  name: "secondOpinion",
  description: "Ask every floating-point engine too, and tell where it disagrees.",
  takes: { kind: "choice", choices: ["true", "false"] },
};

const variant: Parameter = {
  name: "variant",
  description: "Stop at the first that there is no money for, or skip it. Both where none is given.",
  takes: { kind: "choice", choices: variants },
};

export const detail: Parameter = {
  name: "detail",
  description:
    "figures leaves out the applications and the proof, for whoever asks again at every move; such an answer cannot be verified. Default whole.",
  takes: { kind: "choice", choices: whatIfDetails },
};

const onRounds = "For a scored round; one of another kind is refused.";

const table: readonly QuestionRoute[] = [
  {
    question: "allocate",
    summary: "The proposal for a round",
    description:
      "A round of any of the four kinds. Where no proposal can hold all the rules, status is infeasible and conflicts says why.",
    body: "Round",
    answers: "Proposal",
    answer: "Who gets what, with a reason for everyone and a proof.",
    parameters: [secondOpinion],
    seconds: 20,
  },
  {
    question: "reprioritise",
    summary: "The proposal, and the best one with unused area money moved (R13)",
    description: onRounds,
    body: "ScoredRound",
    answers: "Reprioritisation",
    answer: "Before and after, and what was moved.",
    parameters: [policy],
    seconds: 20,
  },
  {
    question: "compare",
    summary: "A round and one to five scenarios on it, side by side",
    body: "CompareRequest",
    answers: "Comparison",
    answer: "The round as it is and with each scenario's changes.",
    seconds: 60,
  },
  {
    question: "what-if",
    summary: "A round with the changes of a scenario made, and the proposal for it",
    description: "Changes are for scored rounds.",
    body: "WhatIfRequest",
    answers: "WhatIf",
    answer: "The changed round and its proposal.",
    parameters: [detail],
    seconds: 20,
  },
  {
    question: "verify",
    summary: "A proposal checked against its round; no solver runs",
    description:
      "Also the answer to a reprioritisation, and that to a portfolio. What does not hold is listed, and is no problem of the request.",
    body: "VerifyRequest",
    answers: "Verification",
    answer: "Whether all holds, and everything that does not.",
    seconds: 60,
  },
  {
    question: "policies",
    summary: "Unused area money under each policy, side by side",
    description: onRounds,
    body: "ScoredRound",
    answers: "PoliciesOrInfeasible",
    answer: "Each policy, and each receiver alone.",
    seconds: 60,
  },
  {
    question: "report",
    summary: "On whom the proposal falls, and what each rule costs",
    description: onRounds,
    body: "ScoredRound",
    answers: "FairnessOrInfeasible",
    answer: "By area, kind of applicant, county and size, and the price of each limit.",
    seconds: 60,
  },
  {
    question: "prices",
    summary: "What each grant and each limit costs, and what those without were short of",
    body: "PricesRequest",
    answers: "Prices",
    answer: "The proposal and the prices.",
    seconds: 60,
  },
  {
    question: "ranking-list",
    summary: "Top down by score until the money is out, beside the proposal",
    description: onRounds,
    body: "ScoredRound",
    answers: "RankingList",
    answer: "Each list against the proposal.",
    parameters: [variant],
    seconds: 20,
  },
  {
    question: "alternatives",
    summary: "The best proposals that differ from each other",
    body: "AlternativesRequest",
    answers: "Alternatives",
    answer: "The best first.",
    seconds: 60,
  },
  {
    question: "stress",
    summary: "What later years are bound by, and what less money in them would do",
    body: "StressRequest",
    answers: "StressOrInfeasible",
    answer: "By year and by cut.",
    seconds: 60,
  },
  {
    question: "sweep",
    summary: "The best proposal at many values of one or two figures",
    body: "SweepRequest",
    answers: "Sweep",
    answer: "Each value, and where somebody comes in or falls out.",
    seconds: 60,
  },
  {
    question: "frontier",
    summary: "What smaller cuts, or more municipalities, cost",
    body: "FrontierRequest",
    answers: "Frontier",
    answer: "The efficient frontier.",
    seconds: 60,
  },
  {
    question: "robustness",
    summary: "How often each application is funded when its scores are drawn again",
    body: "RobustnessRequest",
    answers: "Robustness",
    answer: "By application.",
    seconds: 120,
  },
  {
    question: "second-step",
    summary: "A decided round after grants fell away or the cap was changed",
    body: "SecondStepRequest",
    answers: "SecondStep",
    answer: "What stays, and who is next.",
    seconds: 60,
  },
  {
    question: "portfolio",
    summary: "Several schemes under one post, and what may move between them",
    body: "Portfolio",
    answers: "PortfolioAnswer",
    answer: "Each scheme's proposal, and what moves.",
    seconds: 60,
  },
];

/** The questions that are asked with whole documents, and whose answers are kept by nobody. */
export function questionRoutes(means: QuestionMeans & OnceMeans): readonly Route[] {
  const { limit } = means;
  return table.map((one) => ({
    method: "post",
    path: `/${one.question}`,
    operation: one.question.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    tag: "questions",
    right: "read",
    summary: one.summary,
    ...(one.description !== undefined && { description: one.description }),
    parameters: [timeLimit(Math.min(one.seconds, limit), limit), ...(one.parameters ?? [])],
    headers: ["Idempotency-Key"],
    body: one.body,
    answer: { description: one.answer, component: one.answers },
    problems: [
      "full",
      "nothing-found",
      "too-slow",
      "headers",
      "other-request",
      "under-way",
      "busy",
      "no-database",
    ],
    handle: (asked) => answer(one.question, Math.min(one.seconds, limit), asked, means),
  }));
}

export function timeLimit(seconds: number, most: number): Parameter {
  return {
    name: "timeLimit",
    description: `Seconds for the whole answer; then the best so far is given. Default ${seconds}.`,
    takes: { kind: "seconds", most },
  };
}

async function answer(
  question: Question,
  seconds: number,
  given: Asked,
  means: QuestionMeans & OnceMeans,
): Promise<JsonAnswer> {
  const { request, reply, language, parameters } = given;
  const asked = {
    question,
    body: bodyBytes(request.body),
    language,
    timeLimitSeconds: Number(parameters.get("timeLimit") ?? seconds),
    parameters: {
      policy: policySchema.safeParse(parameters.get("policy")).data,
      secondOpinion: parameters.get("secondOpinion") === "true",
      variant: variants.find((one) => one === parameters.get("variant")),
      detail: whatIfDetails.find((one) => one === parameters.get("detail")),
    },
  };
  return answeredOnce(given, means, 2 * asked.timeLimitSeconds, async () => ({
    kind: "json",
    json: await answerOf(asked, reply, means),
  }));
}
