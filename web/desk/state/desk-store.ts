import { temporal, type TemporalState } from "zundo";
import { createStore, type StoreApi } from "zustand/vanilla";
import { remember, remembered } from "../../service/memory.ts";
import type { Change, ScoredRound } from "../../service/rounds.ts";
import { areSame, placeOf, withChange, without } from "./changes.ts";
import { moved } from "./as-kept.ts";
import { markMove } from "./measure.ts";

/** How the levers of a desk stand, and what is wrong with what was written into their fields. */
export interface DeskState {
  readonly changes: readonly Change[];
  /** The ETag of the kept scenario that the changes were made on, where one is open. */
  readonly seen?: string;
  /** Fields in which something stands that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Whether the browser keeps the changes when the page is closed. */
  readonly isRemembered: boolean;
}

type Undoable = Pick<DeskState, "changes">;

export interface Desk {
  readonly state: StoreApi<DeskState>;
  readonly past: StoreApi<TemporalState<Undoable>>;
  /** Moves a lever; back to what the round has is no change. */
  readonly move: (change: Change, round: ScoredRound) => void;
  /** Puts a change there, whatever the round has. */
  readonly put: (change: Change) => void;
  /** Takes the changes at a place away. */
  readonly restore: (place: string) => void;
  readonly replace: (changes: readonly Change[], seen?: string) => void;
  /** Says that a kept scenario has been seen, without changing anything. */
  readonly see: (seen: string | undefined) => void;
  readonly markUnreadable: (place: string, isUnreadable: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Milliseconds within which moves of the same lever are one step of undo: a slider that is dragged. */
const sameStep = 800;

const desks = new Map<string, Desk>();

/**
 * The desk of a round, or of a scenario kept with it; one while the page lives, so that undo lasts from page to page. Its changes
 * are kept in the browser.
 *
 * @param opening stands there where the browser remembers nothing
 */
export function deskOf(round: string, scenario: string | undefined, opening: Draft): Desk {
  const key = scenario === undefined ? `desk.${round}` : `desk.${round}.${scenario}`;
  const found = desks.get(key);
  if (found !== undefined) return found;
  const desk = deskAt(key, opening);
  desks.set(key, desk);
  return desk;
}

/** Forgets what was not saved in a desk. */
export function forgetDesk(round: string): void {
  desks.delete(`desk.${round}`);
  remember(`desk.${round}`, undefined);
}

interface Draft {
  readonly changes: readonly Change[];
  readonly seen?: string;
}

function deskAt(key: string, opening: Draft): Desk {
  const last = { place: "", at: 0 };
  const state = createStore<DeskState>()(
    temporal(
      (): DeskState => ({
        ...(readDraft(remembered(key)) ?? opening),
        unreadable: new Set(),
        isRemembered: true,
      }),
      {
        partialize: ({ changes }): Undoable => ({ changes }),
        equality: (before, now) => before.changes === now.changes,
        limit: 200,
      },
    ),
  );
  const past = state.temporal;
  function change(place: string, changes: readonly Change[]): void {
    const now = performance.now();
    const isSameStep = place !== "" && place === last.place && now - last.at < sameStep;
    last.place = place;
    if (areSame(changes, state.getState().changes)) return;
    markMove();
    if (isSameStep) past.getState().pause();
    state.setState({ changes });
    if (isSameStep) past.getState().resume();
    last.at = now;
  }
  state.subscribe(({ changes, seen, isRemembered }, before) => {
    if (changes === before.changes && seen === before.seen) return;
    const isNothing = changes.length === 0 && seen === undefined;
    const kept = remember(key, isNothing ? undefined : JSON.stringify({ changes, seen }));
    if (kept !== isRemembered) state.setState({ isRemembered: kept });
  });
  return {
    state,
    past,
    move: (one, round) => change(placeOf(one), moved(state.getState().changes, one, round)),
    put: (one) => change(placeOf(one), withChange(state.getState().changes, one)),
    restore: (place) => change("", without(state.getState().changes, place)),
    replace(changes, seen) {
      change("", changes);
      state.setState({ ...(seen !== undefined && { seen }), unreadable: new Set() });
    },
    see: (seen) => state.setState(seen === undefined ? {} : { seen }),
    markUnreadable(place, isUnreadable) {
      const { unreadable } = state.getState();
      if (unreadable.has(place) === isUnreadable) return;
      const others = [...unreadable].filter((one) => one !== place);
      state.setState({ unreadable: new Set(isUnreadable ? [...others, place] : others) });
    },
    undo() {
      last.place = "";
      past.getState().undo();
    },
    redo() {
      last.place = "";
      past.getState().redo();
    },
  };
}

function readDraft(text: string | undefined): Draft | undefined {
  if (text === undefined) return undefined;
  const value = parsed(text);
  if (typeof value !== "object" || value === null || !("changes" in value)) return undefined;
  const { changes } = value;
  if (!Array.isArray(changes) || !changes.every(isChange)) return undefined;
  const seen = "seen" in value && typeof value.seen === "string" ? { seen: value.seen } : {};
  return { changes, ...seen };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it has the form of one; whether it is right the service says. */
function isChange(value: unknown): value is Change {
  return typeof value === "object" && value !== null && "change" in value && typeof value.change === "string";
}
