import type { PricesTexts } from "./texts.ts";

export const nb: PricesTexts = {
  title: "Priser",
  proposalNotProven:
    "Det er ikke bevist at forslaget er det beste. Derfor er tallene under grenser, og noen av dem er ikke kjent.",
  movedBy: "Beløpsgrenser er flyttet {by}.",
  changes:
    "Tallene er det som endres i forhold til forslaget. Mindre ubrukte midler går foran større verdi, så verdien kan falle selv om en grense blir fjernet.",

  replacements: "Uten en søknad som får tilskudd",
  replacementsMeaning: "Den beste fordelingen dersom søknaden ikke var med.",
  decisions: "Uten det som er bestemt",
  decisionsMeaning: "Den beste fordelingen dersom direktoratet ikke hadde bestemt noe om søknaden.",
  limits: "Uten en grense",
  limitsMeaning: "Den beste fordelingen dersom grensen ikke fantes, eller var flyttet ett hakk.",
  prioritiesMeaning:
    "For en prioritering er verdiene regnet uten tilleggspoengene den gir, både før og etter.",
  rises: "Det som manglet",
  risesMeaning:
    "Den minste økningen i rammen, eller i søknadens egne poeng, som gir den tilskudd i den beste fordelingen. Poeng økes i hakk på {step}. En enda høyere ramme kan gi andre søknader tilskudd i stedet.",
  nobody: "Ingen.",

  decision: "Bestemt",
  decided: { grant: "tilskudd", decline: "avslag" },
  limit: {
    cap: "Rammen",
    ceiling: "Rammen for {year}",
    minimum: "Avsatt minimum, område {area}",
    maximum: "Øvre grense, område {area}",
    projects: "Antall prosjekter, område {area}",
    share: "Andel {share}",
    "applicant-grants": "Tilskudd til én søker",
    "applicant-amount": "Kroner til én søker",
    number: "Antall {number}",
    smallest: "Minste tilskudd",
    "smallest-share": "Minste andel av det som kan støttes",
    largest: "Største tilskudd",
    threshold: "Krav til samlede poeng",
    "criterion-threshold": "Krav til poeng, {criterion}",
    "strict-ranking": "Streng rangering",
    priority: "Prioriteringen {priority}",
  },
  limitHeading: "Grense",
  now: "Nå",
  changeInValue: "Verdi",
  changeInUnused: "Ubrukt",
  movedTo: "flyttet til {to}",
  without: "fjernet",
  capMustRise: "Rammen må øke",
  scoreMustRise: "Poengene må øke",

  comesIn: "Inn: {list}.",
  fallsOut: "Ut: {list}.",
  getsMore: "Mer: {list}.",
  getsLess: "Mindre: {list}.",
  nobodyElse: "Ingen andre får noe annet.",
  andMore: "og {more} til",
  cannotBe: "ikke mulig",
  because: "Da kan ikke disse reglene gjelde samtidig: {reasons}",
  notKnown: "ikke kjent",
  notProven: "ikke bevist",
  atLeast: "minst {amount}",
  atMost: "høyst {amount}",
  between: "{atLeast} til {atMost}",
  never: "hjelper ikke",
  capNever: "Ingen økning i rammen er nok. {reason}",
  scoreNever: "Ikke engang {greatest} poeng er nok. {reason}",
  unfinished:
    "Tiden tok slutt før alt var regnet ut. Det som ikke er kjent, er ikke gjettet. Gi mer tid med --time-limit.",

  asking: "Regner ut priser: {answered} av {questions}",
  unknownApplications:
    "Disse søknadene finnes ikke i runden: {applications}. Se etter at numrene er riktige.",
};
