import { queryOptions } from "@tanstack/react-query";
import type { FordelClient } from "../../../client/client.ts";
import type { AnswerOf } from "../../../client/operation.ts";

export type KeptScenario = AnswerOf<"getScenario">;

/** A scenario as it is kept, with the ETag that a change of it is made with. */
export interface SeenScenario {
  readonly kept: KeptScenario;
  readonly etag: string;
}

/** Milliseconds between two looks at whether somebody else has changed it. */
const lookAgain = 5_000;

export function scenarioQuery(service: FordelClient, round: string, scenario: string | undefined) {
  return queryOptions({
    queryKey: ["scenario", round, scenario],
    refetchInterval: lookAgain,
    enabled: scenario !== undefined,
    queryFn: async ({ signal }): Promise<SeenScenario> => {
      const path = { id: round, scenario: scenario ?? "" };
      const { data, etag } = await service.getScenario({ params: { path }, signal });
      return { kept: data, etag: etagOf(etag) };
    },
  });
}

export function etagOf(etag: string | undefined): string {
  if (etag === undefined) throw new Error("The service gave a scenario without its version.");
  return etag;
}
