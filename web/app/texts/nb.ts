import type { AppTexts } from "./texts.ts";

export const nb: AppTexts = {
  product: "fordel",
  skip: "Hopp til innholdet",
  language: "Språk",
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  menu: { rounds: "Runder", portfolios: "Porteføljer", audit: "Logg" },
  footer: {
    accessibility: "Tilgjengelighetserklæring",
    help: "Hjelp og hurtigtaster",
    api: "API for fagsystemer",
  },
  localOfficer: "Lokal bruk, uten innlogging",
  roles: { reader: "leser", planner: "planlegger", decider: "beslutter" },
  signIn: "Logg inn",
  signOut: "Logg ut",
  signInTitle: "Du må logge inn",
  signInWhy: "Tilskuddsrundene er bare for dem som arbeider med dem. Logg inn med arbeidskontoen din.",
  sessionEnded:
    "Økten din er slutt. Det du har endret på siden Fordeling, er tatt vare på i denne nettleseren. En fil som ikke er tatt inn, må velges på nytt.",
  loading: (what) => `Henter ${what} …`,
  notFound: {
    title: "Siden finnes ikke",
    text: "Adressen er feil, eller siden er flyttet. Se om den er skrevet riktig.",
    back: "Til rundene",
  },
  failed: {
    title: "Det gikk ikke",
    network:
      "Vi får ikke kontakt med tjenesten. Se om nettet virker, og prøv igjen. Ingenting du har gjort, er borte.",
    forbidden: "Du har ikke tilgang til dette. Spør den som gir roller hos dere.",
    missing: "Dette finnes ikke, eller det er slettet.",
    unexpected: "Noe gikk galt hos oss. Prøv igjen, og si fra hvis det hjelper lite.",
    request: (id) => `Forespørselens nummer er ${id}.`,
    again: "Prøv igjen",
  },
  offline: "Uten kontakt med tjenesten. Endringene dine er tatt vare på her i nettleseren.",
  tabs: {
    label: "Sider for runden",
    desk: "Fordeling",
    import: "Søknader",
    scenarios: "Sammenligne",
    reprioritisation: "Omprioritering",
    years: "Flerårig",
    sensitivity: "Følsomhet",
    decision: "Vedtak",
    audit: "Logg",
  },
  words: {
    outcome: {
      granted: "innvilget",
      reduced: "delvis innvilget",
      declined: "avslag",
      dismissed: "avvist",
    },
    kind: {
      scored: "konkurranse med poeng",
      rate: "sats per plass",
      formula: "etter formel",
      named: "navngitte mottakere",
    },
    roundStatus: { draft: "under arbeid", adopted: "vedtatt" },
    applicantKind: {
      municipality: "kommune",
      county: "fylkeskommune",
      district: "bydel",
      voluntary: "frivillig organisasjon",
      other: "annen",
    },
    fate: { release: "frigjøre", readvertise: "utlyse på nytt", hold: "holde tilbake" },
    reservation: "forbehold om Stortingets bevilgning",
  },
};
