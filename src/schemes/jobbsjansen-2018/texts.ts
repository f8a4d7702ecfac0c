import { noOperations, yearAtATime } from "../common-texts.ts";
import type { SchemeDefinition } from "../scheme-definition.ts";

/** The texts of Jobbsjansen 2018 in three languages. The names of the criteria shorten what the page says of them. */
export const texts: Pick<SchemeDefinition, "title" | "purpose" | "names" | "duties"> = {
  title: {
    nb: "Jobbsjansen: et fjerde år etter introduksjonsprogrammet 2018",
    nn: "Jobbsjansen: det fjerde året etter introduksjonsprogrammet 2018",
    en: "Jobbsjansen: a fourth year after the introduction programme 2018",
  },
  purpose: {
    nb: "At deltakere som har fullført tre år i introduksjonsprogrammet og trenger ett år til med grunnleggende kvalifisering, får det, og at kommunenes integreringsarbeid utvikles.",
    nn: "At deltakarar som har fullført tre år i introduksjonsprogrammet og treng eitt år til med grunnleggjande kvalifisering, får det, og at integreringsarbeidet i kommunane blir utvikla.",
    en: "That participants who have completed three years of the introduction programme and need one more year of basic qualification get it, and that the integration work of municipalities is developed.",
  },
  names: {
    "areas.year-four": {
      nb: "Fjerde år med grunnleggende kvalifisering",
      nn: "Fjerde år med grunnleggjande kvalifisering",
      en: "A fourth year of basic qualification",
    },
    "criteria.results": { nb: "Resultatmål", nn: "Resultatmål", en: "Targets for results" },
    "criteria.transition": {
      nb: "Overgang fra tredje til fjerde år",
      nn: "Overgang frå tredje til fjerde år",
      en: "Transition from the third to the fourth year",
    },
    "criteria.programme": {
      nb: "Systematisk arbeid med individuelt tilpasset program",
      nn: "Systematisk arbeid med individuelt tilpassa program",
      en: "Systematic work on a programme made for each participant",
    },
    "criteria.authorities": {
      nb: "Samarbeid med sektormyndigheter",
      nn: "Samarbeid med sektorstyresmakter",
      en: "Cooperation with sector authorities",
    },
    "criteria.year-four": {
      nb: "Hvordan år 4 skal føre til arbeid eller utdanning",
      nn: "Korleis år 4 skal føre til arbeid eller utdanning",
      en: "How year four is to lead to work or education",
    },
    "criteria.tailored": {
      nb: "Innhold tilpasset den enkelte",
      nn: "Innhald tilpassa den enkelte",
      en: "Contents fitted to each participant",
    },
    "criteria.labour-market": {
      nb: "Arbeidsmarkedskompetanse og samarbeid med arbeidsgivere",
      nn: "Arbeidsmarknadskompetanse og samarbeid med arbeidsgivarar",
      en: "Knowledge of the labour market and cooperation with employers",
    },
    "criteria.nav": {
      nb: "Bruk av tiltak og stønader fra NAV",
      nn: "Bruk av tiltak og stønader frå NAV",
      en: "Use of measures and benefits of NAV",
    },
    "criteria.voluntary": {
      nb: "Samarbeid med frivillige organisasjoner",
      nn: "Samarbeid med frivillige organisasjonar",
      en: "Cooperation with voluntary organisations",
    },
    "criteria.planning": {
      nb: "Helhetlig og langsiktig planlegging",
      nn: "Heilskapleg og langsiktig planlegging",
      en: "Planning as a whole and for the long term",
    },
    "costs.rules.participant-support": {
      nb: "Stønad til deltakere",
      nn: "Stønad til deltakarar",
      en: "Support to participants",
    },
    "costs.rules.project-manager": {
      nb: "Prosjektleder- eller programrådgiverstilling",
      nn: "Prosjektleiar- eller programrådgivarstilling",
      en: "Post of a project manager or programme adviser",
    },
    "costs.rules.operations": {
      nb: "Ordinær drift, investeringer og anskaffelser",
      nn: "Ordinær drift, investeringar og innkjøp",
      en: "Ordinary operations, investments and purchases",
    },
  },
  duties: [
    {
      id: "grant-letter",
      kind: "accept",
      texts: {
        nb: "Kommunen bruker pengene slik tilskuddsbrevet sier: til formålet, aktivitetene og innenfor budsjettet der.",
        nn: "Kommunen bruker pengane slik tilskotsbrevet seier: til føremålet, aktivitetane og innanfor budsjettet der.",
        en: "The municipality uses the money as the grant letter says: for its purpose and activities, within its budget.",
      },
    },
    yearAtATime,
    {
      id: "own-financing",
      kind: "accept",
      texts: {
        nb: "Kommunen betaler en del selv, blant annet med faste stillinger, og dekker resten av stønaden til deltakerne.",
        nn: "Kommunen betaler ein del sjølv, mellom anna med faste stillingar, og dekkjer resten av stønaden til deltakarane.",
        en: "The municipality pays a part itself, among other things by permanent posts, and the rest of the support to participants.",
      },
    },
    {
      id: "consent-to-changes",
      kind: "use",
      texts: {
        nb: "IMDi må samtykke før prosjektet endres slik at det ikke lenger er det som fikk tilskudd.",
        nn: "IMDi må samtykkje før prosjektet blir endra slik at det ikkje lenger er det som fekk tilskot.",
        en: "IMDi must consent before the project is changed into something else than what got the grant.",
      },
    },
    noOperations,
    {
      id: "use-in-the-year",
      kind: "use",
      texts: {
        nb: "Pengene brukes og regnskapsføres som hovedregel i 2018.",
        nn: "Pengane blir brukte og rekneskapsførte som hovudregel i 2018.",
        en: "The money is as a rule used and accounted for in 2018.",
      },
    },
    {
      id: "status-report",
      kind: "report",
      texts: {
        nb: "Kommunen leverer en statusrapport.",
        nn: "Kommunen leverer statusrapport.",
        en: "The municipality delivers a status report.",
      },
    },
    {
      id: "grant-report",
      kind: "report",
      texts: {
        nb: "Kommunen leverer en tilskuddsrapport om resultater, ressursbruk og hvor langt målet er nådd.",
        nn: "Kommunen leverer tilskotsrapport om resultat, ressursbruk og kor langt målet er nådd.",
        en: "The municipality delivers a grant report on results, use of resources and how far the aim is reached.",
      },
    },
    {
      id: "follow-participants",
      kind: "report",
      texts: {
        nb: "Kommunen rapporterer på deltakernivå og følger deltakerne opp i inntil ett år etter avslutning.",
        nn: "Kommunen rapporterer på deltakarnivå og følgjer deltakarane opp i inntil eitt år etter avslutning.",
        en: "The municipality reports on each participant and follows them up for as much as a year afterwards.",
      },
    },
    {
      id: "share-results",
      kind: "report",
      texts: {
        nb: "Kommunen formidler erfaringer og resultater og bidrar til evaluering av ordningen.",
        nn: "Kommunen formidlar erfaringar og resultat og bidreg til evaluering av ordninga.",
        en: "The municipality shares experience and results and takes part in evaluating the scheme.",
      },
    },
  ],
};
