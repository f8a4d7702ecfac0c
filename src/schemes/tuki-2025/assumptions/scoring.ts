import { inEnglish, inNorwegian } from "../../amounts.ts";
import type { Assumption } from "../../scheme-definition.ts";
import { assumed } from "./assumed.ts";

/** What the circular leaves open about scores, priorities and what is best. */
export const scoringAssumptions: readonly Assumption[] = [
  {
    id: "scale",
    fields: ["criteria.*.lowest", "criteria.*.highest"],
    texts: {
      nb: `Rundskrivet oppgir ingen poengskala; her er det forutsatt at hvert kriterium får fra ${assumed.lowest} til ${assumed.highest} poeng.`,
      nn: `Rundskrivet oppgir ingen poengskala; her er det lagt til grunn at kvart kriterium får frå ${assumed.lowest} til ${assumed.highest} poeng.`,
      en: `The circular states no scale; it is assumed here that each criterion is scored from ${assumed.lowest} to ${assumed.highest} points.`,
    },
  },
  {
    id: "weights",
    fields: ["criteria.*.weight"],
    texts: {
      nb: "Rundskrivet oppgir ikke hvor mye hvert kriterium skal telle; her er det forutsatt at de teller likt.",
      nn: "Rundskrivet oppgir ikkje kor mykje kvart kriterium skal telje; her er det lagt til grunn at dei tel likt.",
      en: "The circular does not state how much each criterion weighs; it is assumed here that they weigh the same.",
    },
  },
  {
    id: "thresholds",
    fields: ["threshold", "criteria.*.threshold"],
    texts: {
      nb: `Rundskrivet krever gode nok søknader, men oppgir ingen terskel; her er det forutsatt minst ${assumed.criterionThreshold} poeng på hvert kriterium og minst ${assumed.threshold} poeng til sammen.`,
      nn: `Rundskrivet krev gode nok søknader, men oppgir ingen terskel; her er det lagt til grunn minst ${assumed.criterionThreshold} poeng på kvart kriterium og minst ${assumed.threshold} poeng til saman.`,
      en: `The circular asks for good enough applications, but states no threshold; at least ${assumed.criterionThreshold} points on each criterion and ${assumed.threshold} in all are assumed here.`,
    },
  },
  {
    id: "priority-points",
    fields: ["priorities.*.points"],
    texts: {
      nb: `Rundskrivet sier ikke hvor mye prioriteringene skal bety; her er det forutsatt ${assumed.priorityPoints} tilleggspoeng for hver av dem.`,
      nn: `Rundskrivet seier ikkje kor mykje prioriteringane skal bety; her er det lagt til grunn ${assumed.priorityPoints} tilleggspoeng for kvar av dei.`,
      en: `The circular does not say how much the priorities are worth; ${assumed.priorityPoints} extra point for each of them is assumed here.`,
    },
  },
  {
    id: "larger",
    fields: ["priorities.larger.when.requestedAtLeast"],
    texts: {
      nb: `Rundskrivet sier ikke hva et større prosjekt er; her er det forutsatt at det er ett som søker om minst ${inNorwegian(assumed.largerFrom)} kroner for 2025.`,
      nn: `Rundskrivet seier ikkje kva eit større prosjekt er; her er det lagt til grunn at det er eitt som søkjer om minst ${inNorwegian(assumed.largerFrom)} kroner for 2025.`,
      en: `The circular does not say what a larger project is; it is assumed here that it is one that applies for at least ${inEnglish(assumed.largerFrom)} kroner for 2025.`,
    },
  },
  {
    id: "multi-year",
    fields: ["priorities.multi-year.when.yearsAtLeast"],
    texts: {
      nb: "Rundskrivet sier ikke hva et flerårig prosjekt er; her er det forutsatt at det er ett som søker om penger for minst to år.",
      nn: "Rundskrivet seier ikkje kva eit fleirårig prosjekt er; her er det lagt til grunn at det er eitt som søkjer om pengar for minst to år.",
      en: "The circular does not say what a multi-year project is; it is assumed here that it is one that applies for money for at least two years.",
    },
  },
  {
    id: "university-guidance",
    fields: ["priorities.university-guidance.when.trait"],
    texts: {
      nb: "Rundskrivet sier ikke hvordan intensjonen om veiledning fra universitet eller høyskole skal vises; her er det forutsatt at saksbehandleren merker søknadene det gjelder.",
      nn: "Rundskrivet seier ikkje korleis intensjonen om rettleiing frå universitet eller høgskule skal visast; her er det lagt til grunn at saksbehandlaren merkjer søknadene det gjeld.",
      en: "The circular does not say how the intention of guidance by a university is to be shown; it is assumed here that the case officer marks the applications concerned.",
    },
  },
  {
    id: "priorities-within-areas",
    fields: ["priorities"],
    texts: {
      nb: "Rundskrivet prioriterer også temaer og målgrupper innenfor hvert område; her er det forutsatt at de er veid inn i poengene for kriteriene og ikke gir tilleggspoeng.",
      nn: "Rundskrivet prioriterer også tema og målgrupper innanfor kvart område; her er det lagt til grunn at dei er vegne inn i poenga for kriteria og ikkje gir tilleggspoeng.",
      en: "The circular also gives priority to themes and target groups within each area; it is assumed here that they are weighed in the scores on the criteria and give no extra points.",
    },
  },
  {
    id: "best-use-of-money",
    fields: ["objective"],
    texts: {
      nb: "Rundskrivet sier ikke hvordan søknader skal veies mot hverandre; her er det forutsatt at det beste forslaget er det som gir mest poeng ganger kroner til sammen.",
      nn: "Rundskrivet seier ikkje korleis søknader skal vegast mot kvarandre; her er det lagt til grunn at det beste forslaget er det som gir mest poeng gonger kroner til saman.",
      en: "The circular does not say how applications are weighed against each other; it is assumed here that the best proposal is the one with the most points times kroner in all.",
    },
  },
  {
    id: "ranking",
    fields: ["ranking"],
    texts: {
      nb: "Rundskrivet sier ikke at rekkefølgen etter poeng er bindende; her er det forutsatt at en lavere plassert søknad kan få støtte foran en høyere når det blir forklart.",
      nn: "Rundskrivet seier ikkje at rekkjefølgja etter poeng er bindande; her er det lagt til grunn at ein lågare plassert søknad kan få støtte framfor ein høgare når det blir forklart.",
      en: "The circular does not say that the order by score is binding; it is assumed here that a lower application may get support ahead of a higher one when that is explained.",
    },
  },
];
