import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { FordelProblem } from "../../client/problem.ts";
import { peopleKey } from "./people.ts";

/** What was read from the service. What it refuses is not asked again; the client already tried what may help. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error, { queryKey }) {
      if (queryKey[0] !== "session") askWhoItIs(error);
    },
  }),
  mutationCache: new MutationCache({
    onError: askWhoItIs,
    // Whoever changes something for the first time has a name from then on.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: [peopleKey] }),
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => !(error instanceof FordelProblem) && count < 2,
      // A request is sent, and fails with a reason, also where the browser believes that there is no network.
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});

/** Where the service knows nobody any more, the page says so at once, and not when it looks next. */
function askWhoItIs(error: Error): void {
  if (error instanceof FordelProblem && error.status === 401) {
    void queryClient.invalidateQueries({ queryKey: ["session"] });
  }
}
