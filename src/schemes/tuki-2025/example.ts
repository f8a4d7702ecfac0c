import { sortedBy } from "../../order.ts";
import { type Random, randomFrom } from "../../random.ts";
import type { RoundDocument } from "../../round/schema.ts";
import { schemeDefinition } from "./definition.ts";
import { municipalities } from "./municipalities.ts";
import { type Project, projects, type SpecialCase } from "./projects.ts";

type Application = RoundDocument["applications"][number];
type Unnumbered = Omit<Application, "id"> & { readonly submittedAt: string };
type Commitment = NonNullable<RoundDocument["commitments"]>[number];

const seed = 20250219;

const note = [
  `Et eksempel: Beløp, poeng, datoer og hva som mangler ved søknadene, er oppdiktet (trukket fra frøet ${seed}) og sier ingenting om kommunene. Noen prosjektnavn er fra listen over prosjekter som fikk tilskudd i 2023; resten er oppdiktet. Kommunenavn og -nummer: Kartverket (CC BY 4.0). Reglene bygger på rundskriv 08-2025 og på forutsetninger der rundskrivet ikke gir tall.`,
  `Eit døme: Beløp, poeng, datoar og det som manglar ved søknadene, er oppdikta (trekt frå frøet ${seed}) og seier ingenting om kommunane. Nokre prosjektnamn er frå lista over prosjekt som fekk tilskot i 2023; resten er oppdikta. Kommunenamn og -nummer: Kartverket (CC BY 4.0). Reglane byggjer på rundskriv 08-2025 og på føresetnader der rundskrivet ikkje gir tal.`,
  `An example: amounts, scores, dates and what is wrong with the applications are made up (drawn from the seed ${seed}) and say nothing about the municipalities. Some project names are from the list of projects granted in 2023; the rest are made up. Names and numbers of municipalities: Kartverket (CC BY 4.0). The rules follow circular 08-2025, and assumptions where it gives no figures.`,
].join("\n");

/** What an application may ask for in its first year (thousands of kroner), and how many take part, by area. */
const sizes: ReadonlyMap<string, Size> = new Map([
  ["1", { least: 600, most: 3_200, participants: [12, 80] }],
  ["2", { least: 600, most: 2_700, participants: [10, 40] }],
  ["4", { least: 500, most: 1_000, participants: [60, 400] }],
  ["5", { least: 600, most: 3_100, participants: [25, 300] }],
]);

interface Size {
  readonly least: number;
  readonly most: number;
  readonly participants: readonly [number, number];
}

/** Working days from the announcement to the deadline; most applications come at the end. */
const submissionDays = [
  ...["2025-01-22", "2025-01-30", "2025-02-05", "2025-02-07", "2025-02-11", "2025-02-13", "2025-02-14"],
  ...["2025-02-17", "2025-02-17", "2025-02-18", "2025-02-18", "2025-02-18"],
  ...["2025-02-19", "2025-02-19", "2025-02-19", "2025-02-19", "2025-02-19"],
] as const;

/** Areas of the commitments from earlier years, and whether they go on into 2026. */
const earlierProjects = [
  { id: "2023-014", area: "1", goesOn: false },
  { id: "2023-031", area: "2", goesOn: false },
  { id: "2024-006", area: "1", goesOn: true },
  { id: "2024-012", area: "1", goesOn: true },
  { id: "2024-019", area: "2", goesOn: true },
  { id: "2024-027", area: "4", goesOn: true },
  { id: "2024-033", area: "5", goesOn: false },
  { id: "2024-041", area: "5", goesOn: true },
] as const;

/**
 * The example round of TUKI 2025: 91 applications and 8 commitments, with no decisions. The same document every
 * time, and a new one at every call.
 */
export function exampleRound(): RoundDocument {
  const { scheme } = schemeDefinition;
  return {
    note,
    scheme: structuredClone(scheme),
    commitments: commitments(scheme.year),
    applications: numbered(applications(scheme.year), scheme.year),
    decisions: [],
  };
}

function commitments(year: number): Commitment[] {
  const random = randomFrom(seed);
  return earlierProjects.map(({ id, area, goesOn }) => {
    const amount = random.integer(40, 90) * 10_000;
    const later = random.integer(30, 70) * 10_000;
    const amounts = goesOn ? { [year]: amount, [year + 1]: later } : { [year]: amount };
    return { id, area, amounts };
  });
}

/** Applications without their numbers, which follow from when they came. */
function applications(year: number): Unnumbered[] {
  const all = [...projects].flatMap(([area, inArea]) => inArea.map((project) => ({ area, project })));
  // A stream for each application: to add one at the end leaves the others as they are.
  return all.map(({ area, project }, index) =>
    application(area, project, year, randomFrom(seed + 1 + index)),
  );
}

function numbered(unnumbered: readonly Unnumbered[], year: number): Application[] {
  return sortedBy(
    unnumbered,
    ({ submittedAt, title }) => `${new Date(submittedAt).toISOString()} ${title}`,
  ).map((rest, index) => ({ id: `${year}-${String(index + 1).padStart(3, "0")}`, ...rest }));
}

function application(area: string, project: Project, year: number, random: Random): Unnumbered {
  const { title, special } = project;
  const size = sizes.get(area);
  if (size === undefined) {
    throw new Error(`The example has no sizes for area ${area}; add them to its table of sizes.`);
  }
  const requested = requestedAmounts(size, yearsFor(special, random), year, random);
  const first = requested[year];
  const assessed = assessedAmounts(requested, special, random);
  const smallestViable = smallestViableAmount(first, assessed?.[year] ?? first, special, random);
  const ownContribution = roundedTo(1_000, (first * random.integer(8, 30)) / 100);
  const [fewest, most] = size.participants;
  const participants = special === "few-participants" ? random.integer(5, 9) : random.integer(fewest, most);
  const guided = area !== "4" && random.chance(22);
  return {
    area,
    title,
    applicant: applicantOf(project),
    requested,
    ...(assessed && { assessed }),
    ...(smallestViable !== undefined && { smallestViable }),
    ownContribution: special === "no-own-contribution" ? 0 : ownContribution,
    participants,
    scores: scoresOf(special, random),
    traits: guided ? ["university-guidance"] : [],
    submittedAt: submissionTime(special, random),
    signed: special !== "unsigned",
  };
}

function applicantOf(project: Project): Application["applicant"] {
  if ("county" in project) return { name: `${project.county} fylkeskommune`, kind: "county" };
  if ("voluntary" in project) return { name: project.voluntary, kind: "voluntary" };
  if ("bydel" in project) {
    return { name: `Oslo kommune, bydel ${project.bydel}`, kind: "district", municipality: "0301" };
  }
  const { municipality, unit } = project;
  const name = `${municipalities[municipality]} kommune`;
  return { name: unit === undefined ? name : `${name}, ${unit}`, kind: "municipality", municipality };
}

function yearsFor(special: SpecialCase | undefined, random: Random): number {
  const years = random.pick([1, 1, 1, 2, 2, 3, 3, 3]);
  return special === "four-years" ? 4 : years;
}

/** Kroner by year. Most round to ten thousands, some to thousands, a few not at all. */
function requestedAmounts(size: Size, years: number, year: number, random: Random): Record<string, number> {
  const unit = random.pick([10_000, 10_000, 10_000, 10_000, 1_000, 1_000, 1]);
  // The lesser of two draws: small projects are more common than large ones.
  const [least, most] = [size.least * 1_000, size.most * 1_000];
  const first = roundedTo(unit, Math.min(random.integer(least, most), random.integer(least, most)));
  const later = Array.from({ length: years - 1 }, (_, index): [string, number] => [
    String(year + 1 + index),
    roundedTo(unit, (first * random.integer(70, 105)) / 100),
  ]);
  return Object.fromEntries([[String(year), first], ...later]);
}

/** What the case officer found eligible, kroner by year; for most applications all that was asked for. */
function assessedAmounts(
  requested: Readonly<Record<string, number>>,
  special: SpecialCase | undefined,
  random: Random,
): Record<string, number> | undefined {
  const cut = random.chance(30);
  const percent = special === "least-above-assessed" ? 70 : random.integer(14, 19) * 5;
  if (!cut && special !== "least-above-assessed") return undefined;
  return Object.fromEntries(
    Object.entries(requested).map(([year, amount]) => [year, roundedTo(1_000, (amount * percent) / 100)]),
  );
}

function smallestViableAmount(
  requested: number,
  assessed: number,
  special: SpecialCase | undefined,
  random: Random,
): number | undefined {
  const stated = random.chance(10);
  const percent = random.integer(13, 18) * 5;
  if (special === "least-above-assessed") return requested;
  return stated ? roundedTo(1_000, (assessed * percent) / 100) : undefined;
}

/** Points in whole and halves. The ordinary ones are all above the thresholds. */
function scoresOf(special: SpecialCase | undefined, random: Random): Record<string, number> {
  const criteria = schemeDefinition.scheme.criteria.map(({ id }) => id);
  const weak = random.pick(criteria);
  const scores = criteria.map((id): [string, number] => {
    const ordinary = (random.integer(3, 6) + random.integer(4, 6)) / 2;
    if (special === "weak-total") return [id, id === weak ? 3.5 : 3];
    if (special === "weak-criterion" && id === weak) return [id, 2.5];
    return [id, ordinary];
  });
  return Object.fromEntries(scores);
}

/** An instant with its offset. Norway is one hour ahead of UTC in February. */
function submissionTime(special: SpecialCase | undefined, random: Random): string {
  const day = random.pick(submissionDays);
  const [hour, minute, second] = [random.integer(8, 15), random.integer(0, 59), random.integer(0, 59)];
  const past = `${twoDigits(minute)}:${twoDigits(second)}`;
  if (special === "last-hour") return `2025-02-19T23:${past}+01:00`;
  if (special === "after-midnight") return `2025-02-19T23:${past}Z`;
  if (special === "next-day") return `2025-02-20T${twoDigits(hour)}:${past}+01:00`;
  return `${day}T${twoDigits(hour)}:${past}+01:00`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** `amount` rounded down to a multiple of `unit`, kroner. */
function roundedTo(unit: number, amount: number): number {
  return Math.floor(amount / unit) * unit;
}
