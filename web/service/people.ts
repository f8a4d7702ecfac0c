import { queryOptions, useQuery } from "@tanstack/react-query";
import type { FordelClient } from "../../client/client.ts";
import { itemsOf } from "../../client/patterns.ts";
import { useService } from "./service.ts";

/** Names are seldom new: after a change of one's own (query-client.ts), and otherwise so often, in milliseconds. */
const lookAgain = 60_000;

/** What names are remembered under. */
export const peopleKey = "people";

function peopleQuery(service: FordelClient) {
  return queryOptions({
    queryKey: [peopleKey],
    staleTime: lookAgain,
    refetchInterval: lookAgain,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
      const page = (after: string | undefined) =>
        service.listPeople({
          params: { query: { limit: 1000, ...(after !== undefined && { after }) } },
          signal,
        });
      const names = new Map<string, string>();
      for await (const { id, name } of itemsOf(page)) names.set(id, name);
      return names;
    },
  });
}

/** What somebody with an id is called; the id as long as no name is known. */
export function useNames(): (id: string) => string {
  const { data } = useQuery(peopleQuery(useService()));
  return (id) => data?.get(id) ?? id;
}
