import { queryOptions } from "@tanstack/react-query";
import type { FordelClient } from "../../client/client.ts";
import type { AnswerOf } from "../../client/operation.ts";
import { itemsOf } from "../../client/patterns.ts";
import { FordelProblem } from "../../client/problem.ts";

export type ProposalHead = AnswerOf<"listProposals">["items"][number];
export type Adoption = AnswerOf<"getAdoption">;

/** The proposals that are kept of a round, the newest first. */
export function proposalsQuery(service: FordelClient, id: string) {
  return queryOptions({
    queryKey: ["proposals", id],
    refetchInterval: 10_000,
    queryFn: async ({ signal }) => {
      const page = (after: number | undefined) =>
        service.listProposals({
          params: { path: { id }, query: { limit: 1000, ...(after !== undefined && { after }) } },
          signal,
        });
      const all: ProposalHead[] = [];
      for await (const one of itemsOf(page)) all.push(one);
      return all;
    },
  });
}

/** What is decided of a round; null where nothing is yet. */
export function adoptionQuery(service: FordelClient, id: string) {
  return queryOptions({
    queryKey: ["adoption", id],
    refetchInterval: 10_000,
    queryFn: async ({ signal }): Promise<Adoption | null> => {
      try {
        return (await service.getAdoption({ params: { path: { id } }, signal })).data;
      } catch (error) {
        if (error instanceof FordelProblem && error.status === 404) return null;
        throw error;
      }
    },
  });
}

type ProposalDocument = AnswerOf<"getProposal">["document"];

/** Who gets what. */
export interface ShownAward {
  readonly application: string;
  /** Kroner by year. */
  readonly amounts: Readonly<Record<string, number>>;
}

/** Who gets what in a proposal that is kept: after reprioritisation, where money is moved in it. */
export function awardsOf(document: ProposalDocument): readonly ShownAward[] {
  if ("before" in document) return (document.after ?? document.before).awards;
  // A proposal that cannot be has none.
  const awards: readonly unknown[] = "awards" in document ? document.awards : [];
  return awards.filter((one) => isAward(one));
}

function isAward(award: unknown): award is ShownAward {
  return typeof award === "object" && award !== null && "application" in award && "amounts" in award;
}
