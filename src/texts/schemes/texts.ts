import type { DutyKind } from "../../schemes/scheme-definition.ts";
import type { Kind } from "../../kinds/schema.ts";
import type { FieldKey, GroupKey } from "./fields.ts";

/** What is said around the definitions of schemes. */
export interface SchemeTexts {
  readonly title: string;
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly frame: string;
  readonly source: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What the star after a frame means. */
  readonly frameNotStated: string;
  readonly howToShow: string;
  /** Asks for {version}. */
  readonly whatThisIs: string;
  readonly purpose: string;
  readonly rules: string;
  readonly rule: string;
  readonly value: string;
  readonly basis: string;
  readonly calendar: string;
  readonly noCalendar: string;
  readonly duties: string;
  readonly dutyKinds: Readonly<Record<DutyKind, string>>;
  readonly sources: string;
  /** The letter before the number of a source, and of an assumption. */
  readonly sourceLetter: string;
  readonly assumptionLetter: string;
  readonly lookedUp: string;
  readonly byOfficers: string;
  readonly assumptions: string;
  readonly yes: string;
  readonly no: string;
  /** What a member of a group is called; asks for {id} and {name}. */
  readonly groups: Readonly<Record<GroupKey, string>>;
  /** What a field is called; a later year's ceiling asks for {id}. */
  readonly fields: Readonly<Record<FieldKey, string>>;
  /** What a word of the document means, by field and word. */
  readonly words: Readonly<Record<string, string>>;
  /** Asks for {name} and {names}. */
  readonly noScheme: string;
}
