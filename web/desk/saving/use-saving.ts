import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useStore } from "zustand";
import { FordelProblem } from "../../../client/problem.ts";
import { useService } from "../../service/service.ts";
import { areSame } from "../state/changes.ts";
import type { Desk } from "../state/desk-store.ts";
import { etagOf, type SeenScenario } from "../../scenarios/kept-scenarios.ts";

/** How the desk stands to the kept scenario that is open on it. */
export interface Saving {
  readonly scenario: SeenScenario | undefined;
  /** Whether the changes are others than those that are kept. */
  readonly isChanged: boolean;
  /** Whether somebody else changed the scenario after it was opened here. */
  readonly isOvertaken: boolean;
  readonly failure: unknown;
  /** Keeps the changes in place of those that were seen; where somebody came in between, nothing is kept. */
  readonly save: () => Promise<void>;
  /** Takes the kept changes in place of one's own; undo brings those back. */
  readonly fetch: () => void;
  /** Says that the other changes were seen: the next save puts one's own in their place. */
  readonly keepMine: () => void;
}

export function useSaving(
  round: string,
  scenario: { readonly id: string; readonly seen: SeenScenario } | undefined,
  desk: Desk,
): Saving {
  const service = useService();
  const queries = useQueryClient();
  const changes = useStore(desk.state, (state) => state.changes);
  const seenEtag = useStore(desk.state, (state) => state.seen);
  const [failure, setFailure] = useState<unknown>();
  const there = scenario?.seen;
  const isOvertaken = there !== undefined && seenEtag !== undefined && seenEtag !== there.etag;
  const isChanged = there !== undefined && !areSame(changes, there.kept.document.changes);
  return {
    scenario: there,
    isChanged,
    // The same changes are no quarrel, whoever saved them.
    isOvertaken: isOvertaken && isChanged,
    failure,
    async save() {
      if (scenario === undefined || there === undefined) return;
      setFailure(undefined);
      const { name, note } = there.kept.document;
      try {
        const { data, etag } = await service.putScenario({
          params: {
            path: { id: round, scenario: scenario.id },
            header: { "If-Match": seenEtag ?? there.etag },
          },
          body: { name, ...(note !== undefined && { note }), changes: [...changes] },
        });
        desk.see(etagOf(etag));
        queries.setQueryData<SeenScenario>(["scenario", round, scenario.id], {
          kept: data,
          etag: etagOf(etag),
        });
      } catch (error) {
        setFailure(error);
        if (error instanceof FordelProblem && error.status === 412) {
          await queries.invalidateQueries({ queryKey: ["scenario", round, scenario.id] });
        }
      }
    },
    fetch() {
      if (there === undefined) return;
      setFailure(undefined);
      desk.replace(there.kept.document.changes, there.etag);
    },
    keepMine() {
      setFailure(undefined);
      desk.see(there?.etag);
    },
  };
}
