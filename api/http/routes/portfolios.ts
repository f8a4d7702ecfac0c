import { portfolioAnswerSchema } from "../../../src/portfolio/answer-schema.ts";
import {
  type KeptPortfolio,
  listPortfolios,
  portfolio,
  type PortfolioHead,
  putPortfolio,
  removePortfolio,
} from "../../store/portfolios.ts";
import {
  listPortfolioProposals,
  portfolioBasis,
  portfolioProposal,
  type PortfolioProposalHead,
  recordPortfolioProposal,
} from "../../store/portfolio-proposals.ts";
import { answerOf, type QuestionMeans } from "../asking.ts";
import { changedOnce } from "../once.ts";
import { prefix } from "../prefix.ts";
import { Problem } from "../problem.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import {
  changed,
  changeFor,
  etagOf,
  expectedVersionOf,
  type StoredMeans,
  valueIn,
  valueOf,
  versionOf,
} from "../stored.ts";
import { timeLimit } from "./questions.ts";
import { after, afterOf, afterPlace, afterPlaceOf, changing, idOf, limit, limitOf } from "./rounds.ts";

const names = { id: "The portfolio's id." };
const both = { ...names, proposal: "The answer's id." };

const changingPortfolio = changing.filter((code) => code !== "adopted");

/** Portfolios that are kept: rounds of all kinds, by their ids, under one post. */
export function portfolioRoutes(means: StoredMeans & QuestionMeans): readonly Route[] {
  return [...keptRoutes(means), ...answerRoutes(means)];
}

function keptRoutes(means: StoredMeans): readonly Route[] {
  const { store } = means;
  return [
    {
      method: "get",
      path: "/portfolios",
      operation: "listPortfolios",
      tag: "portfolios",
      right: "read",
      summary: "The portfolios that are kept",
      parameters: [after, limit],
      answer: { description: "By id.", component: "PortfolioList" },
      problems: ["no-database"],
      async handle(asked) {
        const wanted = { ...afterOf(asked), limit: limitOf(asked) };
        return { kind: "value", value: valueOf(await listPortfolios(store, wanted), asked.language) };
      },
    },
    {
      method: "post",
      path: "/portfolios",
      operation: "createPortfolio",
      tag: "portfolios",
      right: "plan",
      summary: "Keep a portfolio, under the id that it has",
      parameters: [],
      headers: ["Idempotency-Key"],
      body: "PortfolioOfRounds",
      answer: {
        description: "Its id and version.",
        component: "PortfolioHead",
        status: 201,
        versioned: true,
      },
      problems: ["exists", "headers", "other-request", "busy", "no-database"],
      async handle(asked) {
        const change = changeFor(asked, means, created);
        const put = { document: valueIn(asked), expected: "absent" as const };
        const outcome = await putPortfolio(store, change, put);
        if (outcome.outcome === "conflict") {
          throw new Problem("exists", { figures: { id: idIn(put.document) } });
        }
        return changed(outcome, created, asked.language);
      },
    },
    {
      method: "get",
      path: "/portfolios/{id}",
      operation: "getPortfolio",
      tag: "portfolios",
      right: "read",
      summary: "A portfolio",
      names,
      parameters: [],
      answer: { description: "As it is now.", component: "KeptPortfolio", versioned: true },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const value = valueOf(await portfolio(store, idOf(asked)), asked.language);
        return { kind: "value", value, headers: { etag: etagOf(value.head.version) } };
      },
    },
    {
      method: "put",
      path: "/portfolios/{id}",
      operation: "putPortfolio",
      tag: "portfolios",
      right: "plan",
      summary: "Put a portfolio, new or in place of the one that is there",
      description: "It must be valid with its rounds as they are now.",
      names,
      parameters: [],
      headers: ["If-Match", "If-None-Match", "Idempotency-Key"],
      body: "PortfolioOfRounds",
      answer: { description: "Its version.", component: "PortfolioHead", mayCreate: true, versioned: true },
      problems: changingPortfolio,
      async handle(asked) {
        const expected = expectedVersionOf(asked);
        const answer = expected === "absent" ? created : replaced;
        const change = changeFor(asked, means, answer);
        const put = { id: idOf(asked), document: valueIn(asked), expected };
        return changed(await putPortfolio(store, change, put), answer, asked.language);
      },
    },
    {
      method: "delete",
      path: "/portfolios/{id}",
      operation: "deletePortfolio",
      tag: "portfolios",
      right: "plan",
      summary: "Take a portfolio away; the answers that were made of it stay",
      names,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      answer: { description: "What was there.", component: "PortfolioHead" },
      problems: changingPortfolio,
      async handle(asked) {
        const expected = versionOf(asked);
        const change = changeFor(asked, means, removed);
        const outcome = await removePortfolio(store, change, { id: idOf(asked), expected });
        return changed(outcome, removed, asked.language);
      },
    },
  ];
}

function answerRoutes(means: StoredMeans & QuestionMeans): readonly Route[] {
  const { store, limit: most } = means;
  const seconds = Math.min(60, most);
  return [
    {
      method: "get",
      path: "/portfolios/{id}/proposals",
      operation: "listPortfolioProposals",
      tag: "portfolios",
      right: "read",
      summary: "The answers to a portfolio, the newest first",
      names,
      parameters: [afterPlace, limit],
      answer: { description: "Without their documents.", component: "PortfolioProposalList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const wanted = { ...afterPlaceOf(asked), limit: limitOf(asked) };
        const page = await listPortfolioProposals(store, idOf(asked), wanted);
        return { kind: "value", value: valueOf(page, asked.language) };
      },
    },
    {
      method: "post",
      path: "/portfolios/{id}/proposals",
      operation: "createPortfolioProposal",
      tag: "portfolios",
      right: "plan",
      summary: "Ask a portfolio with its rounds as they are now, and keep the answer",
      description: "The rounds are kept as they were, so that it can be shown what the answer was made of.",
      names,
      parameters: [timeLimit(seconds, most)],
      headers: ["Idempotency-Key"],
      answer: {
        description: "The answer's id, and what it is of.",
        component: "PortfolioProposalHead",
        status: 201,
      },
      problems: [
        "missing",
        "headers",
        "invalid",
        "other-request",
        "under-way",
        "full",
        "nothing-found",
        "too-slow",
        "busy",
        "no-database",
      ],
      handle: (asked) => solved(asked, seconds, means),
    },
    {
      method: "get",
      path: "/portfolios/{id}/proposals/{proposal}",
      operation: "getPortfolioProposal",
      tag: "portfolios",
      right: "read",
      summary: "An answer to a portfolio, whole",
      names: both,
      parameters: [],
      answer: {
        description: "As it was made, with the portfolio as it was.",
        component: "StoredPortfolioProposal",
      },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const found = await portfolioProposal(store, idOf(asked), asked.names.get("proposal") ?? "");
        const { head, portfolio: made, document } = valueOf(found, asked.language);
        const [first, second] = [JSON.stringify(head), JSON.stringify(made)];
        return { kind: "json", json: `{"head":${first},"portfolio":${second},"document":${document}}` };
      },
    },
  ];
}

async function solved(
  asked: Asked,
  seconds: number,
  means: StoredMeans & QuestionMeans,
): Promise<JsonAnswer> {
  const { store } = means;
  const { language, parameters, reply } = asked;
  const timeLimitSeconds = Number(parameters.get("timeLimit") ?? seconds);
  const once = { seconds: 2 * timeLimitSeconds, answer: made };
  return changedOnce<PortfolioProposalHead>(asked, means, once, async (change) => {
    const { text, ...basis } = valueOf(await portfolioBasis(store, idOf(asked)), language);
    const body = new TextEncoder().encode(text);
    const question = { question: "portfolio" as const, body, language, timeLimitSeconds, parameters: {} };
    const json = await answerOf(question, reply, means);
    const answer = portfolioAnswerSchema.parse(JSON.parse(new TextDecoder().decode(json)));
    return recordPortfolioProposal(store, change, basis, answer);
  });
}

function made(head: PortfolioProposalHead): JsonAnswer {
  const location = `${prefix}/portfolios/${encodeURIComponent(head.portfolio)}/proposals/${head.id}`;
  return { kind: "value", value: head, status: 201, headers: { location } };
}

function created({ head }: KeptPortfolio): JsonAnswer {
  const location = `${prefix}/portfolios/${encodeURIComponent(head.id)}`;
  return { kind: "value", value: head, status: 201, headers: { location, etag: etagOf(head.version) } };
}

function replaced({ head }: KeptPortfolio): JsonAnswer {
  return { kind: "value", value: head, headers: { etag: etagOf(head.version) } };
}

function removed(value: PortfolioHead): JsonAnswer {
  return { kind: "value", value };
}

function idIn(document: unknown): string {
  return typeof document === "object" && document !== null && "id" in document ? String(document.id) : "";
}
