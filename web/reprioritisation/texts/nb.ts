import type { ReprioritisationTexts } from "./texts.ts";

export const nb: ReprioritisationTexts = {
  loading: "Henter runden …",
  notScored:
    "Omprioritering er for runder med poeng og områder. I denne runden følger beløpene av satser, formel eller budsjett. Penger mellom ordninger flyttes i porteføljen.",
  working: "Regner ut hva hver måte å flytte pengene på gir …",
  stopped: "Utregningen er stoppet.",
  again: "Regn ut på nytt",
  infeasible: {
    title: "Ingenting kan flyttes ennå",
    text: "Reglene i runden kan ikke holdes samtidig, så det finnes ingen fordeling å flytte penger i:",
  },
  nothing: {
    title: "Ingen områder har ubrukte midler",
    text: "Alt som er satt av til områdene, er brukt, så det er ingenting å omprioritere. Blir et avsatt minimum høyere, eller faller søknader fra, kan det endre seg.",
    toDesk: "Til fordelingssiden",
  },
  clause: {
    title: "Hjemmel",
    none: "Ordningen oppgir ingen bestemmelse som tillater omprioritering. Finn hjemmelen i rundskrivet eller proposisjonen før pengene flyttes.",
  },
  unused: {
    title: "Ubrukte områdemidler",
    sum: (kroner) => `${kroner} er satt av til områder som ikke har nok søknader til å bruke pengene.`,
    amount: "ubrukt",
    fateOf: (area) => `Ubrukte midler i område ${area}`,
    fates: { release: "Frigjøre", readvertise: "Utlyse på nytt", hold: "Holde tilbake" },
    changed: "Valgene er dine, og gjelder bare her til du tar dem inn i fordelingen.",
    backToRound: "Tilbake til det runden sier",
  },
  why: {
    noApplications: "Ingen har søkt.",
    askedTooLittle: (asked, minimum) => `Det er søkt om ${asked}. Det er satt av minst ${minimum}.`,
    allInFull: (count) =>
      count === 1
        ? "Den ene søknaden som kan få tilskudd, har fått alt den kan få."
        : `De ${count} søknadene som kan få tilskudd, har fått alt de kan få.`,
    nobody: "Ingen av søknadene kan få tilskudd.",
    belowThreshold: (count) => `${count} under terskelen.`,
    conditionsNotMet: (count) => `${count} oppfyller ikke vilkårene.`,
    dismissed: (count) => `${count} avvist.`,
    heldBack: (count) =>
      count === 1
        ? "1 søknad kunne fått mer, men en annen regel eller grense står i veien."
        : `${count} søknader kunne fått mer, men andre regler eller grenser står i veien.`,
  },
  policies: {
    title: "Måter å flytte pengene på",
    help: (released) => `${released} er frigjort. Ingen tilskudd blir mindre, uansett hva du velger.`,
    nothingReleased:
      "Ingenting er frigjort, så ingenting flyttes. Frigjør midlene i minst ett område for å se hva de ville gitt.",
    names: {
      "best-use": "Dit pengene gjør størst nytte",
      proportional: "I forhold til områdenes avsatte minimum",
      "in-order": "Til områdene etter tur",
    },
    own: "ordningens egen",
    used: "Brukt",
    rest: "Til overs",
    comeIn: "Nye",
    getMore: "Får mer",
    value: "Verdi",
    proven: "Beste, bevist",
    notProven: "Beste som ble funnet",
    applications: (count) => (count === 1 ? "1 søknad" : `${count} søknader`),
    gain: (applicant, before, after) => `${applicant}: ${before} → ${after}`,
    nobody: "Ingen søknader får mer.",
    notAsked: (policy) => `«${policy}» er ikke med: ordningen oppgir ingen rekkefølge.`,
  },
  ledger: {
    title: (policy) => `Før og etter: ${policy.toLowerCase()}`,
    columns: {
      area: "Område",
      before: "Tilskudd før",
      released: "Avgir",
      received: "Mottar",
      after: "Tilskudd etter",
      projects: "Prosjekter",
    },
    sum: "Sum",
    projects: (before, after) => (before === after ? String(after) : `${before} → ${after}`),
  },
  flow: {
    title: "Hvor pengene går",
    description: (streams) => `Pengestrømmer: ${streams}.`,
    stream: (from, to, kroner) => `${kroner} fra ${from} til ${to}`,
    table: "Strømmene som tabell",
    columns: { from: "Fra", to: "Til", amount: "Beløp" },
    area: (id) => `Område ${id}`,
    places: {
      released: "Frigjorte midler",
      readvertised: "Utlyses på nytt",
      held: "Holdes tilbake",
      rest: "Til overs",
    },
  },
  alone: {
    title: "Hva pengene ville gitt i hvert område alene",
    help: "De samme kronene er tilbudt hvert område for seg, så linjene kan ikke legges sammen.",
    columns: { area: "Område", used: "Brukt", rest: "Til overs", gains: "Søknader som får mer" },
  },
  takeIn: {
    title: "Ta inn i fordelingen",
    help: "Lagre valgene som et scenario, så kan de sammenlignes med runden og åpnes i fordelingen. Eller lag et forslag til fordeling der pengene er flyttet, klart til vedtak.",
    notPlanner: "Bare en planlegger kan ta dette inn i fordelingen.",
    name: "Navn på scenarioet",
    nameMissing: "Skriv et navn, så scenarioet kan kjennes igjen.",
    firstName: (policy) => `Omprioritering: ${policy.toLowerCase()}`,
    save: "Lagre som scenario",
    propose: "Lag forslag med omprioritering",
    proposing: "Lager forslag …",
    ownFates:
      "Et forslag lages av runden slik den er. Du har valgt noe annet enn runden sier om ubrukte midler, så lagre det som scenario først.",
    saved: (name) => `«${name}» er lagret blant scenarioene.`,
    openSaved: "Åpne i fordelingen",
    compareSaved: "Sammenlign med runden",
    proposed: "Forslaget er laget og ligger under Vedtak.",
    openProposals: "Til forslagene",
    underWay: "Det tar lengre tid enn vanlig. Forslaget kommer under Vedtak når det er ferdig.",
  },
};
