import type { CostsTexts } from "./texts.ts";

export const nn: CostsTexts = {
  title: "Vurderte beløp",
  knownOn: "Vurdert per {date}. Grunnbeløp som vart kjende seinare, er ikkje med.",
  rounding: "Kvar linje er runda ned til heile kroner, og linjene summerer seg til beløpet.",
  nothing: "Ingen søknader har kostnader som ein kan rekne ut beløp av.",
  provisional:
    "Noko byggjer på eit førebels grunnbeløp, fordi det nye ikkje var kjent. Rekn ut på nytt når det er kjent.",
  cost: "Kostnad",
  arithmetic: "Utrekning",
  kroner: "Kroner",
  assessed: "Vurdert beløp",
  byHand: "Beløpet {assessed} er gitt for hand og står. Etter reglane ville det vore {byRules}.",
  ownFinancing: "Eigenfinansiering",
  lines: {
    support:
      "{participants} deltakarar[ {age}] × {basicAmounts} G × {months}/12 × {basicAmount} (frå {from}[, {provisional}])",
    "costs-less": "Kostar {costs}; {ceiling} kunne vore dekt",
    costs: "Kostar",
    posts: "{posts} stillingar, der {postsAtMost} blir dekt",
    share: "{share} blir dekt",
    "post-most": "Høgst {most} × {posts} × {months}/12 = {ceiling}",
    most: "Høgst {most} i året",
    "own-financing": "Minst {own} av {costs} er eigne middel; høgst {room} blir dekt",
  },
  notCovered: {
    excluded: "Blir ikkje dekt av ordninga[ (kostar {costs})]",
    "other-applications": "Blir ikkje dekt for denne søknaden[ (kostar {costs})]",
  },
  age: { younger: "under {limit} år", older: "frå {limit} år" },
  provisionalMark: "førebels",
  years: "Alle søknader med kostnader",
  differences: "Endra sidan førre vurdering",
  noDifferences: "Ingen beløp er endra sidan førre vurdering.",
  changed: "Endra beløp: {count}. Endring til saman: {amount}.",
  before: "Før",
  after: "Etter",
  change: "Endring",
};
