import { compareDecimals } from "./decimals.ts";
import type { ListRow } from "./rows.ts";

/** What the list is put in order by. `rank` is who gets something first, by score, then who comes next. */
export const sortings = ["rank", "score", "applicant", "area", "asked", "granted", "by"] as const;
export type Sorting = (typeof sortings)[number];

export const groupings = ["none", "area", "outcome", "county"] as const;
export type Grouping = (typeof groupings)[number];

/** What is looked for. Empty texts look for everything. */
export interface Wanted {
  readonly text: string;
  readonly area: string;
  readonly outcome: string;
  readonly county: string;
  readonly sorting: Sorting;
  readonly descending: boolean;
  readonly grouping: Grouping;
}

export const everything: Wanted = {
  text: "",
  area: "",
  outcome: "",
  county: "",
  sorting: "rank",
  descending: false,
  grouping: "none",
};

/** A line of the list. */
export type Line =
  | { readonly kind: "group"; readonly group: string; readonly count: number; readonly granted: number }
  /** Between those who get something and those who come next. */
  | { readonly kind: "line"; readonly above: number; readonly below: number }
  | { readonly kind: "row"; readonly row: ListRow };

const places = { granted: 0, reduced: 0, declined: 1, dismissed: 2 } as const;

/** The rows that are looked for, in order and in groups, with the line between funded and not where the order is by rank. */
export function arranged(rows: readonly ListRow[], wanted: Wanted, language: string): readonly Line[] {
  const shown = rows.filter((row) => isWanted(row, wanted, language)).toSorted(orderOf(wanted, language));
  if (wanted.grouping === "none") return withLine(shown, wanted);
  const groups = new Map<string, ListRow[]>();
  for (const row of shown) {
    const group = groupOf(row, wanted.grouping);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const byName = new Intl.Collator(language, { numeric: true });
  return [...groups]
    .toSorted(([one], [other]) => byName.compare(one, other))
    .flatMap(([group, members]) => [
      {
        kind: "group" as const,
        group,
        count: members.length,
        granted: members.reduce((sum, { granted }) => sum + granted, 0),
      },
      ...withLine(members, wanted),
    ]);
}

function groupOf(row: ListRow, grouping: Exclude<Grouping, "none">): string {
  switch (grouping) {
    case "area":
      return row.area;
    case "outcome":
      return row.outcome;
    case "county":
      return row.county ?? "";
  }
}

function isWanted(row: ListRow, { text, area, outcome, county }: Wanted, language: string): boolean {
  if (area !== "" && row.area !== area) return false;
  if (outcome !== "" && row.outcome !== outcome) return false;
  if (county !== "" && row.county !== county) return false;
  const words = text
    .toLocaleLowerCase(language)
    .split(/\s+/u)
    .filter((one) => one !== "");
  const whole = `${row.applicant} ${row.title} ${row.id}`.toLocaleLowerCase(language);
  return words.every((word) => whole.includes(word));
}

function orderOf(
  { sorting, descending }: Wanted,
  language: string,
): (one: ListRow, other: ListRow) => number {
  const byName = new Intl.Collator(language, { numeric: true });
  const byScore = (one: ListRow, other: ListRow) => compareDecimals(other.score, one.score);
  const byId = (one: ListRow, other: ListRow) => byName.compare(one.id, other.id);
  const orders: Readonly<Record<Sorting, (one: ListRow, other: ListRow) => number>> = {
    rank: (one, other) =>
      places[one.outcome] - places[other.outcome] || byScore(one, other) || other.granted - one.granted,
    score: byScore,
    applicant: (one, other) => byName.compare(one.applicant, other.applicant),
    area: (one, other) => byName.compare(one.area, other.area) || byScore(one, other),
    asked: (one, other) => other.asked - one.asked,
    granted: (one, other) => other.granted - one.granted,
    by: (one, other) => Math.abs(other.by) - Math.abs(one.by),
  };
  const turned = descending ? -1 : 1;
  return (one, other) => turned * orders[sorting](one, other) || byId(one, other);
}

function withLine(rows: readonly ListRow[], { sorting, descending }: Wanted): readonly Line[] {
  const lines = rows.map((row): Line => ({ kind: "row", row }));
  if (sorting !== "rank" || descending) return lines;
  const above = rows.filter(({ granted }) => granted > 0).length;
  if (above === 0 || above === rows.length) return lines;
  return [
    ...lines.slice(0, above),
    { kind: "line", above, below: rows.length - above },
    ...lines.slice(above),
  ];
}
