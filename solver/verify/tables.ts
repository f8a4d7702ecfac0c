import { compareIds } from "../../src/order.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { inversionsOf } from "./ceilings.ts";
import { spreadTable } from "./spread-table.ts";
import { type Facts, grantedIn, projectsIn, shown, unusedIn, unusedMoney } from "./facts.ts";
import { committed } from "./needs.ts";
import { valueOf } from "./value.ts";

/** The figures of a proposal that follow from its awards: totals, areas, years and inversions. */
export function* tableFindings(facts: Facts): Generator<Finding> {
  yield* sumFindings(facts);
  yield* inversionList(facts);
}

/** Of those figures the sums: totals, areas and years. */
export function* sumFindings(facts: Facts): Generator<Finding> {
  const { totals } = facts.proposal;
  const place = `${facts.prefix}totals`;
  yield* kroner(`${place}.unused`, "R8", totals.unused, unusedMoney(facts));
  const { text } = valueOf(facts);
  if (totals.value !== text) {
    yield finding(`${place}.value`, "R12", "decimals-differ", { stated: totals.value, expected: text });
  }
  yield* areaTable(facts);
  yield* yearTable(facts);
  yield* spreadTable(facts);
}

function* kroner(place: string, rule: string, stated: number, expected: bigint): Generator<Finding> {
  if (BigInt(stated) !== expected) {
    yield finding(place, rule, "kroner-differ", { stated, expected: shown(expected) });
  }
}

/** A figure that stands only where there is one. */
function* optionalKroner(
  place: string,
  field: string,
  rule: string,
  stated: number | undefined,
  expected: bigint | undefined,
): Generator<Finding> {
  if (stated === undefined) {
    if (expected !== undefined) yield finding(place, rule, "field-missing", { field });
  } else if (expected === undefined) {
    yield finding(`${place}.${field}`, rule, "field-unexpected", { field });
  } else {
    yield* kroner(`${place}.${field}`, rule, stated, expected);
  }
}

function* list(
  place: string,
  rule: string,
  stated: readonly string[],
  expected: readonly string[],
): Generator<Finding> {
  if (stated.length !== expected.length || stated.some((id, index) => id !== expected[index])) {
    const figures = { stated: stated.join(", "), expected: expected.join(", ") };
    yield finding(place, rule, "list-differs", figures);
  }
}

/** R7, R8 and, for what an area released, R13. */
function* areaTable(facts: Facts): Generator<Finding> {
  const { round, proposal, released, prefix } = facts;
  const { areas, year } = round.scheme;
  const ids = areas.map(({ id }) => id);
  yield* list(
    `${prefix}areas`,
    "R7",
    proposal.areas.map(({ area }) => area),
    ids,
  );
  for (const [index, row] of proposal.areas.entries()) {
    const area = areas.find(({ id }) => id === row.area);
    if (area === undefined) continue;
    const place = `${prefix}areas[${String(index)}]`;
    yield* kroner(`${place}.committed`, "R7", row.committed, committed(round, year, area.id));
    yield* kroner(`${place}.granted`, "R7", row.granted, grantedIn(facts, area.id));
    yield* kroner(`${place}.unused`, "R8", row.unused, unusedIn(facts, area));
    const projects = projectsIn(facts, area.id);
    if (row.projects !== projects) {
      const figures = { stated: row.projects, expected: projects };
      yield finding(`${place}.projects`, "R7", "counts-differ", figures);
    }
    const freed = released.get(area.id);
    yield* optionalKroner(
      place,
      "released",
      "R13",
      row.released,
      freed === undefined ? undefined : BigInt(freed),
    );
  }
}

/** R6: the scheme's year and every later year that has a ceiling or money in it. */
function* yearTable(facts: Facts): Generator<Finding> {
  const { round, proposal, prefix } = facts;
  const { year: first, cap, laterCaps } = round.scheme;
  const sums = sumsByYear(facts);
  const years = [first, ...laterYears(facts, sums)];
  yield* list(
    `${prefix}years`,
    "R6",
    proposal.years.map(({ year }) => String(year)),
    years.map(String),
  );
  for (const [index, row] of proposal.years.entries()) {
    const { year } = row;
    if (!years.includes(year)) continue;
    const place = `${prefix}years[${String(index)}]`;
    const limit = year === first ? cap : laterCaps.get(year);
    const ceiling = limit === undefined ? undefined : BigInt(limit);
    const spent = committed(round, year);
    const granted = year === first ? grantedIn(facts) : (sums.get(year) ?? 0n);
    yield* kroner(`${place}.committed`, "R6", row.committed, spent);
    yield* kroner(`${place}.granted`, "R6", row.granted, granted);
    yield* optionalKroner(place, "ceiling", "R6", row.ceiling, ceiling);
    yield* optionalKroner(
      place,
      "left",
      "R6",
      row.left,
      ceiling === undefined ? undefined : ceiling - spent - granted,
    );
    if (year > first && row.reservation !== true) {
      yield finding(place, "R5", "field-missing", { field: "reservation" });
    }
    if (year === first && row.reservation !== undefined) {
      yield finding(`${place}.reservation`, "R5", "field-unexpected", { field: "reservation" });
    }
  }
}

/** `sums`: `sumsByYear`. */
function laterYears({ round, candidates }: Facts, sums: ReadonlyMap<number, bigint>): readonly number[] {
  const { year: first, laterCaps } = round.scheme;
  const known = new Set(laterCaps.keys());
  for (const { amounts } of round.commitments) for (const year of amounts.keys()) known.add(year);
  for (const { eligible } of candidates) for (const year of eligible.keys()) known.add(year);
  return [...known]
    .filter((year) => year > first)
    .filter((year) => laterCaps.has(year) || committed(round, year) > 0n || (sums.get(year) ?? 0n) > 0n)
    .sort((a, b) => a - b);
}

/** The amounts shown for candidates, together by year. */
function sumsByYear({ candidates, awards }: Facts): ReadonlyMap<number, bigint> {
  const sums = new Map<number, bigint>();
  for (const { application } of candidates) {
    for (const [name, amount] of Object.entries(awards.get(application.id)?.amounts ?? {})) {
      sums.set(Number(name), (sums.get(Number(name)) ?? 0n) + BigInt(amount));
    }
  }
  return sums;
}

/** R10, report. */
function* inversionList(facts: Facts): Generator<Finding> {
  const { proposal, prefix } = facts;
  const expected = inversionsOf(facts);
  yield* list(
    `${prefix}inversions`,
    "R10",
    proposal.inversions.map(({ application }) => application),
    [...expected]
      .sort((a, b) => compareIds(a.area, b.area) || compareIds(a.application, b.application))
      .map(({ application }) => application),
  );
  const expectedOf = new Map(expected.map((one) => [one.application, one]));
  for (const [index, row] of proposal.inversions.entries()) {
    const found = expectedOf.get(row.application);
    if (found === undefined) continue;
    const place = `${prefix}inversions[${String(index)}]`;
    if (row.area !== found.area) {
      yield finding(`${place}.area`, "R10", "texts-differ", { stated: row.area, expected: found.area });
    }
    if (row.score !== found.score) {
      yield finding(`${place}.score`, "R10", "decimals-differ", { stated: row.score, expected: found.score });
    }
    yield* list(`${place}.lower`, "R10", row.lower, found.lower);
  }
}
