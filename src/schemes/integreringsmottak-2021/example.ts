import type { RateRoundDocument } from "../../kinds/schema.ts";
import { randomFrom } from "../../random.ts";
import { municipalities, type MunicipalityNumber } from "../municipalities.ts";
import { schemeDefinition } from "./definition.ts";

const seed = 20210115;

const note = [
  `Et eksempel: Hvilke kommuner som er vertskommuner, antall plasser og hva de mangler, er oppdiktet (trukket fra frøet ${seed}) og sier ingenting om kommunene. Rammen er en forutsetning. Kommunenavn og -nummer er fra 2024: Kartverket (CC BY 4.0).`,
  `Eit døme: Kva kommunar som er vertskommunar, talet på plassar og det dei manglar, er oppdikta (trekt frå frøet ${seed}) og seier ingenting om kommunane. Ramma er ein føresetnad. Kommunenamn og -nummer er frå 2024: Kartverket (CC BY 4.0).`,
  `An example: which municipalities are hosts, how many places they have and what they lack are made up (drawn from the seed ${seed}) and say nothing about the municipalities. The frame is an assumption. Names and numbers of municipalities are those of 2024: Kartverket (CC BY 4.0).`,
].join("\n");

/** Municipalities of the example, and what sets one apart. */
const hosts: readonly {
  readonly number: MunicipalityNumber;
  readonly special?: "closes" | "grows" | "no-agreement";
}[] = [
  { number: "0301" },
  { number: "1804" },
  { number: "3909", special: "closes" },
  { number: "4204" },
  { number: "5006", special: "grows" },
  { number: "1833", special: "no-agreement" },
];

/** The example round: six municipalities, one without a cooperation agreement, and a frame that is short. */
export function exampleRound(): RateRoundDocument {
  const { year } = schemeDefinition.scheme;
  return {
    note,
    scheme: structuredClone(schemeDefinition.scheme),
    commitments: [],
    recipients: hosts.map(({ number, special }, index) => {
      const random = randomFrom(seed + index);
      const units = random.integer(12, 24) * 5;
      const more = random.integer(2, 8) * 5;
      const whole = { id: "places", rate: "place", units, from: `${year}-01`, to: `${year}-12` };
      const closes = { ...whole, to: `${year}-08` };
      const grows = { id: "new-places", rate: "place", units: more, from: `${year}-08`, to: `${year}-12` };
      return {
        id: `kommune-${number}`,
        name: `${municipalities[number]} kommune`,
        kind: "municipality" as const,
        municipality: number,
        meets:
          special === "no-agreement" ? ["reception-centre"] : ["reception-centre", "cooperation-agreement"],
        lines: [special === "closes" ? closes : whole, ...(special === "grows" ? [grows] : [])],
      };
    }),
  };
}
