import { inEnglish, inNorwegian } from "../../amounts.ts";
import type { Assumption } from "../../scheme-definition.ts";
import { assumed } from "./assumed.ts";

/** What the circular leaves open about grants, conditions and how the money is spread. */
export const grantAssumptions: readonly Assumption[] = [
  {
    id: "size-of-grants",
    fields: ["grant.step", "grant.smallest", "grant.smallestShare"],
    texts: {
      nb: `Rundskrivet lar IMDi beregne størrelsen på tilskuddet uten å gi tall; her er det forutsatt beløp i trinn på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner og minst 60 prosent av det prosjektet kan få støtte til.`,
      nn: `Rundskrivet lèt IMDi rekne ut storleiken på tilskotet utan å gi tal; her er det lagt til grunn beløp i steg på ${inNorwegian(assumed.step)} kroner, minst ${inNorwegian(assumed.smallest)} kroner og minst 60 prosent av det prosjektet kan få støtte til.`,
      en: `The circular lets IMDi calculate the size of a grant without giving figures; amounts in steps of ${inEnglish(assumed.step)} kroner, at least ${inEnglish(assumed.smallest)} kroner and at least 60 per cent of the eligible amount are assumed here.`,
    },
  },
  {
    id: "no-largest-grant",
    fields: ["grant.largest"],
    texts: {
      nb: "Rundskrivet oppgir ingen øvre grense for ett tilskudd; her er det forutsatt at det ikke er noen.",
      nn: "Rundskrivet oppgir inga øvre grense for eitt tilskot; her er det lagt til grunn at det ikkje er noka.",
      en: "The circular states no upper limit for a grant; it is assumed here that there is none.",
    },
  },
  {
    id: "all-years-follow",
    fields: ["grant.fewestYears"],
    texts: {
      nb: "Rundskrivet sier ikke at et flerårig prosjekt kan få støtte for bare de første årene; her er det forutsatt at alle årene følger med.",
      nn: "Rundskrivet seier ikkje at eit fleirårig prosjekt kan få støtte for berre dei første åra; her er det lagt til grunn at alle åra følgjer med.",
      en: "The circular does not say that a project of several years may get support for the first ones only; it is assumed here that all the years follow.",
    },
  },
  {
    id: "end-of-the-deadline",
    fields: ["conditions.deadline"],
    texts: {
      nb: "Rundskrivet oppgir en dato uten klokkeslett som frist; her er det forutsatt at fristen varer til dagen er slutt i Norge.",
      nn: "Rundskrivet oppgir ein dato utan klokkeslett som frist; her er det lagt til grunn at fristen varer til dagen er slutt i Noreg.",
      en: "The circular gives a date without a time as the deadline; it is assumed here that it lasts until the day ends in Norway.",
    },
  },
  {
    id: "own-contribution-of-any-size",
    fields: ["conditions.ownContributionRequired"],
    texts: {
      nb: "Rundskrivet krever egenandel uten å si hvor stor den må være; her er det forutsatt at ethvert beløp over null er nok.",
      nn: "Rundskrivet krev eigendel utan å seie kor stor han må vere; her er det lagt til grunn at eitkvart beløp over null er nok.",
      en: "The circular demands an own contribution without saying how large; it is assumed here that any amount above zero is enough.",
    },
  },
  {
    id: "years-counted-from-2025",
    fields: ["conditions.yearsAtMost"],
    texts: {
      nb: "Rundskrivet sier ikke om støtte i tidligere år skal telle med i de tre årene; her er det forutsatt at bare årene det søkes om nå, teller.",
      nn: "Rundskrivet seier ikkje om støtte i tidlegare år skal telje med i dei tre åra; her er det lagt til grunn at berre åra det blir søkt om no, tel.",
      en: "The circular does not say whether support in earlier years counts towards the three years; it is assumed here that only the years now applied for count.",
    },
  },
  {
    id: "no-shares",
    fields: ["shares"],
    texts: {
      nb: "Rundskrivet krever ikke at en viss andel av pengene går til noen bestemt type prosjekt; her er det forutsatt at ingen slik andel gjelder.",
      nn: "Rundskrivet krev ikkje at ein viss del av pengane går til ein bestemt type prosjekt; her er det lagt til grunn at ingen slik del gjeld.",
      en: "The circular does not demand that some share of the money goes to one type of project; it is assumed here that no such share applies.",
    },
  },
  {
    id: "no-spread",
    fields: ["spread"],
    texts: {
      nb: "Rundskrivet setter ingen grense for hvor mye én søker kan få, og krever ikke et visst antall tilskudd til noen bestemt type prosjekt; her er det forutsatt at ingen slike regler gjelder.",
      nn: "Rundskrivet set inga grense for kor mykje éin søkjar kan få, og krev ikkje eit visst tal tilskot til ein bestemt type prosjekt; her er det lagt til grunn at ingen slike reglar gjeld.",
      en: "The circular sets no limit on what one applicant can get, nor does it demand a certain number of grants to one type of project; it is assumed here that no such rules apply.",
    },
  },
  {
    id: "reprioritisation",
    fields: ["areas.*.unused", "reprioritisation"],
    texts: {
      nb: "Rundskrivet lar ubrukte områdemidler omprioriteres innenfor Prop. 1 S, men sier ikke hvordan; her er det forutsatt at alle områder frigir det de ikke bruker, og at pengene går dit de gjør mest nytte.",
      nn: "Rundskrivet lèt unytta områdemiddel omprioriterast innanfor Prop. 1 S, men seier ikkje korleis; her er det lagt til grunn at alle område frigir det dei ikkje bruker, og at pengane går dit dei gjer mest nytte.",
      en: "The circular lets unused area money be reprioritised within Prop. 1 S, but does not say how; it is assumed here that every area releases what it does not use, and that the money goes where it does most good.",
    },
  },
];
