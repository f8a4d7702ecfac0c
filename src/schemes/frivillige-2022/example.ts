import type { RoundDocument } from "../../round/schema.ts";
import { roundOfOrganisations } from "../example-of-organisations.ts";
import { schemeDefinition } from "./definition.ts";

const seed = 20220215;

const note = [
  `Et eksempel: Organisasjonene, prosjektene, beløpene og poengene er oppdiktet (trukket fra frøet ${seed}) og sier ingenting om noen i kommunene. Kommunenavn og -nummer er fra 2024: Kartverket (CC BY 4.0). Rammen og fordelingen er forutsetninger.`,
  `Eit døme: Organisasjonane, prosjekta, beløpa og poenga er oppdikta (trekte frå frøet ${seed}) og seier ingenting om nokon i kommunane. Kommunenamn og -nummer er frå 2024: Kartverket (CC BY 4.0). Ramma og fordelinga er føresetnader.`,
  `An example: the organisations, the projects, the amounts and the scores are made up (drawn from the seed ${seed}) and say nothing about anybody in the municipalities. Names and numbers of municipalities are those of 2024: Kartverket (CC BY 4.0). The frame and the spread are assumptions.`,
].join("\n");

/** The example round: 227 applications from made-up organisations in real municipalities, with no decisions. */
export function exampleRound(): RoundDocument {
  return roundOfOrganisations({
    definition: schemeDefinition,
    seed,
    note,
    applications: 227,
    municipalPercent: 0,
    organisations: [
      "flerkulturelle forening",
      "kvinnenettverk",
      "frivilligsentral",
      "ungdomslag",
      "nabolagsforening",
      "idrettslag",
    ],
    titles: new Map([
      [
        "society",
        [
          "Møteplass for nye naboer",
          "Familiekafé",
          "Tur og språk",
          "Leksehjelp og fritid",
          "Foreldrenettverk",
        ],
      ],
      ["work", ["Mentor inn i arbeidslivet", "Jobbklubb", "Kvinner i jobb", "Verksted for arbeid og språk"]],
    ]),
  });
}
