import type { Parameter } from "../parameters.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import {
  changed,
  changeFor,
  expectedNone,
  etagOf,
  matchOf,
  type StoredMeans,
  valueOf,
  versionOf,
} from "../stored.ts";
import { bodyBytes } from "../body.ts";
import { prefix } from "../prefix.ts";
import { listAudit } from "../../store/audit.ts";
import {
  changeScheme,
  createRound,
  listRounds,
  replaceRound,
  roundHead,
  type RoundHead,
  roundText,
} from "../../store/rounds.ts";

const names = { id: "The round's id." };

export const limit: Parameter = {
  name: "limit",
  description: "So many at most. Default 100.",
  takes: { kind: "count", least: 1, most: 1000 },
};

export const after: Parameter = {
  name: "after",
  description: "What next was in the answer before.",
  takes: { kind: "text" },
};

export function limitOf({ parameters }: Asked): number {
  return Number(parameters.get("limit") ?? 100);
}

export function afterOf({ parameters }: Asked): { readonly after?: string } {
  const value = parameters.get("after");
  return value === undefined ? {} : { after: value };
}

/** As `after`, of a list in the order in which things were done. */
export const afterPlace: Parameter = {
  ...after,
  takes: { kind: "count", least: 0, most: Number.MAX_SAFE_INTEGER },
};

export function afterPlaceOf({ parameters }: Asked): { readonly after?: number } {
  const value = parameters.get("after");
  return value === undefined ? {} : { after: Number(value) };
}

/** Rounds that are kept. */
export function roundRoutes(means: StoredMeans): readonly Route[] {
  const { store } = means;
  return [
    {
      method: "get",
      path: "/rounds",
      operation: "listRounds",
      tag: "rounds",
      right: "read",
      summary: "The rounds that are kept",
      parameters: [after, limit, definition],
      answer: { description: "By id.", component: "RoundList" },
      problems: ["no-database"],
      async handle(asked) {
        const of = asked.parameters.get("definition");
        const wanted = {
          ...afterOf(asked),
          limit: limitOf(asked),
          ...(of !== undefined && { definition: of }),
        };
        return { kind: "value", value: valueOf(await listRounds(store, wanted), asked.language) };
      },
    },
    {
      method: "post",
      path: "/rounds",
      operation: "createRound",
      tag: "rounds",
      right: "plan",
      summary: "Keep a round",
      description: "A round of any kind, valid as a whole. To choose its id, put it at its address.",
      parameters: [],
      headers: ["Idempotency-Key"],
      body: "Round",
      answer: { description: "Its id and version.", component: "RoundHead", status: 201, versioned: true },
      problems: ["headers", "other-request", "busy", "no-database"],
      async handle(asked) {
        const change = changeFor(asked, means, created);
        const outcome = await createRound(store, change, {
          document: bodyBytes(asked.request.body),
        });
        return changed(outcome, created, asked.language);
      },
    },
    {
      method: "get",
      path: "/rounds/{id}",
      operation: "getRound",
      tag: "rounds",
      right: "read",
      summary: "A round, whole",
      names,
      parameters: [],
      answer: { description: "As it is now.", component: "StoredRound", versioned: true },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const { head, document } = valueOf(await roundText(store, idOf(asked)), asked.language);
        const json = `{"head":${JSON.stringify(head)},"document":${document}}`;
        return { kind: "json", json, headers: { etag: etagOf(head.version) } };
      },
    },
    {
      method: "put",
      path: "/rounds/{id}",
      operation: "putRound",
      tag: "rounds",
      right: "plan",
      summary: "Put a round at an id, or another in place of one",
      names,
      parameters: [],
      headers: ["If-Match", "If-None-Match", "Idempotency-Key"],
      body: "Round",
      answer: { description: "Its version.", component: "RoundHead", mayCreate: true, versioned: true },
      problems: changing,
      async handle(asked) {
        const match = matchOf(asked);
        const document = bodyBytes(asked.request.body);
        if (match.kind === "none") {
          const change = changeFor(asked, means, created);
          const id = idOf(asked);
          const outcome = await expectedNone(await createRound(store, change, { id, document }), () =>
            roundHead(store, id),
          );
          return changed(outcome, created, asked.language);
        }
        const expected = match.kind === "version" ? match.version : undefined;
        const change = changeFor(asked, means, withVersion);
        const outcome = await replaceRound(store, change, idOf(asked), document, expected);
        return changed(outcome, withVersion, asked.language);
      },
    },
    {
      method: "put",
      path: "/rounds/{id}/scheme",
      operation: "putScheme",
      tag: "rounds",
      right: "plan",
      summary: "Put another scheme in place of a round's",
      names,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      body: "ItemDocument",
      answer: { description: "The round's version.", component: "RoundHead", versioned: true },
      problems: changing,
      async handle(asked) {
        const expected = versionOf(asked);
        const change = changeFor(asked, means, withVersion);
        const scheme = bodyBytes(asked.request.body);
        const outcome = await changeScheme(store, change, idOf(asked), scheme, expected);
        return changed(outcome, withVersion, asked.language);
      },
    },
    {
      method: "get",
      path: "/rounds/{id}/audit",
      operation: "listAudit",
      tag: "rounds",
      right: "read",
      summary: "What was done to a round, and by whom",
      names,
      parameters: [{ ...after, takes: { kind: "count", least: 0, most: Number.MAX_SAFE_INTEGER } }, limit],
      answer: {
        description: "From the beginning, each entry chained to the one before.",
        component: "AuditList",
      },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const round = idOf(asked);
        valueOf(await roundHead(store, round), asked.language);
        const wanted = { round, limit: limitOf(asked), ...afterPlaceOf(asked) };
        return { kind: "value", value: valueOf(await listAudit(store, wanted), asked.language) };
      },
    },
  ];
}

const definition: Parameter = {
  name: "definition",
  description: "Only those whose rules were taken from this definition.",
  takes: { kind: "text" },
};

/** What may go wrong with any change. */
export const changing = [
  "missing",
  "exists",
  "changed",
  "precondition",
  "headers",
  "adopted",
  "other-request",
  "busy",
  "no-database",
] as const;

export function idOf({ names: given }: Asked): string {
  return given.get("id") ?? "";
}

export function created(head: RoundHead): JsonAnswer {
  const headers = { location: `${prefix}/rounds/${encodeURIComponent(head.id)}`, etag: etagOf(head.version) };
  return { kind: "value", value: head, status: 201, headers };
}

export function withVersion(head: RoundHead): JsonAnswer {
  return { kind: "value", value: head, headers: { etag: etagOf(head.version) } };
}
