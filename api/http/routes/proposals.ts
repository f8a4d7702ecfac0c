import { anyProposalSchema } from "../../../src/kinds/proposal-schema.ts";
import { reprioritisationSchema } from "../../../src/proposal/schema.ts";
import { readFormOf } from "../../../src/round/form-faults.ts";
import { policySchema } from "../../../src/round/schema.ts";
import { writtenFault } from "../../answers/reading.ts";
import { adoption, type Adoption, adoptProposal } from "../../store/adopt.ts";
import { recall } from "../../store/idempotency.ts";
import {
  listProposals,
  type ProposalHead,
  proposalText,
  recordProposal,
  snapshot,
} from "../../store/proposals.ts";
import { answerOf, type QuestionMeans } from "../asking.ts";
import type { Parameter } from "../parameters.ts";
import { prefix } from "../prefix.ts";
import { Problem } from "../problem.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { changed, changeFor, etagOf, type StoredMeans, valueIn, valueOf, versionOf } from "../stored.ts";
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
export function proposalRoutes(means: StoredMeans & QuestionMeans): readonly Route[] {
  const { store, limit: most } = means;
  const seconds = Math.min(20, most);
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
      description: "A proposal is never changed: solving again makes another. Get it at Location.",
      names,
      parameters: [question, policy, timeLimit(seconds, most)],
      headers: ["Idempotency-Key"],
      answer: { description: "The proposal's id and what it is of.", component: "ProposalHead", status: 201 },
      problems: [
        "missing",
        "headers",
        "invalid",
        "other-request",
        "full",
        "nothing-found",
        "too-slow",
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
        const found = await proposalText(store, idOf(asked), asked.names.get("proposal") ?? "");
        const { head, document } = valueOf(found, asked.language);
        return { kind: "json", json: `{"head":${JSON.stringify(head)},"document":${document}}` };
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

async function proposed(
  asked: Asked,
  seconds: number,
  means: StoredMeans & QuestionMeans,
): Promise<JsonAnswer> {
  const { store } = means;
  const { language, parameters, reply } = asked;
  const change = changeFor(asked, means, made);
  if (change.once !== undefined) {
    // The same request may have been answered, and need not be solved again.
    const before = await recall(store, { ...change.once, at: change.at });
    if (before.outcome === "remembered") return changed(before, made, language);
    if (before.outcome !== "new") valueOf(before, language);
  }
  const { round, version, document } = valueOf(await snapshot(store, idOf(asked)), language);
  const reprioritises = parameters.get("question") === "reprioritise";
  const json = await answerOf(
    {
      question: reprioritises ? "reprioritise" : "allocate",
      body: new TextEncoder().encode(JSON.stringify(document)),
      language,
      timeLimitSeconds: Number(parameters.get("timeLimit") ?? seconds),
      parameters: { policy: policySchema.safeParse(parameters.get("policy")).data },
    },
    reply,
    means,
  );
  const value: unknown = JSON.parse(new TextDecoder().decode(json));
  const answer = reprioritises ? reprioritisationSchema.parse(value) : anyProposalSchema.parse(value);
  return changed(await recordProposal(store, change, { round, version, document: answer }), made, language);
}

function made(head: ProposalHead): JsonAnswer {
  const round = encodeURIComponent(head.round);
  const location = `${prefix}/rounds/${round}/proposals/${head.id}`;
  return { kind: "value", value: head, status: 201, headers: { location } };
}

export function adopted(value: Adoption): JsonAnswer {
  const location = `${prefix}/rounds/${encodeURIComponent(value.round.id)}/adoption`;
  return { kind: "value", value, status: 201, headers: { location, etag: etagOf(value.round.version) } };
}
