import { queryOptions } from "@tanstack/react-query";
import type { FordelClient } from "../../client/client.ts";
import type { AnswerOf } from "../../client/operation.ts";
import { itemsOf } from "../../client/patterns.ts";

export type PortfolioHead = AnswerOf<"listPortfolios">["items"][number];
export type Portfolio = AnswerOf<"getPortfolio">["document"];
export type PortfolioAnswer = AnswerOf<"getPortfolioProposal">["document"];

export function portfoliosQuery(service: FordelClient) {
  return queryOptions({
    queryKey: ["portfolios"],
    queryFn: async ({ signal }) => {
      const page = (after: string | number | undefined) =>
        service.listPortfolios({
          params: { query: { limit: 1000, ...(after !== undefined && { after: String(after) }) } },
          signal,
        });
      const all: PortfolioHead[] = [];
      for await (const one of itemsOf(page)) all.push(one);
      return all;
    },
  });
}

/** A portfolio with the ETag that a change of it is made with. */
export function portfolioQuery(service: FordelClient, id: string) {
  return queryOptions({
    queryKey: ["portfolio", id],
    refetchInterval: 10_000,
    queryFn: async ({ signal }) => {
      const { data, etag } = await service.getPortfolio({ params: { path: { id } }, signal });
      if (etag === undefined) throw new Error("The service gave a portfolio without its version.");
      return { stored: data, etag };
    },
  });
}

/** The newest answer that is kept of a portfolio, whole; null where it was never asked. */
export function newestPortfolioAnswerQuery(service: FordelClient, id: string) {
  return queryOptions({
    queryKey: ["portfolio-answer", id],
    queryFn: async ({ signal }) => {
      const { data: list } = await service.listPortfolioProposals({
        params: { path: { id }, query: { limit: 1 } },
        signal,
      });
      const newest = list.items.at(0);
      if (newest === undefined) return null;
      const path = { id, proposal: newest.id };
      return (await service.getPortfolioProposal({ params: { path }, signal })).data;
    },
  });
}
