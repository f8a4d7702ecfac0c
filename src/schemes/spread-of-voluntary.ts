import { counties } from "../counties.ts";
import type { Texts } from "./scheme-definition.ts";

/** At least one grant in each county (R16). */
export function oneInEachCounty() {
  return [...counties].map(([county, name]) => ({
    id: `county-${county}`,
    name,
    atLeast: 1,
    when: { county },
  }));
}

/** The names of the counties, which are the same in every language. */
export function countyNames(): Readonly<Record<string, Texts>> {
  return Object.fromEntries(
    oneInEachCounty().map(({ id, name }) => [`spread.numbers.${id}`, { nb: name, nn: name, en: name }]),
  );
}

/** At least these shares of the kroner for these target groups (R9). */
export const targetGroupNames = {
  "shares.women": { nb: "Kvinner", nn: "Kvinner", en: "Women" },
  "shares.young": { nb: "Barn og unge", nn: "Barn og unge", en: "Children and young people" },
} as const satisfies Readonly<Record<string, Texts>>;

export const volunteerCriteria = {
  "criteria.purpose": { nb: "Formål", nn: "Føremål", en: "Purpose" },
  "criteria.benefit": {
    nb: "Nytte for målgruppen",
    nn: "Nytte for målgruppa",
    en: "Benefit to the target group",
  },
  "criteria.capability": { nb: "Gjennomføringsevne", nn: "Gjennomføringsevne", en: "Capability" },
} as const satisfies Readonly<Record<string, Texts>>;
