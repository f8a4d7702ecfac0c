import type { PortfolioTexts } from "./texts.ts";

export const nn: PortfolioTexts = {
  title: "Portefølje",
  overview: "Post: {cap} · Rammer: {frames} til {count} ordningar · Ikkje fordelt på ordningar: {rest}",
  simulation:
    "Dette er ei simulering: kva ordningane gir kvar for seg, og kva reglane lèt det som står att, gjere i andre ordningar. Utan ein regel blir ingenting flytta.",
  policies: {
    "in-order": "Ordningane får etter tur, kvar så mykje som ho kan bruke.",
    proportional: "Kvar ordning får høgst sin del av det som er frigjort, etter ramme.",
  },
  infeasible: "Rammene til ordningane er større enn posten.",
  schemes: "Ordningar",
  scheme: "Ordning",
  kind: "Type",
  kinds: { scored: "poeng", rate: "sats", formula: "nøklar", named: "namngitt" },
  frame: "Ramme",
  sent: "Gitt frå seg",
  received: "Motteke",
  frameAfter: "Ramme etter",
  use: "Slik blir posten brukt",
  leftBefore: "Att før",
  leftAfter: "Att etter",
  notAllotted: "Ikkje fordelt på ordningar",
  post: "Posten",
  schemeInfeasible:
    "{scheme}: inga fordeling kan halde alle reglane. Køyr fordel solve på runden for å sjå kvifor.",
  held: "{scheme}: tilskota frå før overføringa er haldne fast, så ingen får mindre. I simuleringa står det som ei avgjerd.",
  heldReason: "Simulering: tilskotet frå før overføringa blir ikkje mindre.",
  lowered: "{scheme}: {application} får {after} i staden for {before}, på grunn av avrundinga.",
  transfers: "Overføringar",
  noTransfers: "Ingen pengar blir flytta.",
  rule: "Regel",
  from: "Frå",
  to: "Til",
  clause: "Heimel",
  grantsOf: "Endringar",
  recipient: "Søknad eller mottakar",
};
