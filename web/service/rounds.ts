import { queryOptions } from "@tanstack/react-query";
import type { FordelClient } from "../../client/client.ts";
import type { components } from "../../client/generated/api.ts";
import { itemsOf } from "../../client/patterns.ts";
import { FordelProblem } from "../../client/problem.ts";

type Schemas = components["schemas"];

export type RoundHead = Schemas["RoundHead"];
export type RoundSummary = Schemas["RoundSummary"];
export type StoredRound = Schemas["StoredRound"];
export type ScoredRound = Schemas["ScoredRound"];
export type Scheme = ScoredRound["scheme"];
export type Area = Scheme["areas"][number];
export type Application = ScoredRound["applications"][number];
export type Scenario = Schemas["Scenario"];
export type Change = Scenario["changes"][number];
export type ScoredProposal = Schemas["ScoredProposal"];
/** The same as it is told while levers are moved: without its proof. */
export type ScoredFigures = FiguresWhatIf["proposal"];
export type FiguresWhatIf = Exclude<Schemas["WhatIf"], { readonly round: Schemas["Round"] }>;
export type Award = ScoredProposal["awards"][number];

/** Milliseconds between two looks at whether somebody else has changed something. */
const lookAgain = 5_000;

/** A round as it is kept, with the ETag that a change of it is made with. */
export interface SeenRound {
  readonly stored: StoredRound;
  readonly etag: string;
}

export function roundsQuery(service: FordelClient) {
  return queryOptions({
    queryKey: ["rounds"],
    refetchInterval: lookAgain,
    queryFn: async ({ signal }) => {
      const page = (after: string | undefined) =>
        service.listRounds({
          params: { query: { limit: 1000, ...(after !== undefined && { after }) } },
          signal,
        });
      const all: RoundSummary[] = [];
      for await (const one of itemsOf(page)) all.push(one);
      return all;
    },
  });
}

/**
 * A round, whole. It is looked at again every few seconds, so that two officers on one round see each other's changes; where
 * nothing is another, nothing is sent.
 */
export function roundQuery(service: FordelClient, id: string) {
  const queryKey = ["round", id] as const;
  return queryOptions({
    queryKey,
    refetchInterval: lookAgain,
    queryFn: async ({ signal, client }): Promise<SeenRound> => {
      const before = client.getQueryData<SeenRound>(queryKey);
      try {
        const header = before === undefined ? {} : { "If-None-Match": before.etag };
        const { data, etag } = await service.getRound({ params: { path: { id }, header }, signal });
        if (etag === undefined) throw new Error("The service gave a round without its version.");
        return { stored: data, etag };
      } catch (error) {
        const isUnchanged = error instanceof FordelProblem && error.status === 304;
        if (isUnchanged && before !== undefined) return before;
        throw error;
      }
    },
  });
}

/** The whole round where it is a scored one; other kinds have no levers. */
export function scoredIn({ head, document }: StoredRound): ScoredRound | undefined {
  return head.kind === "scored" && isScored(document) ? document : undefined;
}

function isScored(document: StoredRound["document"]): document is ScoredRound {
  return "criteria" in document.scheme;
}
