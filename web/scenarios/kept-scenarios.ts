import { queryOptions } from "@tanstack/react-query";
import type { FordelClient } from "../../client/client.ts";
import type { AnswerOf } from "../../client/operation.ts";
import { itemsOf } from "../../client/patterns.ts";
import { FordelProblem } from "../../client/problem.ts";

type KeptScenario = AnswerOf<"getScenario">;
type ScenarioHead = KeptScenario["head"];

/** A scenario as it is kept, with the ETag that a change of it is made with. */
export interface SeenScenario {
  readonly kept: KeptScenario;
  readonly etag: string;
}

/**
 * The scenarios that are kept with a round, whole, by name. It is looked at again every few seconds, so that officers see each
 * other's; only what is another is read anew.
 *
 * @param roundVersion whether they fit depends on the round as it is, too
 */
export function scenariosQuery(service: FordelClient, round: string, roundVersion: number) {
  return queryOptions({
    queryKey: ["scenarios", round],
    refetchInterval: 5_000,
    queryFn: async ({ signal, client }): Promise<readonly SeenScenario[]> => {
      const heads = await headsOf(service, round, signal);
      const wholes = await Promise.all(
        heads.map(async (head) =>
          client.query({
            queryKey: ["scenario", round, head.id, head.version, roundVersion],
            staleTime: Number.POSITIVE_INFINITY,
            queryFn: () => wholeOf(service, head),
          }),
        ),
      );
      return wholes
        .filter((one) => one !== null)
        .sort(({ kept: { head: a } }, { kept: { head: b } }) => a.name.localeCompare(b.name, "nb"));
    },
  });
}

async function headsOf(service: FordelClient, id: string, signal: AbortSignal): Promise<ScenarioHead[]> {
  const page = (after: string | number | undefined) =>
    service.listScenarios({
      params: { path: { id }, query: { limit: 1000, ...(after !== undefined && { after: String(after) }) } },
      signal,
    });
  const all: ScenarioHead[] = [];
  for await (const one of itemsOf(page)) all.push(one);
  return all;
}

/** Null where it was deleted since the list was read. */
async function wholeOf(service: FordelClient, { round, id }: ScenarioHead): Promise<SeenScenario | null> {
  try {
    const { data, etag } = await service.getScenario({ params: { path: { id: round, scenario: id } } });
    return { kept: data, etag: etagOf(etag) };
  } catch (error) {
    if (error instanceof FordelProblem && error.status === 404) return null;
    throw error;
  }
}

export function etagOf(etag: string | undefined): string {
  if (etag === undefined) throw new Error("The service gave a scenario without its version.");
  return etag;
}
