import type { PricesTexts } from "./texts.ts";

export const nn: PricesTexts = {
  title: "Prisar",
  proposalNotProven:
    "Det er ikkje bevist at forslaget er det beste. Difor er tala under grenser, og nokre av dei er ikkje kjende.",
  movedBy: "Beløpsgrenser er flytte {by}.",
  changes:
    "Tala er det som blir endra i høve til forslaget. Mindre unytta middel går føre større verdi, så verdien kan falle sjølv om ei grense blir fjerna.",

  replacements: "Utan ein søknad som får tilskot",
  replacementsMeaning: "Den beste fordelinga dersom søknaden ikkje var med.",
  decisions: "Utan det som er bestemt",
  decisionsMeaning: "Den beste fordelinga dersom direktoratet ikkje hadde bestemt noko om søknaden.",
  limits: "Utan ei grense",
  limitsMeaning: "Den beste fordelinga dersom grensa ikkje fanst, eller var flytt eitt hakk.",
  rises: "Det som mangla",
  risesMeaning:
    "Den minste auken i ramma, eller i poenga søknaden sjølv har, som gir han tilskot i den beste fordelinga. Poeng aukar i hakk på {step}. Ei endå høgare ramme kan gi andre søknader tilskot i staden.",
  nobody: "Ingen.",

  decision: "Bestemt",
  decided: { grant: "tilskot", decline: "avslag" },
  limit: {
    cap: "Ramma",
    ceiling: "Ramma for {year}",
    minimum: "Avsett minimum, område {area}",
    maximum: "Øvre grense, område {area}",
    projects: "Talet på prosjekt, område {area}",
    share: "Del {share}",
    "applicant-grants": "Tilskot til éin søkjar",
    "applicant-amount": "Kroner til éin søkjar",
    number: "Talet på {number}",
    smallest: "Minste tilskot",
    "smallest-share": "Minste del av det som kan støttast",
  },
  limitHeading: "Grense",
  now: "No",
  changeInValue: "Verdi",
  changeInUnused: "Unytta",
  movedTo: "flytt til {to}",
  without: "fjerna",
  capMustRise: "Ramma må auke",
  scoreMustRise: "Poenga må auke",

  comesIn: "Inn: {list}.",
  fallsOut: "Ut: {list}.",
  getsMore: "Meir: {list}.",
  getsLess: "Mindre: {list}.",
  nobodyElse: "Ingen andre får noko anna.",
  andMore: "og {more} til",
  cannotBe: "ikkje mogleg",
  because: "Då kan ikkje desse reglane gjelde samstundes: {reasons}",
  notKnown: "ikkje kjent",
  notProven: "ikkje bevist",
  atLeast: "minst {amount}",
  atMost: "høgst {amount}",
  between: "{atLeast} til {atMost}",
  never: "hjelper ikkje",
  capNever: "Ingen auke i ramma er nok. {reason}",
  scoreNever: "Ikkje eingong {greatest} poeng er nok. {reason}",
  unfinished:
    "Tida tok slutt før alt var rekna ut. Det som ikkje er kjent, er ikkje gjetta. Gi meir tid med --time-limit.",

  asking: "Reknar ut prisar: {answered} av {questions}",
  unknownApplications: "Desse søknadene finst ikkje i runden: {applications}. Sjå etter at nummera er rette.",
};
