import { sortedBy } from "../order.ts";
import { type Random, randomFrom } from "../random.ts";
import type { RoundDocument } from "../round/schema.ts";
import { municipalities } from "./municipalities.ts";
import type { ScoredDefinition } from "./scheme-definition.ts";

type Application = RoundDocument["applications"][number];

/** What an example round of made-up organisations in real municipalities is drawn from. */
export interface OrganisationPlan {
  readonly definition: ScoredDefinition;
  readonly seed: number;
  /** What the round says of itself: that its figures are made up, and from which seed. */
  readonly note: string;
  /** How many apply. */
  readonly applications: number;
  /** The names of made-up organisations; the municipality's name goes before them. */
  readonly organisations: readonly string[];
  /** What projects are called, by area. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** One in a hundred so many applicants is a municipality: its library. */
  readonly municipalPercent: number;
}

/** The example round of a plan, with no commitments and no decisions. A new document at every call. */
export function roundOfOrganisations(plan: OrganisationPlan): RoundDocument {
  const { scheme } = plan.definition;
  const places = sortedBy(Object.entries(municipalities), ([number]) => number);
  const applications = Array.from({ length: plan.applications }, (_, index) => {
    // A stream for each application. The first ones go once round the municipalities, so that every county has some.
    const random = randomFrom(plan.seed + index);
    const place = index < places.length ? places[index] : random.pick(places);
    return application(plan, place, index, random);
  });
  return {
    note: plan.note,
    scheme: structuredClone(scheme),
    commitments: [],
    applications,
    decisions: [],
  };
}

function application(
  { definition: { scheme }, organisations, titles, municipalPercent }: OrganisationPlan,
  [number, place]: readonly [string, string],
  index: number,
  random: Random,
): Application {
  const area = random.pick([...titles.keys()]);
  const isMunicipal = random.chance(municipalPercent);
  const organisation = random.pick(organisations);
  const requested = thousands(random, 60, 1_400);
  const assessed = random.chance(30)
    ? Math.floor((requested * random.integer(12, 18)) / 20_000) * 1_000
    : undefined;
  const traits = [...(random.chance(35) ? ["women"] : []), ...(random.chance(30) ? ["young"] : [])];
  return {
    id: `${scheme.year}-${String(index + 1).padStart(3, "0")}`,
    area,
    title: `${random.pick(titles.get(area) ?? [])} i ${place} (${index + 1})`,
    applicant: {
      name: isMunicipal ? `${place} kommune, folkebiblioteket` : `${place} ${organisation} (oppdiktet)`,
      kind: isMunicipal ? "municipality" : "voluntary",
      municipality: number,
    },
    requested: { [scheme.year]: requested },
    ...(assessed !== undefined && { assessed: { [scheme.year]: assessed } }),
    scores: Object.fromEntries(scheme.criteria.map(({ id }) => [id, random.integer(3, 12) / 2])),
    traits,
  };
}

/** Kroner in whole thousands; small projects are more common than large ones. */
function thousands(random: Random, least: number, most: number): number {
  return Math.min(random.integer(least, most), random.integer(least, most)) * 1_000;
}
