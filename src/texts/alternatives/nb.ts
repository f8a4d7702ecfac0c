import type { AlternativesTexts } from "./texts.ts";

export const nb: AlternativesTexts = {
  title: "Alternativer",
  meaning:
    "Alternativ 1 er forslaget. Hvert av de andre er det beste av dem som skiller seg nok fra alle foregående: Minst {differing} av søknadene får tilskudd i det ene og ikke i det andre.",
  sameUnused: "Alle har like mye ubrukte områdemidler: {unused}.",
  decided: "Det som er bestemt, står fast i alle.",
  withinLoss: "Bare alternativer som taper høyst {loss} av verdien mot forslaget, er med.",
  proposalNotProven:
    "Det er ikke bevist at forslaget er det beste. Et alternativ kan derfor vise seg å være bedre enn forslaget.",

  number: "Nr.",
  value: "Verdi",
  loss: "Tap",
  lossInPerCent: "Tap i %",
  differs: "Inn/ut",
  status: "Status",
  statuses: { proven: "bevist", "not-proven": "ikke bevist" },
  unsettled: "Valget mellom like gode fordelinger er ikke avgjort fullt ut i alternativ {list}.",
  notProven:
    "Tiden tok slutt før det var bevist at alternativ {list} er det beste i sin tur. Reglene holder, men det kan finnes et bedre. Gi mer tid med --time-limit.",

  alternative: "Alternativ {number}",
  costs: "Tap av verdi mot forslaget: {loss} poeng ({percent}).",
  costsNothing: "Verdien er like stor som i forslaget.",
  byArea: "Områdene får mer eller mindre enn i forslaget: {list}.",
  sameInEveryArea: "Hvert område får like mye som i forslaget.",

  ended: {
    count: "Det kan finnes flere. Be om flere med --count.",
    "none-left": "Det finnes ikke flere som skiller seg nok fra disse. Det er bevist.",
    loss: "Alle andre som skiller seg nok fra disse, taper mer. Det er bevist.",
    time: "Tiden tok slutt. Om det finnes flere, er ikke kjent. Gi mer tid med --time-limit.",
  },
  howToAdopt:
    "Velg et alternativ, her nummer 2, og få en runde der det er bestemt: fordel alternatives RUNDE.json --adopt 2 --out FIL",

  searching: "Leter etter alternativer: {found} funnet",
  noSuchAlternative:
    "Det finnes ikke noe alternativ {number}. Det siste er alternativ {count}. Velg et som finnes.",
  decisionReason: "Alternativ {number} er valgt i stedet for forslaget. Tap av verdi: {loss} poeng.",
};
