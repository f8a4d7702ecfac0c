import { createStore, type StoreApi } from "zustand/vanilla";
import { type Said, withoutColumn, withoutReadingsOf, withReadings, withSaid } from "./choices.ts";
import type { ColumnChoice, ImportList, Reading } from "./import.ts";
import type { ChosenFile, FileRead } from "./read-file.ts";

/** What was put into the round. */
export interface TakenIn {
  readonly of: ImportList;
  readonly added: number;
  readonly replaced: number;
}

/** What an officer has chosen so far, while the page lives. */
export interface ImportState {
  readonly of: ImportList;
  readonly file: ChosenFile | undefined;
  /** Why the file that was chosen last is not the one that is read. */
  readonly refused: Exclude<FileRead, { readonly kind: "read" }> | undefined;
  readonly sheet: string | undefined;
  readonly columns: readonly ColumnChoice[];
  readonly readings: readonly Reading[];
  /** Answers that the file has not been read with yet: of a cell by `C7`, of a whole column by `C`. */
  readonly answers: ReadonlyMap<string, string>;
  /** Counts the files. */
  readonly fileNumber: number;
  /** Counts the times that the service is asked. */
  readonly asking: number;
  /** Somebody else changed the round before the officer took anything in. */
  readonly isOvertaken: boolean;
  readonly takenIn: TakenIn | undefined;
}

/** How a file is brought into a round. */
export interface Importing {
  readonly state: StoreApi<ImportState>;
  readonly choose: (of: ImportList) => void;
  readonly put: (read: FileRead) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly say: (column: string, said: Said) => void;
  readonly unsay: (column: string) => void;
  readonly unsayAll: () => void;
  readonly answer: (place: string, value: string) => void;
  /** Reads the file again with answers. */
  readonly settle: (readings: readonly Reading[], columns: readonly ColumnChoice[]) => void;
  /** Reads the file again, against the round as it is now. */
  readonly again: (isOvertaken: boolean) => void;
  readonly finish: (takenIn: TakenIn) => void;
}

const all = new Map<string, Importing>();

const nothing = {
  file: undefined,
  refused: undefined,
  sheet: undefined,
  columns: [],
  readings: [],
  answers: new Map(),
  isOvertaken: false,
  takenIn: undefined,
} as const;

/** What is being brought into a round; one while the page lives, so that nothing is lost from tab to tab of it. */
export function importingOf(round: string): Importing {
  const found = all.get(round);
  if (found !== undefined) return found;
  const made = newImporting();
  all.set(round, made);
  return made;
}

/** An import where nothing is chosen yet. */
function newImporting(): Importing {
  const state = createStore<ImportState>(() => ({
    ...nothing,
    of: "applications",
    fileNumber: 0,
    asking: 0,
  }));
  const { getState, setState } = state;
  const ask = (next: Partial<ImportState>): void => setState({ ...next, asking: getState().asking + 1 });
  return {
    state,
    choose(of) {
      const { file, fileNumber } = getState();
      ask({ ...nothing, file, of, fileNumber: fileNumber + 1 });
    },
    put(read) {
      if (read.kind !== "read") setState({ refused: read });
      else ask({ ...nothing, file: read.file, fileNumber: getState().fileNumber + 1 });
    },
    chooseSheet: (sheet) => ask({ sheet, columns: [], readings: [], answers: new Map(), isOvertaken: false }),
    say(column, said) {
      const { columns, readings } = getState();
      const left = withoutReadingsOf(readings, column);
      ask({ columns: withSaid(columns, column, said), readings: left, isOvertaken: false });
    },
    unsay(column) {
      const { columns, readings } = getState();
      const left = withoutReadingsOf(readings, column);
      ask({ columns: withoutColumn(columns, column), readings: left, isOvertaken: false });
    },
    unsayAll: () => ask({ columns: [], readings: [], isOvertaken: false }),
    answer: (place, value) => setState({ answers: new Map([...getState().answers, [place, value]]) }),
    settle(readings, said) {
      const before = getState();
      const columns = said.reduce<readonly ColumnChoice[]>(
        (some, { column, ...one }) => withSaid(some, column, one),
        before.columns,
      );
      ask({
        columns,
        readings: withReadings(before.readings, readings),
        answers: new Map(),
        isOvertaken: false,
      });
    },
    again: (isOvertaken) => ask({ isOvertaken }),
    finish: (takenIn) => setState({ ...nothing, takenIn }),
  };
}
