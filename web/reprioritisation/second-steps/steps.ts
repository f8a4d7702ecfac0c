import { queryOptions } from "@tanstack/react-query";
import type { FordelClient } from "../../../client/client.ts";
import type { AnswerOf } from "../../../client/operation.ts";

export type StepHead = AnswerOf<"listSecondSteps">["items"][number];
export type Step = AnswerOf<"getSecondStep">["document"];

/** The second steps of a round, the newest first. */
export function stepsQuery(service: FordelClient, round: string) {
  return queryOptions({
    queryKey: ["second-steps", round],
    refetchInterval: 10_000,
    queryFn: async ({ signal }) =>
      (await service.listSecondSteps({ params: { path: { id: round }, query: { limit: 1000 } }, signal }))
        .data.items,
  });
}

/** A second step, whole; it is never changed. */
export function stepQuery(service: FordelClient, round: string, step: string) {
  return queryOptions({
    queryKey: ["second-step", round, step],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      (await service.getSecondStep({ params: { path: { id: round, step } }, signal })).data.document,
  });
}
