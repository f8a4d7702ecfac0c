import type { RankingListTexts } from "./texts.ts";

export const nb: RankingListTexts = {
  title: "Rangeringsliste mot forslaget",
  meaning:
    "Listen går ovenfra og ned etter poeng, ved like poeng etter søknadsnummer. Hver søknad får det som kan støttes, så lenge rammene og områdenes øvre grenser rekker. Ellers får den det som er igjen, om det er nok til minste tilskudd.",
  setAside: "Områdenes avsatte minimum er satt av først. Det som er bestemt, går foran listen.",
  variants: { stop: "Stopper", skip: "Hopper over" },
  variantMeanings: {
    stop: "I hvert område stopper listen ved den første søknaden det ikke er plass til. De andre områdene går videre.",
    skip: "Listen hopper over søknader det ikke er plass til, og går videre.",
  },

  list: "Liste",
  change: "Endring",
  value: "Verdi",
  granted: "Tilskudd",
  projects: "Prosjekter",
  unused: "Ubrukte områdemidler",
  left: "Igjen av rammen",
  unusedFirst:
    "Listen har større verdi, men lar mer være ubrukt i områdene. Mindre ubrukte midler går foran større verdi.",

  holdsRules: "Listen holder alle reglene.",
  breaksRules: "Listen bryter regler ({count}):",

  stoppedAt:
    "Område {area} stopper ved søknad {application} ({score} poeng). Minste tilskudd er {least}, og det er plass til {room}: {limit}.",
  passedOver: "Antall den hopper over: {count}. Minste tilskudd til dem alle er {kroner}.",
  allFit: "Det var plass til alle.",
  limits: {
    cap: "rammen strekker ikke til",
    "set-aside": "resten av rammen er satt av til områdenes minimum",
    "later-ceiling":
      "rammen for et senere år strekker ikke til (anslag, med forbehold om Stortingets bevilgning)",
    maximum: "områdets øvre grense gir ikke rom for mer",
    projects: "området har så mange prosjekter som det kan ha",
    applicant: "grensen for én søker gir ikke rom for mer",
  },

  differences: "Forskjell fra forslaget",
  onlyInProposal: "Får tilskudd i forslaget, men ikke av listen: {count}, til sammen {kroner}.",
  onlyInList: "Får tilskudd av listen, men ikke i forslaget: {count}, til sammen {kroner}.",
  sameGrants: "Listen gir de samme tilskuddene som forslaget.",
  inProposal: "I forslaget",
  inList: "Av listen",
};
