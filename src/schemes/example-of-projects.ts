import { sortedBy } from "../order.ts";
import { type Random, randomFrom } from "../random.ts";
import type { RoundDocument } from "../round/schema.ts";
import type { Project, SpecialCase } from "./example-project.ts";
import { municipalities } from "./municipalities.ts";
import type { ScoredDefinition } from "./scheme-definition.ts";

type Application = RoundDocument["applications"][number];
type Unnumbered = Omit<Application, "id"> & { readonly submittedAt: string };
type Commitment = NonNullable<RoundDocument["commitments"]>[number];

/** What an example round is drawn from. */
export interface ExamplePlan {
  readonly definition: ScoredDefinition;
  readonly seed: number;
  /** What the round says of itself: that its figures are made up, and from which seed. */
  readonly note: string;
  /** The projects by area. */
  readonly projects: ReadonlyMap<string, readonly Project[]>;
  readonly sizes: ReadonlyMap<string, Size>;
  /** Areas in which some projects are guided by a university. */
  readonly guidedIn: readonly string[];
  /** Days on which applications come. */
  readonly submissionDays: readonly string[];
  /** The commitments from earlier years, and whether they go on into the next. */
  readonly earlierProjects: readonly {
    readonly id: string;
    readonly area: string;
    readonly goesOn: boolean;
  }[];
}

/** What an application may ask for in its first year (thousands of kroner), and how many take part. */
export interface Size {
  readonly least: number;
  readonly most: number;
  readonly participants: readonly [number, number];
}

/** The example round of a plan, with no decisions. The same document every time, and a new one at every call. */
export function roundOfProjects(plan: ExamplePlan): RoundDocument {
  const { scheme } = plan.definition;
  return {
    note: plan.note,
    scheme: structuredClone(scheme),
    commitments: commitments(plan),
    applications: numbered(applications(plan), scheme.year),
    decisions: [],
  };
}

function commitments({ seed, definition, earlierProjects }: ExamplePlan): Commitment[] {
  const { year } = definition.scheme;
  const random = randomFrom(seed);
  return earlierProjects.map(({ id, area, goesOn }) => {
    const amount = random.integer(40, 90) * 10_000;
    const later = random.integer(30, 70) * 10_000;
    const amounts = goesOn ? { [year]: amount, [year + 1]: later } : { [year]: amount };
    return { id, area, amounts };
  });
}

/** Applications without their numbers, which follow from when they came. */
function applications(plan: ExamplePlan): Unnumbered[] {
  const all = [...plan.projects].flatMap(([area, inArea]) => inArea.map((project) => ({ area, project })));
  // A stream for each application: to add one at the end leaves the others as they are.
  return all.map(({ area, project }, index) =>
    application(plan, area, project, randomFrom(plan.seed + 1 + index)),
  );
}

function numbered(unnumbered: readonly Unnumbered[], year: number): Application[] {
  return sortedBy(
    unnumbered,
    ({ submittedAt, title }) => `${new Date(submittedAt).toISOString()} ${title}`,
  ).map((rest, index) => ({ id: `${year}-${String(index + 1).padStart(3, "0")}`, ...rest }));
}

function application(plan: ExamplePlan, area: string, project: Project, random: Random): Unnumbered {
  const { title, special } = project;
  const { year } = plan.definition.scheme;
  const size = plan.sizes.get(area);
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
  const guided = plan.guidedIn.includes(area) && random.chance(22);
  return {
    area,
    title,
    applicant: applicantOf(project),
    requested,
    ...(assessed && { assessed }),
    ...(smallestViable !== undefined && { smallestViable }),
    ownContribution: special === "no-own-contribution" ? 0 : ownContribution,
    participants,
    scores: scoresOf(plan.definition.scheme, special, random),
    traits: guided ? ["university-guidance"] : [],
    submittedAt: submissionTime(plan, special, random),
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
function scoresOf(
  scheme: RoundDocument["scheme"],
  special: SpecialCase | undefined,
  random: Random,
): Record<string, number> {
  const criteria = scheme.criteria.map(({ id }) => id);
  const weak = random.pick(criteria);
  const scores = criteria.map((id): [string, number] => {
    const ordinary = (random.integer(3, 6) + random.integer(4, 6)) / 2;
    if (special === "weak-total") return [id, id === weak ? 3.5 : 3];
    if (special === "weak-criterion" && id === weak) return [id, 2.5];
    return [id, ordinary];
  });
  return Object.fromEntries(scores);
}

/** An instant with its offset. Norway is one hour ahead of UTC in winter. */
function submissionTime(
  { submissionDays, definition }: ExamplePlan,
  special: SpecialCase | undefined,
  random: Random,
): string {
  const deadline = definition.scheme.conditions?.deadline ?? "";
  const day = random.pick(submissionDays);
  const [hour, minute, second] = [random.integer(8, 15), random.integer(0, 59), random.integer(0, 59)];
  const past = `${twoDigits(minute)}:${twoDigits(second)}`;
  if (special === "last-hour") return `${deadline}T23:${past}+01:00`;
  if (special === "after-midnight") return `${deadline}T23:${past}Z`;
  if (special === "next-day") return `${dayAfter(deadline)}T${twoDigits(hour)}:${past}+01:00`;
  return `${day}T${twoDigits(hour)}:${past}+01:00`;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** `amount` rounded down to a multiple of `unit`, kroner. */
function roundedTo(unit: number, amount: number): number {
  return Math.floor(amount / unit) * unit;
}
