import type { RoundDocument } from "../../round/schema.ts";
import { roundOfProjects, type Size } from "../example-of-projects.ts";
import { schemeDefinition } from "./definition.ts";
import { projects } from "./projects.ts";

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

/** The example round of TUKI 2025: 91 applications and 8 commitments, with no decisions. */
export function exampleRound(): RoundDocument {
  return roundOfProjects({
    definition: schemeDefinition,
    seed,
    note,
    projects,
    sizes,
    guidedIn: ["1", "2", "5"],
    submissionDays,
    earlierProjects,
  });
}
