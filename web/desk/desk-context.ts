import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Change, ScoredRound } from "../service/rounds.ts";
import { changeAt, placeOf } from "./state/changes.ts";
import type { Desk } from "./state/desk-store.ts";

interface DeskParts {
  readonly desk: Desk;
  readonly round: ScoredRound;
  /** What the service says is wrong, by the place of the change. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
}

export const DeskContext = createContext<DeskParts | undefined>(undefined);

/** The desk that a part stands on. */
export function useDesk(): DeskParts {
  const parts = useContext(DeskContext);
  if (parts === undefined) throw new Error("This part belongs on a desk.");
  return parts;
}

/** The change at a place; the part is drawn anew when it becomes another. */
export function useChange(place: string): Change | undefined {
  return useStore(useDesk().desk.state, ({ changes }) => changeAt(changes, place));
}

/** How many of some places are changed. */
export function useMoved(test: (place: string) => boolean): number {
  return useStore(
    useDesk().desk.state,
    ({ changes }) => changes.filter((change) => test(placeOf(change))).length,
  );
}
