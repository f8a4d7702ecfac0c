import type { RoundDocument } from "../../round/schema.ts";
import type { Language } from "../../texts/language.ts";
import type { SaidFault, SaidQuestion } from "../fault.ts";
import type { FieldKind, FieldValue } from "../field.ts";
import type { AmountUnit, DayOrder } from "../schema.ts";

/** How far into a time a cell goes; what it does not say is not changed by it. */
export type Precision = "day" | "minute" | "second" | "instant";

export interface Choice {
  /** What is sent back in `readings`. */
  readonly value: string;
  readonly shown: string;
  /** Undefined where the cell is then as if it were empty. */
  readonly meant: FieldValue | undefined;
  readonly precision?: Precision;
}

/** What a cell says of a field. */
export type CellReading =
  | { readonly is: "empty" }
  | { readonly is: "value"; readonly value: FieldValue; readonly precision?: Precision }
  | {
      readonly is: "unclear";
      readonly question: SaidQuestion;
      /** At least one. */
      readonly choices: readonly Choice[];
      readonly byColumn?: "unit" | "days";
    }
  | { readonly is: "fault"; readonly fault: SaidFault };

/** What is known where a cell is read. */
export interface CellContext {
  readonly document: RoundDocument;
  readonly language: Language;
  readonly kind: FieldKind;
  /** The ids that items of the list have in the round. */
  readonly ids: KnownIds;
  readonly areas: KnownAreas;
  /** Traits that occur in the round. */
  readonly traits: ReadonlySet<string>;
  readonly unit: AmountUnit | undefined;
  readonly days: DayOrder | undefined;
}

export interface KnownIds {
  /** The id as the round has it, by its NFC. */
  readonly byText: ReadonlyMap<string, string>;
  /** Ids by what is left of them where people or spreadsheets write them in another way. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

/** Ids of areas by what may stand in a cell: their id, their name, or both, as `headingKey` writes them. */
export interface KnownAreas {
  readonly ids: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}
