import type { RoundDocument } from "../round/schema.ts";
import { languages } from "../texts/language.ts";
import type { Field } from "./field.ts";
import { fieldsOf } from "./fields.ts";
import { headingKey, withoutUnit, withoutYear } from "./heading.ts";
import { knownHeadings, scoreWords } from "./known-headings.ts";
import type { ImportList } from "./schema.ts";

/** What a heading is known to be of. */
export interface KnownField {
  readonly field: string;
  /** An amount of no year that is named: it is of the scheme's year, unless other columns name years. */
  readonly isWithoutYear: boolean;
}

export interface KnownFields {
  /** The field that a heading is known to be of; undefined where it is none, or could be several. */
  readonly of: (heading: string) => KnownField | undefined;
  /** Every name that is known, as keys, with its field; for suggestions. */
  readonly names: ReadonlyMap<string, string>;
}

/** Fields by what they are called; one of which several are called the same is known by another name. */
class Names {
  readonly #fields = new Map<string, string | undefined>();

  add(name: string, field: string): void {
    if (name === "") return;
    const other = this.#fields.get(name);
    this.#fields.set(name, this.#fields.has(name) && other !== field ? undefined : field);
  }

  get(name: string): string | undefined {
    return this.#fields.get(name);
  }

  entries(): [string, string][] {
    return [...this.#fields].flatMap(([name, field]): [string, string][] =>
      field === undefined ? [] : [[name, field]],
    );
  }
}

const compact = (key: string) => key.replaceAll(" ", "");
const exactly = (heading: string) => heading.normalize("NFC").trim();

/**
 * What headings are known, for a round: the headings of the template as they stand, then names of fields, then those of criteria, and
 * last all of them without blanks. What is found first holds.
 *
 * @param years the years that columns may be of, from the scheme's on
 */
export function knownFieldsOf(
  document: RoundDocument,
  list: ImportList,
  years: readonly string[],
): KnownFields {
  const [asTheyStand, fixed, ofCriteria, withoutBlanks] = [
    new Names(),
    new Names(),
    new Names(),
    new Names(),
  ];
  const ofLanguages = languages.map((language) => fieldsOf(document, list, language, years));
  for (const field of ofLanguages.flat()) {
    asTheyStand.add(exactly(field.heading), field.field);
    if (field.of === "score") ofCriteria.add(headingKey(field.name), field.field);
    else fixed.add(headingKey(field.name), field.field);
  }
  const fields = ofLanguages[0];
  for (const field of fields) {
    for (const name of namesOf(field, document)) {
      if (field.of === "score") ofCriteria.add(headingKey(name), field.field);
      else fixed.add(headingKey(name), field.field);
    }
  }
  for (const [name, field] of [...ofCriteria.entries(), ...fixed.entries()])
    withoutBlanks.add(compact(name), field);
  const inKroner = new Set(fields.flatMap(({ kind, field }) => (kind === "kroner" ? [field] : [])));
  const ofYears = new Set(fields.flatMap(({ year, field }) => (year === undefined ? [] : [field])));
  const named = (key: string) => fixed.get(key) ?? ofCriteria.get(key) ?? withoutBlanks.get(compact(key));
  return {
    of: (heading) => {
      const key = headingKey(heading);
      const { key: plain, unit } = withoutUnit(key);
      const { stem, year } = withoutYear(plain);
      const inOrder = year === undefined ? plain : `${stem} ${year}`.trim();
      const inUnit = named(inOrder) ?? named(plain);
      const field =
        asTheyStand.get(exactly(heading)) ??
        named(key) ??
        (inUnit !== undefined && (unit === undefined || inKroner.has(inUnit)) ? inUnit : undefined);
      if (field === undefined) return undefined;
      return { field, isWithoutYear: ofYears.has(field) && year === undefined };
    },
    names: new Map([...ofCriteria.entries(), ...fixed.entries()]),
  };
}

/** What people call a field, beside its name; of a year, with the year, and without it where it is the scheme's. */
function namesOf(field: Field, { scheme }: RoundDocument): string[] {
  const { of, year, criterion } = field;
  const known = knownHeadings[of];
  if (criterion !== undefined) {
    const own = [criterion, scheme.criteria.find(({ id }) => id === criterion)?.name ?? ""];
    return own.flatMap((name) => [name, ...scoreWords.map((word) => `${word} ${name}`)]);
  }
  if (year === undefined) return [...known, of, field.path.join(" ")];
  const ofYear = [...known, of].map((name) => `${name} ${year}`);
  const alone = of === "amounts" ? [year] : [];
  const ofScheme = Number(year) === scheme.year ? known : [];
  return [...ofYear, ...alone, ...ofScheme];
}
