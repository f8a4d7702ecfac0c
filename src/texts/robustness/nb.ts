import type { RobustnessTexts } from "./texts.ts";

export const nb: RobustnessTexts = {
  title: "Hvor sikkert er forslaget?",
  drawnBySpread:
    "Poengene er trukket på nytt {draws} ganger, på hvert kriterium høyst {spread} poeng over eller under det som er gitt, i hakk på {step}. Med --seed {seed} blir trekningene de samme.",
  drawnByAssessors:
    "Poengene er trukket på nytt {draws} ganger. For {assessed} av søknadene er de på hvert kriterium trukket blant det vurdererne har gitt. For de andre er de høyst {spread} poeng over eller under det som er gitt, i hakk på {step}. Med --seed {seed} blir trekningene de samme.",
  drawnByAssessorsOnly:
    "Poengene er trukket på nytt {draws} ganger, på hvert kriterium blant det vurdererne har gitt. Med --seed {seed} blir trekningene de samme.",
  decisionsHold: "Kravene til poeng gjelder for de nye poengene også. Det som er bestemt, står fast.",
  amounts: "Minste, gjennomsnittlige og største beløp gjelder trekningene der søknaden får tilskudd.",
  allProven: "Alle trekningene er løst, og det er bevist at hver fordeling er den beste med sine poeng.",
  someProven:
    "{proven} av {draws} trekninger er løst, og det er bevist at hver fordeling er den beste med sine poeng. Tallene under gjelder bare dem.",
  noneProven: "Ingen av trekningene er løst, så det er ingen tall å vise.",
  notSolved:
    "Det ble ikke tid til å løse {count} av trekningene. Hva de ville gitt, er ikke gjettet. Gi mer tid med --time-limit.",
  infeasible: "I {count} av trekningene kan ikke alle reglene gjelde samtidig. De er ikke med i tallene.",
  unsettled: "I {count} av trekningene er ikke valget mellom like gode fordelinger avgjort fullt ut.",

  groups: { safe: "Trygge", bubble: "Rundt grensen", unlikely: "Lite trolige" },
  groupMeanings: {
    safe: "Får tilskudd i mer enn {to} av trekningene.",
    bubble: "Får tilskudd i {from} til {to} av trekningene. Her avgjør skjønnet i poengene.",
    unlikely: "Får tilskudd i mindre enn {from} av trekningene.",
  },
  nobody: "Ingen.",
  never: "Får ikke tilskudd i noen trekning ({count}): {list}.",
  share: "Andel",
  draws: "Trekninger",
  inProposal: "I forslaget",
  leastGrant: "Minst",
  meanGrant: "Gjennomsnitt",
  greatestGrant: "Størst",

  variation: "Hvor mye verdien varierer",
  variationMeaning:
    "Verdien og de ubrukte midlene i trekningene. Under 5 % står det tallet som fem av hundre trekninger ikke kommer over, under 95 % det som nittifem av hundre ikke kommer over.",
  value: "Verdi",
  least: "Minst",
  fifth: "5 %",
  median: "Midten",
  ninetyFifth: "95 %",
  greatest: "Størst",
  oneDraw:
    "Se én av trekningene, her nummer 1: fordel robustness RUNDE.json --seed {seed} --spread {spread} --score-step {step} --draw 1 --out FIL",

  drawing: "Trekker poeng på nytt: {done} av {all} · {rate} i sekundet · omtrent {left} s igjen",
  tooFine:
    "Med høyst {spread} poeng opp eller ned i hakk på {step} er det mer enn en million mulige poeng på kriteriet {criterion}. Oppgi et større hakk, eller færre poeng.",
  noteOfDraw:
    "Poengene i denne runden er trukket på nytt av fordel og er ingen vurdering: trekning {draw} med --seed {seed} --spread {spread} --score-step {step}.",
};
