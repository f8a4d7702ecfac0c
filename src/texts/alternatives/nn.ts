import type { AlternativesTexts } from "./texts.ts";

export const nn: AlternativesTexts = {
  title: "Alternativ",
  meaning:
    "Alternativ 1 er forslaget. Kvart av dei andre er det beste av dei som skil seg nok frå alle dei førre: Minst {differing} av søknadene får tilskot i det eine og ikkje i det andre.",
  sameUnused: "Alle har like mykje unytta områdemiddel: {unused}.",
  decided: "Det som er bestemt, står fast i alle.",
  withinLoss: "Berre alternativ som taper høgst {loss} av verdien mot forslaget, er med.",
  proposalNotProven:
    "Det er ikkje bevist at forslaget er det beste. Eit alternativ kan difor vise seg å vere betre enn forslaget.",

  number: "Nr.",
  value: "Verdi",
  loss: "Tap",
  lossInPerCent: "Tap i %",
  differs: "Inn/ut",
  status: "Status",
  statuses: { proven: "bevist", "not-proven": "ikkje bevist" },
  unsettled: "Valet mellom like gode fordelingar er ikkje avgjort fullt ut i alternativ {list}.",
  notProven:
    "Tida tok slutt før det var bevist at alternativ {list} er det beste i sin tur. Reglane held, men det kan finnast eit betre. Gi meir tid med --time-limit.",

  alternative: "Alternativ {number}",
  costs: "Tap av verdi mot forslaget: {loss} poeng ({percent}).",
  costsNothing: "Verdien er like stor som i forslaget.",
  byArea: "Områda får meir eller mindre enn i forslaget: {list}.",
  sameInEveryArea: "Kvart område får like mykje som i forslaget.",

  ended: {
    count: "Det kan finnast fleire. Be om fleire med --count.",
    "none-left": "Det finst ikkje fleire som skil seg nok frå desse. Det er bevist.",
    loss: "Alle andre som skil seg nok frå desse, taper meir. Det er bevist.",
    time: "Tida tok slutt. Om det finst fleire, er ikkje kjent. Gi meir tid med --time-limit.",
  },
  howToAdopt:
    "Vel eit alternativ, her nummer 2, og få ein runde der det er bestemt: fordel alternatives RUNDE.json --adopt 2 --out FIL",

  searching: "Leitar etter alternativ: {found} funne",
  noSuchAlternative:
    "Det finst ikkje noko alternativ {number}. Det siste er alternativ {count}. Vel eit som finst.",
  decisionReason: "Alternativ {number} er valt i staden for forslaget. Tap av verdi: {loss} poeng.",
};
