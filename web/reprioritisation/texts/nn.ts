import type { ReprioritisationTexts } from "./texts.ts";

export const nn: ReprioritisationTexts = {
  loading: "Hentar runden …",
  notScored:
    "Omprioritering er for rundar med poeng og område. I denne runden følgjer beløpa av satsar, formel eller budsjett. Pengar mellom ordningar blir flytte i porteføljen.",
  working: "Reknar ut kva kvar måte å flytte pengane på gir …",
  stopped: "Utrekninga er stoppa.",
  again: "Rekn ut på nytt",
  infeasible: {
    title: "Ingenting kan flyttast enno",
    text: "Reglane i runden kan ikkje haldast samtidig, så det finst inga fordeling å flytte pengar i:",
  },
  nothing: {
    title: "Ingen område har unytta middel",
    text: "Alt som er sett av til områda, er brukt, så det er ingenting å omprioritere. Blir eit avsett minimum høgare, eller fell søknader frå, kan det endre seg.",
    toDesk: "Til fordelingssida",
  },
  clause: {
    title: "Heimel",
    none: "Ordninga oppgir inga føresegn som tillèt omprioritering. Finn heimelen i rundskrivet eller proposisjonen før pengane blir flytte.",
  },
  unused: {
    title: "Unytta områdemiddel",
    sum: (kroner) => `${kroner} er sett av til område som ikkje har nok søknader til å bruke pengane.`,
    amount: "unytta",
    fateOf: (area) => `Unytta middel i område ${area}`,
    fates: { release: "Frigjere", readvertise: "Lyse ut på nytt", hold: "Halde tilbake" },
    changed: "Vala er dine, og gjeld berre her til du tek dei inn i fordelinga.",
    backToRound: "Tilbake til det runden seier",
  },
  why: {
    noApplications: "Ingen har søkt.",
    askedTooLittle: (asked, minimum) => `Det er søkt om ${asked}. Det er sett av minst ${minimum}.`,
    allInFull: (count) =>
      count === 1
        ? "Den eine søknaden som kan få tilskot, har fått alt han kan få."
        : `Dei ${count} søknadene som kan få tilskot, har fått alt dei kan få.`,
    nobody: "Ingen av søknadene kan få tilskot.",
    belowThreshold: (count) => `${count} under terskelen.`,
    conditionsNotMet: (count) => `${count} oppfyller ikkje vilkåra.`,
    dismissed: (count) => `${count} avviste.`,
    heldBack: (count) =>
      count === 1
        ? "1 søknad kunne fått meir, men ein annan regel eller ei grense står i vegen."
        : `${count} søknader kunne fått meir, men andre reglar eller grenser står i vegen.`,
  },
  policies: {
    title: "Måtar å flytte pengane på",
    help: (released) => `${released} er frigjort. Ingen tilskot blir mindre, same kva du vel.`,
    nothingReleased:
      "Ingenting er frigjort, så ingenting blir flytt. Frigjer midla i minst eitt område for å sjå kva dei ville gitt.",
    names: {
      "best-use": "Dit pengane gjer størst nytte",
      proportional: "I høve til avsett minimum i områda",
      "in-order": "Til områda etter tur",
    },
    own: "den ordninga har",
    used: "Brukt",
    rest: "Til overs",
    comeIn: "Nye",
    getMore: "Får meir",
    value: "Verdi",
    proven: "Beste, bevist",
    notProven: "Beste som vart funne",
    applications: (count) => (count === 1 ? "1 søknad" : `${count} søknader`),
    gain: (applicant, before, after) => `${applicant}: ${before} → ${after}`,
    nobody: "Ingen søknader får meir.",
    notAsked: (policy) => `«${policy}» er ikkje med: ordninga oppgir inga rekkjefølgje.`,
  },
  ledger: {
    title: (policy) => `Før og etter: ${policy.toLowerCase()}`,
    columns: {
      area: "Område",
      before: "Tilskot før",
      released: "Gir frå seg",
      received: "Tek imot",
      after: "Tilskot etter",
      projects: "Prosjekt",
    },
    sum: "Sum",
    projects: (before, after) => (before === after ? String(after) : `${before} → ${after}`),
  },
  flow: {
    title: "Kvar pengane går",
    description: (streams) => `Pengestraumar: ${streams}.`,
    stream: (from, to, kroner) => `${kroner} frå ${from} til ${to}`,
    table: "Straumane som tabell",
    columns: { from: "Frå", to: "Til", amount: "Beløp" },
    area: (id) => `Område ${id}`,
    places: {
      released: "Frigjorde middel",
      readvertised: "Blir lyste ut på nytt",
      held: "Blir haldne tilbake",
      rest: "Til overs",
    },
  },
  alone: {
    title: "Kva pengane ville gitt i kvart område åleine",
    help: "Dei same kronene er tilbodne kvart område for seg, så linjene kan ikkje leggjast saman.",
    columns: { area: "Område", used: "Brukt", rest: "Til overs", gains: "Søknader som får meir" },
  },
  takeIn: {
    title: "Ta inn i fordelinga",
    help: "Lagre vala som eit scenario, så kan dei samanliknast med runden og opnast i fordelinga. Eller lag eit forslag til fordeling der pengane er flytte, klart til vedtak.",
    notPlanner: "Berre ein planleggjar kan ta dette inn i fordelinga.",
    name: "Namn på scenarioet",
    nameMissing: "Skriv eit namn, så scenarioet kan kjennast att.",
    firstName: (policy) => `Omprioritering: ${policy.toLowerCase()}`,
    save: "Lagre som scenario",
    propose: "Lag forslag med omprioritering",
    proposing: "Lagar forslag …",
    ownFates:
      "Eit forslag blir laga av runden slik han er. Du har valt noko anna enn runden seier om unytta middel, så lagre det som scenario først.",
    saved: (name) => `«${name}» er lagra blant scenarioa.`,
    openSaved: "Opne i fordelinga",
    compareSaved: "Samanlikn med runden",
    proposed: "Forslaget er laga og ligg under Vedtak.",
    openProposals: "Til forslaga",
    underWay: "Det tek lengre tid enn vanleg. Forslaget kjem under Vedtak når det er ferdig.",
  },
};
