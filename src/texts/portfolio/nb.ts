import type { PortfolioTexts } from "./texts.ts";

export const nb: PortfolioTexts = {
  title: "Portefølje",
  overview: "Post: {cap} · Rammer: {frames} til {count} ordninger · Ikke fordelt på ordninger: {rest}",
  simulation:
    "Dette er en simulering: hva ordningene gir hver for seg, og hva reglene lar det som blir igjen, gjøre i andre ordninger. Uten en regel flyttes ingenting.",
  policies: {
    "in-order": "Ordningene får etter tur, hver så mye som den kan bruke.",
    proportional: "Hver ordning får høyst sin del av det som er frigjort, etter ramme.",
  },
  infeasible: "Rammene til ordningene er større enn posten.",
  schemes: "Ordninger",
  scheme: "Ordning",
  kind: "Type",
  kinds: { scored: "poeng", rate: "sats", formula: "nøkler", named: "navngitt" },
  frame: "Ramme",
  sent: "Gitt fra seg",
  received: "Mottatt",
  frameAfter: "Ramme etter",
  use: "Slik brukes posten",
  leftBefore: "Igjen før",
  leftAfter: "Igjen etter",
  notAllotted: "Ikke fordelt på ordninger",
  post: "Posten",
  schemeInfeasible:
    "{scheme}: ingen fordeling kan holde alle reglene. Kjør fordel solve på runden for å se hvorfor.",
  held: "{scheme}: tilskuddene fra før overføringen er holdt fast, så ingen får mindre. I simuleringen står det som en avgjørelse.",
  heldReason: "Simulering: tilskuddet fra før overføringen blir ikke mindre.",
  lowered: "{scheme}: {application} får {after} i stedet for {before}, på grunn av avrundingen.",
  transfers: "Overføringer",
  noTransfers: "Ingen penger flyttes.",
  rule: "Regel",
  from: "Fra",
  to: "Til",
  clause: "Hjemmel",
  grantsOf: "Endringer",
  recipient: "Søknad eller mottaker",
};
