import type { AppTexts } from "./texts.ts";

export const nn: AppTexts = {
  product: "fordel",
  skip: "Hopp til innhaldet",
  language: "Språk",
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  menu: { rounds: "Rundar", portfolios: "Porteføljar", audit: "Logg" },
  footer: {
    accessibility: "Tilgjengeerklæring",
    help: "Hjelp og snøggtastar",
    api: "API for fagsystem",
  },
  localOfficer: "Lokal bruk, utan innlogging",
  roles: { reader: "lesar", planner: "planleggjar", decider: "avgjerar" },
  signIn: "Logg inn",
  signOut: "Logg ut",
  signInTitle: "Du må logge inn",
  signInWhy: "Tilskotsrundane er berre for dei som arbeider med dei. Logg inn med arbeidskontoen din.",
  sessionEnded:
    "Økta di er slutt. Det du har endra på sida Fordeling, er teke vare på i denne nettlesaren. Ei fil som ikkje er teken inn, må veljast på nytt.",
  loading: (what) => `Hentar ${what} …`,
  notFound: {
    title: "Sida finst ikkje",
    text: "Adressa er feil, eller sida er flytt. Sjå etter om ho er rett skriven.",
    back: "Til rundane",
  },
  failed: {
    title: "Det gjekk ikkje",
    network:
      "Vi får ikkje kontakt med tenesta. Sjå om nettet verkar, og prøv igjen. Ingenting du har gjort, er borte.",
    forbidden: "Du har ikkje tilgang til dette. Spør den som gir roller hos dykk.",
    missing: "Dette finst ikkje, eller det er sletta.",
    unexpected: "Noko gjekk gale hos oss. Prøv igjen, og sei frå om det ikkje hjelper.",
    request: (id) => `Nummeret på førespurnaden er ${id}.`,
    again: "Prøv igjen",
  },
  offline: "Utan kontakt med tenesta. Endringane dine er tekne vare på her i nettlesaren.",
  tabs: {
    label: "Sider for runden",
    desk: "Fordeling",
    import: "Søknader",
    scenarios: "Samanlikne",
    reprioritisation: "Omprioritering",
    years: "Fleirårig",
    sensitivity: "Følsemd",
    decision: "Vedtak",
    audit: "Logg",
  },
  words: {
    outcome: {
      granted: "innvilga",
      reduced: "delvis innvilga",
      declined: "avslag",
      dismissed: "avvist",
    },
    kind: {
      scored: "konkurranse med poeng",
      rate: "sats per plass",
      formula: "etter formel",
      named: "namngjevne mottakarar",
    },
    roundStatus: { draft: "under arbeid", adopted: "vedteken" },
    applicantKind: {
      municipality: "kommune",
      county: "fylkeskommune",
      district: "bydel",
      voluntary: "frivillig organisasjon",
      other: "annan",
    },
    fate: { release: "frigjere", readvertise: "lyse ut på nytt", hold: "halde tilbake" },
    reservation: "atterhald om Stortinget si løyving",
  },
};
