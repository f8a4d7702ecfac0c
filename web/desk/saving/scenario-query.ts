import { queryOptions } from "@tanstack/react-query";
import type { FordelClient } from "../../../client/client.ts";
import { etagOf, type SeenScenario } from "../../scenarios/kept-scenarios.ts";

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
