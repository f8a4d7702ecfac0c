import type { RobustnessTexts } from "./texts.ts";

export const nn: RobustnessTexts = {
  title: "Kor sikkert er forslaget?",
  drawnBySpread:
    "Poenga er trekte på nytt {draws} gonger, på kvart kriterium høgst {spread} poeng over eller under det som er gitt, i hakk på {step}. Med --seed {seed} blir trekningane dei same.",
  drawnByAssessors:
    "Poenga er trekte på nytt {draws} gonger. For {assessed} av søknadene er dei på kvart kriterium trekte mellom det vurderarane har gitt. For dei andre er dei høgst {spread} poeng over eller under det som er gitt, i hakk på {step}. Med --seed {seed} blir trekningane dei same.",
  drawnByAssessorsOnly:
    "Poenga er trekte på nytt {draws} gonger, på kvart kriterium mellom det vurderarane har gitt. Med --seed {seed} blir trekningane dei same.",
  decisionsHold: "Krava til poeng gjeld for dei nye poenga òg. Det som er bestemt, står fast.",
  amounts: "Minste, gjennomsnittlege og største beløp gjeld trekningane der søknaden får tilskot.",
  allProven: "Alle trekningane er løyste, og det er bevist at kvar fordeling er den beste med sine poeng.",
  someProven:
    "{proven} av {draws} trekningar er løyste, og det er bevist at kvar fordeling er den beste med sine poeng. Tala under gjeld berre dei.",
  noneProven: "Ingen av trekningane er løyste, så det er ingen tal å vise.",
  notSolved:
    "Det vart ikkje tid til å løyse {count} av trekningane. Kva dei ville gitt, er ikkje gjetta. Gi meir tid med --time-limit.",
  infeasible: "I {count} av trekningane kan ikkje alle reglane gjelde samstundes. Dei er ikkje med i tala.",
  unsettled: "I {count} av trekningane er ikkje valet mellom like gode fordelingar avgjort fullt ut.",

  groups: { safe: "Trygge", bubble: "Rundt grensa", unlikely: "Lite truleg" },
  groupMeanings: {
    safe: "Får tilskot i meir enn {to} av trekningane.",
    bubble: "Får tilskot i {from} til {to} av trekningane. Her avgjer skjønet i poenga.",
    unlikely: "Får tilskot i mindre enn {from} av trekningane.",
  },
  nobody: "Ingen.",
  never: "Får ikkje tilskot i noka trekning ({count}): {list}.",
  share: "Del",
  draws: "Trekningar",
  inProposal: "I forslaget",
  leastGrant: "Minst",
  meanGrant: "Gjennomsnitt",
  greatestGrant: "Størst",

  variation: "Kor mykje verdien varierer",
  variationMeaning:
    "Verdien og dei unytta midla i trekningane. Under 5 % står det talet som fem av hundre trekningar ikkje kjem over, under 95 % det som nittifem av hundre ikkje kjem over.",
  value: "Verdi",
  least: "Minst",
  fifth: "5 %",
  median: "Midten",
  ninetyFifth: "95 %",
  greatest: "Størst",
  oneDraw:
    "Sjå éi av trekningane, her nummer 1: fordel robustness RUNDE.json --seed {seed} --spread {spread} --score-step {step} --draw 1 --out FIL",

  drawing: "Trekkjer poeng på nytt: {done} av {all} · {rate} i sekundet · om lag {left} s att",
  tooFine:
    "Med høgst {spread} poeng opp eller ned i hakk på {step} er det meir enn ein million moglege poeng på kriteriet {criterion}. Oppgi eit større hakk, eller færre poeng.",
  noteOfDraw:
    "Poenga i denne runden er trekte på nytt av fordel og er inga vurdering: trekning {draw} med --seed {seed} --spread {spread} --score-step {step}.",
};
