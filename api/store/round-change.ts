import { z } from "zod";
import { roundHashOfAnyKind } from "../../src/kinds/hash.ts";
import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import type { AnyRoundDocument, Kind } from "../../src/kinds/schema.ts";
import { type Fault, faultAt, pathOf, type Place, shown } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { firstFaults } from "../answers/first-faults.ts";
import { readDocumentBytes } from "../files/read-document.ts";
import {
  contentOf,
  documentOf,
  fieldOf,
  idFieldsOf,
  idOf,
  knownId,
  listDifference,
  type ListDifference,
  listOf,
  type RoundContent,
  type RoundList,
} from "./round-content.ts";
import { linesOf, type RoundTexts } from "./round-texts.ts";

/** A document as a value, or as it was sent: JSON in UTF-8. */
export type Given =
  { readonly kind: "value"; readonly value: unknown } | { readonly kind: "json"; readonly bytes: Uint8Array };

/**
 * Items for a list: as values; as they were sent, many as `{"items": […]}`; or the one that is at an address, whose id it must
 * have.
 */
export type GivenItems =
  | { readonly kind: "values"; readonly values: readonly unknown[] }
  | { readonly kind: "many"; readonly bytes: Uint8Array }
  | { readonly kind: "one"; readonly bytes: Uint8Array; readonly id: string };

/** What is to be made of a round that is there, or of none. All of it can be sent to a thread, values aside. */
export type RoundChange =
  | { readonly change: "document"; readonly document: Given; readonly before?: RoundTexts }
  | { readonly change: "scheme"; readonly scheme: Given; readonly before: RoundTexts }
  | ItemsChange
  | {
      readonly change: "without";
      readonly list: RoundList;
      readonly id: string;
      readonly before: RoundTexts;
    };

interface ItemsChange {
  readonly change: "items";
  readonly list: RoundList;
  readonly items: GivenItems;
  readonly before: RoundTexts;
}

/** What is to be written of a valid document in place of what was there. */
export interface RoundWriting {
  readonly kind: Kind;
  readonly definition: string | null;
  readonly head: string;
  readonly hash: string;
  /** Whether the head is as it was. */
  readonly sameHead: boolean;
  readonly lists: Readonly<Record<RoundList, ListWriting>>;
}

export interface ListWriting extends ListDifference {
  /** What was added and then what was replaced, one a line. */
  readonly documents: string;
}

/** `ids` are those of the items that were given. Of faults the places are those of what was given. */
export type PreparedChange =
  | { readonly ok: true; readonly writing: RoundWriting; readonly ids: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Works out a change where there is time for it: for thousands of applications it takes long. */
export type PrepareChange = (change: RoundChange) => Promise<PreparedChange>;

/**
 * Reads what was given, finds out whether the round is valid with it, and what of it is another than before. Of very many
 * faults the first are told of.
 */
export function preparedChange(change: RoundChange): PreparedChange {
  const result = preparedWith(change);
  return result.ok ? result : { ok: false, faults: firstFaults(result.faults) };
}

function preparedWith(change: RoundChange): PreparedChange {
  switch (change.change) {
    case "document": {
      const { before } = change;
      const content = before && contentIn(before);
      return read(change.document, (value) => prepared(content, readRoundOfAnyKind(value)));
    }
    case "scheme": {
      const content = contentIn(change.before);
      const rest = documentOf(content, change.before.kind);
      const place = change.scheme.kind === "json" ? belowScheme : asItIs;
      return read(change.scheme, (scheme) =>
        prepared(content, placed(readRoundOfAnyKind({ ...rest, scheme }), place)),
      );
    }
    case "items":
      return withGiven(change, contentIn(change.before));
    case "without": {
      const { list, id, before } = change;
      const content = contentIn(before);
      return prepared(content, readWith(content, before.kind, list, [], [id]));
    }
  }
}

/** What there is to write of a document in place of nothing. */
export function newRound(document: AnyRoundDocument): RoundWriting {
  return writingOf(undefined, document);
}

type DocumentReading =
  | { readonly ok: true; readonly document: AnyRoundDocument }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Placing = (place: Place) => Place;

const asItIs: Placing = (place) => place;
const belowScheme: Placing = ([first, ...rest]) => (first === "scheme" ? rest : [first, ...rest]);

function read(given: Given, then: (value: unknown) => PreparedChange): PreparedChange {
  return given.kind === "value" ? then(given.value) : readDocumentBytes(given.bytes, then);
}

function prepared(
  before: RoundContent | undefined,
  reading: DocumentReading,
  ids: readonly string[] = [],
): PreparedChange {
  return reading.ok ? { ok: true, writing: writingOf(before, reading.document), ids } : reading;
}

function placed(reading: DocumentReading, place: Placing): DocumentReading {
  if (reading.ok) return reading;
  const faults = reading.faults.map((fault) => {
    const whole = place(fault.place);
    return { ...fault, place: whole, path: pathOf(whole) };
  });
  return { ok: false, faults };
}

const manyForm = z.strictObject({ items: z.array(z.unknown()) });

/** The faults of items that were sent have their places in what was sent; those of others are named by list and id. */
function withGiven({ list, items, before }: ItemsChange, content: RoundContent): PreparedChange {
  const field = fieldOf(before.kind, list);
  const withThem = (values: readonly unknown[], place: Placing): PreparedChange => {
    const ids = values.flatMap((item) => idOf(list, item) ?? []);
    return prepared(content, placed(readWith(content, before.kind, list, values, ids), place), ids);
  };
  switch (items.kind) {
    case "values":
      return withThem(items.values, asItIs);
    case "many":
      return readDocumentBytes(items.bytes, (value) => {
        const form = readFormOf(manyForm, value);
        if (!form.ok) return form;
        const place: Placing = (whole) =>
          whole[0] === field && typeof whole[1] === "number" ? ["items", ...whole.slice(1)] : whole;
        return withThem(form.document.items, place);
      });
    case "one":
      return readDocumentBytes(items.bytes, (value) => {
        const other = otherId(list, value, items.id);
        if (other !== undefined) return { ok: false, faults: [other] };
        return withThem([value], (whole) =>
          whole[0] === field && typeof whole[1] === "number" ? whole.slice(2) : whole,
        );
      });
  }
}

/** The id in the document is that in the address. */
function otherId(list: RoundList, value: unknown, id: string): Fault | undefined {
  const given = idOf(list, value);
  if (given === undefined || given === id) return undefined;
  const isNamed = (field: string) => typeof value === "object" && value !== null && field in value;
  const [first, ...others] = idFieldsOf(list);
  return faultAt([others.find(isNamed) ?? first], "wrong-choice", { value: shown(given), choices: id });
}

/** The document with `items` first and then what is not `replaced`. */
function readWith(
  content: RoundContent,
  kind: Kind,
  list: RoundList,
  items: readonly unknown[],
  replaced: readonly string[],
): DocumentReading {
  const [gone, field] = [new Set(replaced), fieldOf(kind, list)];
  const others = new Map([...content.items[list]].filter(([id]) => !gone.has(id)));
  const rest = documentOf({ ...content, items: { ...content.items, [list]: others } }, kind);
  const kept: readonly unknown[] = Array.isArray(rest[field]) ? rest[field] : [];
  const reading = readRoundOfAnyKind({ ...rest, [field]: [...items, ...kept] });
  if (reading.ok) return reading;
  const there = (one: RoundList) => [...(one === list ? others : content.items[one]).keys()];
  const faults = reading.faults.map((fault) => inCallersTerms(fault, list, items.length, there));
  return { ok: false, faults };
}

/** What the caller did not give has its id in place of a number that says nothing. */
function inCallersTerms(
  fault: Fault,
  given: RoundList,
  count: number,
  there: (list: RoundList) => readonly string[],
): Fault {
  const [field, index, ...rest] = fault.place;
  const list = listOf(field);
  if (list === undefined || typeof index !== "number") return fault;
  const before = list === given ? count : 0;
  if (index < before) return fault;
  const place = [field, there(list)[index - before], ...rest];
  return { ...fault, place, path: pathOf(place) };
}

function contentIn({ head, lists }: RoundTexts): RoundContent {
  const itemsOf = (list: RoundList) =>
    new Map(linesOf(lists[list]).map((text): [string, string] => [knownId(list, JSON.parse(text)), text]));
  return {
    head,
    items: {
      applications: itemsOf("applications"),
      commitments: itemsOf("commitments"),
      decisions: itemsOf("decisions"),
    },
  };
}

function writingOf(before: RoundContent | undefined, document: AnyRoundDocument): RoundWriting {
  const content = contentOf(document);
  const { kind = "scored", definition } = document.scheme;
  const nothing: ReadonlyMap<string, string> = new Map();
  const listOfWriting = (list: RoundList): ListWriting => {
    const difference = listDifference(before?.items[list] ?? nothing, content.items[list]);
    const texts = [...difference.added, ...difference.replaced].map(
      (id) => content.items[list].get(id) ?? "",
    );
    return { ...difference, documents: texts.join("\n") };
  };
  return {
    kind,
    definition: definition?.id ?? null,
    head: content.head,
    hash: roundHashOfAnyKind(document),
    sameHead: content.head === before?.head,
    lists: {
      applications: listOfWriting("applications"),
      commitments: listOfWriting("commitments"),
      decisions: listOfWriting("decisions"),
    },
  };
}
