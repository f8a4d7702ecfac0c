import type { RoundDocument } from "../../round/schema.ts";
import { roundOfProjects, type Size } from "../example-of-projects.ts";
import { schemeDefinition } from "./definition.ts";
import { projects } from "./projects.ts";

const seed = 20240214;

const note = [
  `Et eksempel: Beløp, poeng, datoer og hva som mangler ved søknadene, er oppdiktet (trukket fra frøet ${seed}) og sier ingenting om kommunene. Noen prosjektnavn er fra listen over prosjekter som fikk tilskudd i 2023; resten er oppdiktet. Kommunenavn og -nummer: Kartverket (CC BY 4.0). Reglene bygger på IMDis side om ordningen i 2024 og på forutsetninger der den ikke gir tall.`,
  `Eit døme: Beløp, poeng, datoar og det som manglar ved søknadene, er oppdikta (trekt frå frøet ${seed}) og seier ingenting om kommunane. Nokre prosjektnamn er frå lista over prosjekt som fekk tilskot i 2023; resten er oppdikta. Kommunenamn og -nummer: Kartverket (CC BY 4.0). Reglane byggjer på sida til IMDi om ordninga i 2024 og på føresetnader der ho ikkje gir tal.`,
  `An example: amounts, scores, dates and what is wrong with the applications are made up (drawn from the seed ${seed}) and say nothing about the municipalities. Some project names are from the list of projects granted in 2023; the rest are made up. Names and numbers of municipalities: Kartverket (CC BY 4.0). The rules follow IMDi's page on the scheme in 2024, and assumptions where it gives no figures.`,
].join("\n");

const sizes: ReadonlyMap<string, Size> = new Map([
  ["1", { least: 600, most: 1_800, participants: [60, 400] }],
  ["2", { least: 800, most: 3_000, participants: [10, 40] }],
  ["3", { least: 500, most: 2_200, participants: [20, 150] }],
  ["4", { least: 700, most: 3_000, participants: [15, 120] }],
  ["5", { least: 700, most: 3_200, participants: [12, 90] }],
  ["6", { least: 700, most: 2_800, participants: [10, 40] }],
  ["8", { least: 600, most: 2_400, participants: [25, 300] }],
]);

/** Working days up to the deadline; most applications come at the end. */
const submissionDays = [
  ...["2024-01-31", "2024-02-02", "2024-02-06", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-12"],
  ...["2024-02-13", "2024-02-13", "2024-02-13", "2024-02-14", "2024-02-14", "2024-02-14", "2024-02-14"],
];

/** Areas of the commitments from earlier years, and whether they go on into 2025. */
const earlierProjects = [
  { id: "2022-009", area: "4", goesOn: false },
  { id: "2023-003", area: "2", goesOn: true },
  { id: "2023-011", area: "3", goesOn: false },
  { id: "2023-022", area: "4", goesOn: true },
  { id: "2023-030", area: "6", goesOn: true },
  { id: "2023-041", area: "5", goesOn: false },
] as const;

/** The example round of TUKI 2024: 87 applications and 6 commitments, with no decisions. */
export function exampleRound(): RoundDocument {
  return roundOfProjects({
    definition: schemeDefinition,
    seed,
    note,
    projects,
    sizes,
    guidedIn: [],
    submissionDays,
    earlierProjects,
  });
}
