import { assessedRound } from "../../costs/assess.ts";
import { sortedBy } from "../../order.ts";
import { type Random, randomFrom } from "../../random.ts";
import type { RoundDocument } from "../../round/schema.ts";
import { municipalities, type MunicipalityNumber } from "../municipalities.ts";
import { schemeDefinition } from "./definition.ts";

type Application = RoundDocument["applications"][number];

const seed = 20180315;

const note = [
  `Et eksempel: Deltakere, kostnader, beløp og poeng er oppdiktet (trukket fra frøet ${seed}) og sier ingenting om kommunene. Det som kan støttes, er regnet ut av reglene for kostnader. Kommunenavn og -nummer er fra 2024: Kartverket (CC BY 4.0). Rammen er en forutsetning.`,
  `Eit døme: Deltakarar, kostnader, beløp og poeng er oppdikta (trekte frå frøet ${seed}) og seier ingenting om kommunane. Det som kan støttast, er rekna ut av reglane for kostnader. Kommunenamn og -nummer er frå 2024: Kartverket (CC BY 4.0). Ramma er ein føresetnad.`,
  `An example: participants, costs, amounts and scores are made up (drawn from the seed ${seed}) and say nothing about the municipalities. What is eligible is worked out from the rules on costs. Names and numbers of municipalities are those of 2024: Kartverket (CC BY 4.0). The frame is an assumption.`,
].join("\n");

/** Municipalities of the example; all of them were there by these names in 2018. */
const applicants: readonly MunicipalityNumber[] = [
  ...([
    "1103",
    "1106",
    "1108",
    "1124",
    "1146",
    "1149",
    "1505",
    "1516",
    "1804",
    "1806",
    "1833",
    "1841",
  ] as const),
  ...([
    "3103",
    "3105",
    "3107",
    "3201",
    "3203",
    "3301",
    "3305",
    "3403",
    "3405",
    "3407",
    "3411",
    "3413",
  ] as const),
  ...(["3901", "3907", "4001", "4003", "4005", "4203", "4204", "4601", "4613", "4614", "4627"] as const),
  ...(["5001", "5006", "5028", "5035", "5037", "5501", "5503", "5601", "5605"] as const),
];

/** Districts of Oslo that apply for their municipality. */
const districts = ["Alna", "Gamle Oslo", "Søndre Nordstrand", "Stovner"];

/**
 * The example round: 48 applications with their costs line by line, and the assessed amounts that follow from the rules.
 *
 * @throws Error where the costs and the rules do not fit together
 */
export function exampleRound(): RoundDocument {
  const assessed = assessedRound(roundWithCosts());
  if (!assessed.ok) {
    throw new Error(
      "The costs of the example do not follow its rules; correct the definition or the example.",
    );
  }
  return assessed.document;
}

function roundWithCosts(): RoundDocument {
  const { scheme } = schemeDefinition;
  const known = sortedBy(applicants, (number) => number).map((number) => ({
    name: `${municipalities[number]} kommune`,
    kind: "municipality" as const,
    municipality: number,
  }));
  const parts = districts.map((district) => ({
    name: `Oslo kommune, bydel ${district}`,
    kind: "district" as const,
    municipality: "0301",
  }));
  return {
    note,
    scheme: structuredClone(scheme),
    commitments: [],
    applications: [...known, ...parts].map((applicant, index) =>
      application(applicant, index, randomFrom(seed + index)),
    ),
    decisions: [],
  };
}

function application(applicant: Application["applicant"], index: number, random: Random): Application {
  const { year, criteria } = schemeDefinition.scheme;
  const participants = random.integer(4, 16);
  const younger = random.integer(0, Math.floor(participants / 3));
  const months = random.pick([12, 12, 12, 10, 8]);
  const post = { amount: random.integer(60, 78) * 10_000, posts: random.pick(["1", "1", "0.8", "0.5"]) };
  // They ask for about 1 G for everybody, also those under 25, and for a whole post.
  const requested = random.integer(96, 105) * 1_000 * participants + post.amount;
  return {
    id: `${year}-${String(index + 1).padStart(3, "0")}`,
    area: "year-four",
    title: `Et fjerde år i ${applicant.name}`,
    applicant,
    requested: { [year]: requested },
    costs: {
      [year]: [
        { cost: "participant-support", participants, younger, months, firstMonth: 13 - months },
        { cost: "project-manager", ...post },
        ...(random.chance(20) ? [{ cost: "operations", amount: random.integer(5, 20) * 10_000 }] : []),
      ],
    },
    ownContribution: random.chance(6) ? 0 : random.integer(20, 90) * 10_000,
    participants,
    scores: Object.fromEntries(criteria.map(({ id }) => [id, random.integer(4, 12) / 2])),
    traits: [],
  };
}
