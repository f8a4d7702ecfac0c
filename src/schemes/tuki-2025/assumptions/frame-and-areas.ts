import { inEnglish, inNorwegian } from "../../amounts.ts";
import type { Assumption } from "../../scheme-definition.ts";
import { assumed } from "./assumed.ts";

const { laterCaps, minimums } = assumed;

/** What the circular leaves open about the frame and the areas. */
export const frameAndAreaAssumptions: readonly Assumption[] = [
  {
    id: "commitments-within-cap",
    fields: ["cap"],
    texts: {
      nb: "Rundskrivet sier ikke om rammen også skal dekke prosjekter som fikk tilsagn i tidligere år; her er det forutsatt at den gjør det.",
      nn: "Rundskrivet seier ikkje om ramma også skal dekkje prosjekt som fekk tilsegn i tidlegare år; her er det lagt til grunn at ho gjer det.",
      en: "The circular does not say whether the cap also pays for projects committed to in earlier years; it is assumed here that it does.",
    },
  },
  {
    id: "later-caps",
    fields: ["laterCaps"],
    texts: {
      nb: `Rundskrivet har ingen tall for senere år; her er det forutsatt at prosjektene til sammen kan regne med høyst ${inNorwegian(laterCaps["2026"])} kroner i 2026 og ${inNorwegian(laterCaps["2027"])} kroner i 2027, med forbehold om Stortingets bevilgning.`,
      nn: `Rundskrivet har ingen tal for seinare år; her er det lagt til grunn at prosjekta til saman kan rekne med høgst ${inNorwegian(laterCaps["2026"])} kroner i 2026 og ${inNorwegian(laterCaps["2027"])} kroner i 2027, med atterhald om Stortinget si løyving.`,
      en: `The circular has no figures for later years; it is assumed here that the projects together may count on at most ${inEnglish(laterCaps["2026"])} kroner in 2026 and ${inEnglish(laterCaps["2027"])} in 2027, with a reservation for the Storting's budget.`,
    },
  },
  {
    id: "minimums",
    fields: ["areas.1.minimum", "areas.2.minimum", "areas.4.minimum", "areas.5.minimum"],
    texts: {
      nb: `Rundskrivet nevner avsatte midler, men ingen beløp; her er det forutsatt at ${inNorwegian(minimums["1"])} kroner er satt av til område 1, ${inNorwegian(minimums["2"])} til område 2, ${inNorwegian(minimums["4"])} til område 4 og ${inNorwegian(minimums["5"])} til område 5.`,
      nn: `Rundskrivet nemner avsette middel, men ingen beløp; her er det lagt til grunn at ${inNorwegian(minimums["1"])} kroner er sette av til område 1, ${inNorwegian(minimums["2"])} til område 2, ${inNorwegian(minimums["4"])} til område 4 og ${inNorwegian(minimums["5"])} til område 5.`,
      en: `The circular speaks of money set aside, but states no amounts; it is assumed here that ${inEnglish(minimums["1"])} kroner is set aside for area 1, ${inEnglish(minimums["2"])} for area 2, ${inEnglish(minimums["4"])} for area 4 and ${inEnglish(minimums["5"])} for area 5.`,
    },
  },
  {
    id: "no-area-limits",
    fields: ["areas.*.maximum", "areas.*.projectsAtMost"],
    texts: {
      nb: "Rundskrivet sier at bare et begrenset antall prosjekter i hvert område får støtte, men ikke hvor mange; her er det forutsatt at ingen områder har en øvre grense for kroner eller prosjekter ut over rammen.",
      nn: "Rundskrivet seier at berre eit avgrensa tal på prosjekt i kvart område får støtte, men ikkje kor mange; her er det lagt til grunn at ingen område har ei øvre grense for kroner eller prosjekt ut over ramma.",
      en: "The circular says that only a limited number of projects in each area get support, but not how many; it is assumed here that no area has a limit on kroner or projects beyond the cap.",
    },
  },
  {
    id: "area-3",
    fields: ["areas.3"],
    texts: {
      nb: "Område 3 har eget rundskriv (17/2025), som ikke er lagt inn her; det er forutsatt at området ikke har avsatte midler eller søknader i denne runden, og at det som tildeles etter det rundskrivet, føres som tilsagn i området.",
      nn: "Område 3 har eige rundskriv (17/2025), som ikkje er lagt inn her; det er lagt til grunn at området ikkje har avsette middel eller søknader i denne runden, og at det som blir tildelt etter det rundskrivet, blir ført som tilsegn i området.",
      en: "Area 3 has a circular of its own (17/2025), which is not entered here; it is assumed that the area has no money set aside and no applications in this round, and that what is granted under that circular is entered as commitments in the area.",
    },
  },
  {
    id: "districts",
    fields: ["areas.1.applicantKinds", "areas.2.applicantKinds", "areas.5.applicantKinds"],
    texts: {
      nb: "Rundskrivet lar kommuner søke og lar en bydelsdirektør godkjenne søknaden; her er det forutsatt at en bydel dermed kan stå som søker der kommuner kan søke.",
      nn: "Rundskrivet lèt kommunar søkje og lèt ein bydelsdirektør godkjenne søknaden; her er det lagt til grunn at ein bydel dermed kan stå som søkjar der kommunar kan søkje.",
      en: "The circular lets municipalities apply and a district director approve the application; it is assumed here that a district may therefore apply wherever municipalities may.",
    },
  },
  {
    id: "no-counties-in-area-5",
    fields: ["areas.5.applicantKinds"],
    texts: {
      nb: "Omtalen av område 5 nevner også fylkeskommuner, men bare kommuner står oppført som søkere der; her er det forutsatt at fylkeskommuner ikke kan søke i område 5.",
      nn: "Omtalen av område 5 nemner også fylkeskommunar, men berre kommunar står oppførte som søkjarar der; her er det lagt til grunn at fylkeskommunar ikkje kan søkje i område 5.",
      en: "The text on area 5 also mentions county municipalities, but only municipalities are listed as applicants there; it is assumed here that county municipalities may not apply in area 5.",
    },
  },
];
