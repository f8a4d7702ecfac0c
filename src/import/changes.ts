import { compareIds } from "../order.ts";
import type { RoundDocument } from "../round/schema.ts";
import { importTextsIn } from "../texts/import/in-language.ts";
import type { Language } from "../texts/language.ts";
import type { FieldValue } from "./field.ts";
import { itemsOf } from "./items.ts";
import type { MergedItem, SetField } from "./merge.ts";
import type { Import, ImportList } from "./schema.ts";
import { shownValue } from "./shown.ts";

type Changes = Extract<Import, { status: "ready" }>["changes"];
type Item = Extract<Import, { status: "ready" }>["items"][number];

/** What the rows change, in their order, and the items whole that are new or changed. */
export function changesOf(
  document: RoundDocument,
  read: RoundDocument,
  list: ImportList,
  byPlace: ReadonlyMap<number, MergedItem>,
  language: Language,
): { readonly changes: Changes; readonly items: readonly Item[] } {
  const readItems = itemsOf(read, list);
  const rows = [...byPlace]
    .map(([place, merged]) => ({ merged, item: readItems[place] }))
    .sort((a, b) => a.merged.read.row - b.merged.read.row);
  const inFile = new Set(rows.map(({ item }) => item.id));
  const fresh = rows.filter(({ merged }) => merged.read.kept === undefined);
  const kept = rows.filter(({ merged }) => merged.read.kept !== undefined);
  const changed = kept.filter(({ merged }) => merged.sets.length > 0);
  const named = ({ merged, item }: (typeof rows)[number]) => ({
    id: item.id,
    name: nameOf(item, document, language),
    row: merged.read.row + 1,
  });
  return {
    changes: {
      new: fresh.map(named),
      changed: changed.map((one) => ({
        ...named(one),
        fields: [
          ...one.merged.sets.map((set) => changedField(set, document, language)),
          ...changedByRules(one.merged.read.kept, one.item, language),
        ],
      })),
      unchanged: kept
        .filter(({ merged }) => merged.sets.length === 0)
        .map(({ item }) => item.id)
        .sort(compareIds),
      notInFile: itemsOf(document, list)
        .map(({ id }) => id)
        .filter((id) => !inFile.has(id))
        .sort(compareIds),
    },
    items: rows
      .filter(({ merged }) => merged.read.kept === undefined || merged.sets.length > 0)
      .map(({ item }) => item),
  };
}

/** Whom an item is about: the applicant and the title, or the area. */
function nameOf(item: Item, document: RoundDocument, language: Language): string {
  if (!("applicant" in item)) return shownValue("area", item.area, document, language);
  return [item.applicant.name, item.title].filter((text) => text !== "").join(" – ");
}

type ChangedField = Changes["changed"][number]["fields"][number];

function changedField(
  { field, before, after }: SetField,
  document: RoundDocument,
  language: Language,
): ChangedField {
  const shown = (value: FieldValue | undefined) =>
    value === undefined ? null : shownValue(field.kind, value, document, language);
  const [left, right] = [shown(before), shown(after)];
  const isShownAlike = left === right && before !== undefined && after !== undefined;
  return {
    field: field.field,
    name: field.name,
    before: isShownAlike ? String(before) : left,
    after: isShownAlike ? String(after) : right,
  };
}

/** The years whose assessed amount follows from the costs, where one of them is by hand from now on. */
function changedByRules(kept: unknown, item: Item, language: Language): ChangedField[] {
  const years = (of: unknown) => {
    const value =
      typeof of === "object" && of !== null && "assessedByRules" in of ? of.assessedByRules : undefined;
    return Array.isArray(value) ? value.map(String).join(", ") : null;
  };
  const [before, after] = [years(kept), years(item)];
  if (before === after) return [];
  return [{ field: "/assessedByRules", name: importTextsIn(language).assessedByRules, before, after }];
}
