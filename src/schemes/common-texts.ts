import type { Duty, Texts } from "./scheme-definition.ts";

/** Names and duties that several schemes have in the same words. */

export const tukiCriteria = {
  "criteria.purpose": { nb: "Formål", nn: "Føremål", en: "Purpose" },
  "criteria.capability": { nb: "Gjennomføringsevne", nn: "Gjennomføringsevne", en: "Capability" },
  "criteria.transferability": {
    nb: "Nasjonal overføringsverdi",
    nn: "Nasjonal overføringsverdi",
    en: "Value for others in the country",
  },
} as const satisfies Readonly<Record<string, Texts>>;

export const seasons = {
  "calendar.instalments.spring": { nb: "Vår", nn: "Vår", en: "Spring" },
  "calendar.instalments.autumn": { nb: "Høst", nn: "Haust", en: "Autumn" },
} as const satisfies Readonly<Record<string, Texts>>;

export const yearAtATime: Duty = {
  id: "a-year-at-a-time",
  kind: "accept",
  texts: {
    nb: "Tilskuddet gis for ett år av gangen; senere år er anslag, med forbehold om Stortingets bevilgning.",
    nn: "Tilskotet blir gitt for eitt år om gongen; seinare år er overslag, med atterhald om Stortinget si løyving.",
    en: "The grant is for one year at a time; later years are forecasts, with a reservation for the Storting's budget.",
  },
};

export const noOperations: Duty = {
  id: "no-operations",
  kind: "use",
  texts: {
    nb: "Midlene kan ikke brukes til ordinær drift eller til investeringer og anskaffelser som inngår i den.",
    nn: "Midla kan ikkje brukast til ordinær drift eller til investeringar og innkjøp som inngår i henne.",
    en: "The money may not be used for ordinary operations, or for investments and purchases that are part of them.",
  },
};

export const approvedAccounts: Duty = {
  id: "approved-accounts",
  kind: "report",
  texts: {
    nb: "Regnskapet er godkjent av prosjektansvarlig og overordnet leder.",
    nn: "Rekneskapen er godkjend av prosjektansvarleg og overordna leiar.",
    en: "The accounts are approved by the person responsible for the project and a superior.",
  },
};

export const control: Duty = {
  id: "control",
  kind: "control",
  texts: {
    nb: "IMDi og Riksrevisjonen kan kontrollere bruken av midlene.",
    nn: "IMDi og Riksrevisjonen kan kontrollere bruken av midla.",
    en: "IMDi and the Office of the Auditor General may control how the money is used.",
  },
};
