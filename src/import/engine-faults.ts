import { type Fault, pointerOf } from "../round/fault.ts";
import { readRound, type Reading } from "../round/read.ts";
import { faultLine, faultSentence } from "../texts/faults/sentence.ts";
import { fill } from "../texts/fill.ts";
import { importTextsIn } from "../texts/import/in-language.ts";
import type { Language } from "../texts/language.ts";
import { childOf } from "../round/order-faults.ts";
import type { LocatedFault } from "./located-fault.ts";
import type { Merged, MergedItem } from "./merge.ts";
import { valueAt } from "./same.ts";
import type { ImportList } from "./schema.ts";
import { shownRow } from "./shown.ts";

/** The merged round as the engine reads it, and what the engine finds wrong with it, in its sentences, at the cells. */
export function readMerged(
  merged: Merged,
  list: ImportList,
  language: Language,
): { readonly reading: Reading; readonly faults: readonly LocatedFault[] } {
  const reading = readRound(merged.document);
  const faults = reading.ok
    ? []
    : reading.faults.flatMap((fault) => locatedIn(merged, list, fault, language));
  return { reading, faults };
}

function locatedIn(merged: Merged, list: ImportList, fault: Fault, language: Language): LocatedFault[] {
  const [top, place, ...path] = fault.place;
  if (top !== list || typeof place !== "number") {
    return [{ code: fault.code, message: faultLine(fault, language) }];
  }
  const first = placeOfFirst(fault, list);
  if (first !== undefined && isUnknown(merged.byPlace.get(first), path)) return [];
  const said = first === undefined ? fault : withFirst(fault, merged, list, first, language);
  const message = faultSentence(said, language);
  const item = valueAt(itemAt(merged, list, place), ["id"]);
  const common = { code: fault.code, message, ...(typeof item === "string" && { item }) };
  const of = merged.byPlace.get(place);
  const field = pointerOf(path);
  if (of === undefined) return [{ ...common, field }];
  if (isUnknown(of, path)) return [];
  const { read } = of;
  const cell = read.cells.find(({ column }) => isWithin(column.field.field, field));
  return [
    {
      ...common,
      row: read.row,
      ...(cell !== undefined && { column: cell.column.index }),
      field: cell?.column.field.field ?? field,
      // What stands in for an id is nobody's.
      ...(of.unknown.has("/id") && { item: undefined }),
    },
  ].map(({ item: one, ...rest }) => (one === undefined ? rest : { ...rest, item: one }));
}

function itemAt({ document }: Merged, list: ImportList, place: number): unknown {
  return childOf(childOf(document, list), place);
}

/** Whether the fault is about a field that is not known yet: it has a fault or a question of its own. */
function isUnknown(item: MergedItem | undefined, path: Fault["place"]): boolean {
  if (item === undefined) return false;
  const field = pointerOf(path);
  return [...item.unknown].some((one) => isWithin(one, field) || isWithin(field, one));
}

/** Whether `inner` is `outer`, or a part of it. */
function isWithin(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The place of the item that a fault names as the first, as in "applications[3].applicant". */
function placeOfFirst({ figures }: Fault, list: ImportList): number | undefined {
  const found = /^(applications|commitments)\[(\d+)\]/u.exec(
    Object.hasOwn(figures, "first") ? String(figures.first) : "",
  );
  return found?.[1] === list ? Number(found[2]) : undefined;
}

/** The fault with the row of the first item, or its id in the round, in place of a path that says nothing to readers of a sheet. */
function withFirst(fault: Fault, merged: Merged, list: ImportList, first: number, language: Language): Fault {
  const row = merged.byPlace.get(first)?.read.row;
  const id = valueAt(itemAt(merged, list, first), ["id"]);
  const words =
    row === undefined
      ? fill(importTextsIn(language).inRound, { id: String(id ?? "") })
      : shownRow(row, language);
  return { ...fault, figures: { ...fault.figures, first: words } };
}
