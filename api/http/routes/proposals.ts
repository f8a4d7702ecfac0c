import { readFormOf } from "../../../src/round/form-faults.ts";
import { writtenFault } from "../../answers/reading.ts";
import { adoption, type Adoption, adoptProposal } from "../../store/adopt.ts";
import { listProposals, proposalHead, proposalText } from "../../store/proposals.ts";
import { createProposalBytes } from "../proposal-bytes.ts";
import type { Parameter } from "../parameters.ts";
import { prefix } from "../prefix.ts";
import { addressOf, askRound, type RunMeans } from "../runs.ts";
import { Problem } from "../problem.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { changed, changeFor, etagOf, valueIn, valueOf, versionOf } from "../stored.ts";
import { adoptingSchema } from "../stored-schemas.ts";
import { policy, timeLimit } from "./questions.ts";
import { afterPlace, afterPlaceOf, changing, idOf, limit, limitOf } from "./rounds.ts";

const names = { id: "The round's id." };

const versionParameter: Parameter = {
  name: "version",
  description: "A version of the round: what was decided then. Default: what is decided now.",
  takes: { kind: "count", least: 1, most: Number.MAX_SAFE_INTEGER },
};

const question: Parameter = {
  name: "question",
  description: "What is asked of the round. Default allocate.",
  takes: { kind: "choice", choices: ["allocate", "reprioritise"] },
};

/** Proposals for rounds that are kept, and the one that is decided. */
export function proposalRoutes(means: RunMeans): readonly Route[] {
  const { store, limit: most } = means;
  const seconds = Math.min(20, most);
  const bytes = createProposalBytes();
  return [
    {
      method: "get",
      path: "/rounds/{id}/proposals",
      operation: "listProposals",
      tag: "rounds",
      right: "read",
      summary: "The proposals for a round, the newest first",
      names,
      parameters: [afterPlace, limit],
      answer: { description: "Without their documents.", component: "ProposalList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const wanted = { ...afterPlaceOf(asked), limit: limitOf(asked) };
        return {
          kind: "value",
          value: valueOf(await listProposals(store, idOf(asked), wanted), asked.language),
        };
      },
    },
    {
      method: "post",
      path: "/rounds/{id}/proposals",
      operation: "createProposal",
      tag: "rounds",
      right: "plan",
      summary: "Solve a round as it is now, and keep the proposal",
      description:
        "A proposal is never changed: solving again makes another. Get it at Location. What takes longer than the caller waits (Prefer) is answered with 202 and the run at Location.",
      names,
      parameters: [question, policy, timeLimit(seconds, most)],
      headers: ["Idempotency-Key", "Prefer"],
      answer: {
        description: "The proposal's id and what it is of.",
        component: "ProposalHead",
        status: 201,
        accepted: "Run",
      },
      problems: [
        "missing",
        "headers",
        "invalid",
        "other-request",
        "nothing-found",
        "too-slow",
        "cancelled",
        "worker-lost",
        "busy",
        "no-database",
      ],
      handle: (asked) => proposed(asked, seconds, means),
    },
    {
      method: "get",
      path: "/rounds/{id}/proposals/{proposal}",
      operation: "getProposal",
      tag: "rounds",
      right: "read",
      summary: "A proposal, whole",
      names: { ...names, proposal: "The proposal's id." },
      parameters: [],
      answer: { description: "As it was made.", component: "StoredProposal" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const [round, id] = [idOf(asked), asked.names.get("proposal") ?? ""];
        const kept = bytes.get(id);
        if (kept !== undefined) {
          const head = valueOf(await proposalHead(store, round, id), asked.language);
          return { kind: "json", json: kept(head) };
        }
        const { head, document } = valueOf(await proposalText(store, round, id), asked.language);
        return { kind: "json", json: bytes.keep(id, document)(head) };
      },
    },
    {
      method: "get",
      path: "/rounds/{id}/adoption",
      operation: "getAdoption",
      tag: "rounds",
      right: "read",
      summary: "What is decided, with the award list as it stands",
      description:
        "And the second steps that led there. Earlier award lists are kept: give the version of the round at which one stood.",
      names,
      parameters: [versionParameter],
      answer: { description: "By application.", component: "Adoption", versioned: true },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const version = asked.parameters.get("version");
        const found = await adoption(store, idOf(asked), version === undefined ? undefined : Number(version));
        const value = valueOf(found, asked.language);
        const headers = { etag: etagOf(version === undefined ? value.round.version : value.version) };
        return { kind: "value", value, headers };
      },
    },
    {
      method: "post",
      path: "/rounds/{id}/adoption",
      operation: "adoptProposal",
      tag: "rounds",
      right: "decide",
      summary: "Make a proposal the decision",
      description: "With a reason, and one for each award that is set aside. The round stands from then on.",
      names,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      body: "Adopting",
      answer: { description: "The award list.", component: "Adoption", status: 201, versioned: true },
      problems: [...changing, "stale", "not-adoptable", "four-eyes"],
      async handle(asked) {
        const expected = versionOf(asked);
        const form = readFormOf(adoptingSchema, valueIn(asked));
        if (!form.ok) {
          throw new Problem("invalid", {
            faults: form.faults.map((one) => writtenFault(one, asked.language)),
          });
        }
        const { proposal: id, reason, setAside = [] } = form.document;
        const change = changeFor(asked, means, adopted);
        const adopting = { round: idOf(asked), proposal: id, reason, setAside, expected };
        return changed(await adoptProposal(store, change, adopting), adopted, asked.language);
      },
    },
  ];
}

function proposed(asked: Asked, seconds: number, means: RunMeans): Promise<JsonAnswer> {
  const { parameters } = asked;
  const reprioritises = parameters.get("question") === "reprioritise";
  const policy = reprioritises ? parameters.get("policy") : undefined;
  const question = {
    question: reprioritises ? "reprioritise" : "allocate",
    asked: policy === undefined ? {} : { policy },
    timeLimit: Number(parameters.get("timeLimit") ?? seconds),
  };
  return askRound(asked, idOf(asked), question, means, async ({ round }, result) => {
    const head = valueOf(await proposalHead(means.store, round, result.id), asked.language);
    const headers = { location: addressOf(round, result) };
    return { kind: "value", value: head, status: 201, headers };
  });
}

export function adopted(value: Adoption): JsonAnswer {
  const location = `${prefix}/rounds/${encodeURIComponent(value.round.id)}/adoption`;
  return { kind: "value", value, status: 201, headers: { location, etag: etagOf(value.round.version) } };
}
