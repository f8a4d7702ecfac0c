import { compareIds } from "../order.ts";
import { pointerOf } from "../round/fault.ts";
import type { RoundDocument } from "../round/schema.ts";
import { fill } from "../texts/fill.ts";
import { importTextsIn } from "../texts/import/in-language.ts";
import type { Language } from "../texts/language.ts";
import { type Field, type FieldKind, type FieldName, holdsOf } from "./field.ts";
import type { ImportList } from "./schema.ts";

/** A field before it is put in words. */
interface Place {
  readonly of: FieldName;
  readonly path: readonly string[];
  readonly kind: FieldKind;
  readonly isNeeded: boolean;
  readonly year?: string;
  readonly criterion?: string;
}

/**
 * What a column of a spreadsheet may be of, in the order of the document: for a round with `criteria`, a deadline and the years that
 * occur in it. Costs, what single assessors gave and `assessedByRules` are not read from spreadsheets.
 *
 * @param moreYears years that the file names, such as "2028"; those before the scheme's year are left out
 */
export function fieldsOf(
  document: RoundDocument,
  list: ImportList,
  language: Language,
  moreYears: Iterable<string> = [],
): readonly Field[] {
  const years = yearsOf(document, moreYears);
  const places = list === "applications" ? applicationPlaces(document, years) : commitmentPlaces(years);
  const texts = importTextsIn(language);
  const criterionNames = namesOfCriteria(document);
  return places.map((place) => {
    const { of, path, kind, isNeeded, year, criterion } = place;
    const criterionName = criterion === undefined ? "" : (criterionNames.get(criterion) ?? criterion);
    const name = fill(texts.fields[of], { year: year ?? "", criterion: criterionName });
    return {
      field: pointerOf(path),
      path,
      of,
      kind,
      name,
      heading: kind === "kroner" ? fill(texts.inKroner, { name }) : name,
      ...(year !== undefined && { year }),
      ...(criterion !== undefined && { criterion }),
      isNeeded,
      holds: holdsOf(kind),
    };
  });
}

/** The scheme's year, the later ones with a ceiling or an amount, and those that the file names; in order. */
export function yearsOf(document: RoundDocument, moreYears: Iterable<string> = []): readonly string[] {
  const { scheme, applications, commitments = [] } = document;
  const years = new Set([String(scheme.year), ...Object.keys(scheme.laterCaps ?? {}), ...moreYears]);
  for (const { requested, assessed = {} } of applications) {
    for (const year of Object.keys(requested)) years.add(year);
    for (const year of Object.keys(assessed)) years.add(year);
  }
  for (const { amounts } of commitments) for (const year of Object.keys(amounts)) years.add(year);
  return [...years].filter((year) => Number(year) >= scheme.year).sort(compareIds);
}

/** The name of each criterion by id; its id where two have the same name, or it has none. */
function namesOfCriteria({ scheme }: RoundDocument): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const shown = (name: string) => name.replace(/\s+/gu, " ").trim();
  for (const { id, name } of scheme.criteria) {
    for (const text of new Set([shown(name), id])) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return new Map(
    scheme.criteria.map(({ id, name }) => {
      const text = shown(name);
      return [id, text === "" || (times.get(text) ?? 0) > 1 ? id : text];
    }),
  );
}

function applicationPlaces({ scheme }: RoundDocument, years: readonly string[]): Place[] {
  const schemeYear = String(scheme.year);
  const optional = (of: FieldName, kind: FieldKind, ...path: string[]): Place => ({
    of,
    path,
    kind,
    isNeeded: false,
  });
  const needed = (of: FieldName, kind: FieldKind, ...path: string[]): Place => ({
    of,
    path,
    kind,
    isNeeded: true,
  });
  return [
    needed("id", "id", "id"),
    needed("area", "area", "area"),
    needed("title", "text", "title"),
    needed("applicantName", "text", "applicant", "name"),
    needed("applicantKind", "applicant-kind", "applicant", "kind"),
    optional("applicantMunicipality", "municipality", "applicant", "municipality"),
    optional("applicantStandard", "standard", "applicant", "standard"),
    optional("applicantId", "applicant-id", "applicant", "id"),
    ...years.map((year) => ({
      ...optional("requested", "kroner", "requested", year),
      year,
      isNeeded: year === schemeYear,
    })),
    ...years.map((year) => ({ ...optional("assessed", "kroner", "assessed", year), year })),
    optional("smallestViable", "kroner", "smallestViable"),
    ...(scheme.grant?.fewestYears === undefined
      ? []
      : [optional("fewestViableYears", "count-positive", "fewestViableYears")]),
    optional("ownContribution", "kroner", "ownContribution"),
    optional("participants", "count", "participants"),
    ...scheme.criteria.map(({ id }) => ({ ...needed("score", "points", "scores", id), criterion: id })),
    optional("traits", "list", "traits"),
    {
      ...optional("submittedAt", "moment", "submittedAt"),
      isNeeded: scheme.conditions?.deadline !== undefined,
    },
    optional("signed", "yes-or-no", "signed"),
  ];
}

function commitmentPlaces(years: readonly string[]): Place[] {
  const [schemeYear] = years;
  return [
    { of: "commitmentId", path: ["id"], kind: "id", isNeeded: true },
    { of: "area", path: ["area"], kind: "area", isNeeded: true },
    ...years.map((year): Place => ({
      of: "amounts",
      path: ["amounts", year],
      kind: "kroner",
      isNeeded: year === schemeYear,
      year,
    })),
  ];
}
