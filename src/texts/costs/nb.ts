import type { CostsTexts } from "./texts.ts";

export const nb: CostsTexts = {
  title: "Vurderte beløp",
  knownOn: "Vurdert per {date}. Grunnbeløp som ble kjent senere, er ikke med.",
  rounding: "Hver linje er rundet ned til hele kroner, og linjene summerer seg til beløpet.",
  nothing: "Ingen søknader har kostnader som beløp kan beregnes av.",
  provisional:
    "Noe bygger på et foreløpig grunnbeløp, fordi det nye ikke var kjent. Beregn på nytt når det er kjent.",
  cost: "Kostnad",
  arithmetic: "Utregning",
  kroner: "Kroner",
  assessed: "Vurdert beløp",
  byHand: "Beløpet {assessed} er gitt for hånd og står. Etter reglene ville det vært {byRules}.",
  ownFinancing: "Egenfinansiering",
  lines: {
    support:
      "{participants} deltakere[ {age}] × {basicAmounts} G × {months}/12 × {basicAmount} (fra {from}[, {provisional}])",
    "costs-less": "Koster {costs}; {ceiling} kunne vært dekket",
    costs: "Koster",
    posts: "{posts} stillinger, der {postsAtMost} dekkes",
    share: "{share} dekkes",
    "post-most": "Høyst {most} × {posts} × {months}/12 = {ceiling}",
    most: "Høyst {most} i året",
    "own-financing": "Minst {own} av {costs} er egne midler; høyst {room} dekkes",
  },
  notCovered: {
    excluded: "Dekkes ikke av ordningen[ (koster {costs})]",
    "other-applications": "Dekkes ikke for denne søknaden[ (koster {costs})]",
  },
  age: { younger: "under {limit} år", older: "fra {limit} år" },
  provisionalMark: "foreløpig",
  years: "Alle søknader med kostnader",
  differences: "Endret siden forrige vurdering",
  noDifferences: "Ingen beløp er endret siden forrige vurdering.",
  changed: "Endrede beløp: {count}. Endring til sammen: {amount}.",
  before: "Før",
  after: "Etter",
  change: "Endring",
};
