import type { RankingListTexts } from "./texts.ts";

export const nn: RankingListTexts = {
  title: "Rangeringsliste mot forslaget",
  meaning:
    "Lista går ovanfrå og ned etter poeng, ved like poeng etter søknadsnummer. Kvar søknad får det som kan støttast, så lenge rammene og dei øvre grensene for områda rekk. Elles får han det som er att, om det er nok til minste tilskot.",
  setAside: "Det avsette minimumet til områda er sett av først. Det som er bestemt, går føre lista.",
  variants: { stop: "Stoppar", skip: "Hoppar over" },
  variantMeanings: {
    stop: "I kvart område stoppar lista ved den første søknaden det ikkje er plass til. Dei andre områda går vidare.",
    skip: "Lista hoppar over søknader det ikkje er plass til, og går vidare.",
  },

  list: "Liste",
  change: "Endring",
  value: "Verdi",
  granted: "Tilskot",
  projects: "Prosjekt",
  unused: "Unytta områdemiddel",
  left: "Att av ramma",
  unusedFirst:
    "Lista har større verdi, men lèt meir vere unytta i områda. Mindre unytta middel går føre større verdi.",

  holdsRules: "Lista held alle reglane.",
  breaksRules: "Lista bryt reglar ({count}):",

  stoppedAt:
    "Område {area} stoppar ved søknad {application} ({score} poeng). Minste tilskot er {least}, og det er plass til {room}: {limit}.",
  passedOver: "Talet på dei ho hoppar over: {count}. Minste tilskot til dei alle er {kroner}.",
  allFit: "Det var plass til alle.",
  limits: {
    cap: "ramma strekk ikkje til",
    "set-aside": "resten av ramma er sett av til minimumet for områda",
    "later-ceiling":
      "ramma for eit seinare år strekk ikkje til (overslag, med atterhald om Stortinget si løyving)",
    maximum: "den øvre grensa for området gir ikkje rom for meir",
    projects: "området har så mange prosjekt som det kan ha",
    applicant: "grensa for éin søkjar gir ikkje rom for meir",
  },

  differences: "Skilnad frå forslaget",
  onlyInProposal: "Får tilskot i forslaget, men ikkje av lista: {count}, til saman {kroner}.",
  onlyInList: "Får tilskot av lista, men ikkje i forslaget: {count}, til saman {kroner}.",
  sameGrants: "Lista gir dei same tilskota som forslaget.",
  inProposal: "I forslaget",
  inList: "Av lista",
};
