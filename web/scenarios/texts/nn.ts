import type { ScenariosTexts } from "./texts.ts";

export const nn: ScenariosTexts = {
  loading: "Hentar scenarioa …",
  notScored:
    "Scenario er for rundar med poeng. I denne runden følgjer beløpa av satsar, formel eller budsjett, og det er ingenting å vege mot kvarandre.",
  kept: {
    title: "Scenario som er lagra",
    help: (most) =>
      `Eit scenario er endringar på runden. Runden sjølv står urørt. Vel eitt til ${most} som skal stå ved sida av runden slik han er no.`,
    none: "Ingen scenario er lagra for denne runden enno. Prøv ut noko på fordelingssida, og lagre det der.",
    toDesk: "Til fordelingssida",
    choose: (name) => `Vel ${name} til samanlikninga`,
    changedBy: (who, when) => `Sist endra av ${who} ${when}`,
    fits: "Passar til runden",
    doesNotFit: "Passar ikkje lenger",
    whyNot: "Runden er endra sidan scenarioet vart laga:",
    openAtDesk: "Opne i fordelinga",
    openAtDeskNamed: (name) => `Opne ${name} i fordelinga`,
    edit: "Namn og notat",
    editNamed: (name) => `Endre namn og notat på ${name}`,
    remove: "Slett",
    removeNamed: (name) => `Slett ${name}`,
    compare: (count) => (count === 0 ? "Samanlikn" : `Samanlikn ${count} med runden`),
    chooseFirst: "Vel minst eitt scenario først.",
    most: "Du har valt så mange som kan stå side om side. Ta bort eitt for å velje eit anna.",
  },
  editing: {
    name: "Namn",
    nameMissing: "Skriv eit namn, så scenarioet kan kjennast att.",
    note: "Notat",
    save: "Lagre",
    cancel: "Avbryt",
    saved: (name) => `${name} er lagra.`,
    changed: (who) =>
      `${who} endra scenarioet medan du skreiv. Det som står der no, ser du over. Det du har skrive, står framleis her. Sei at du har sett det, og lagre dersom det du har skrive, skal gjelde.`,
    takeIn: "Eg har sett det",
  },
  removal: {
    question: (name) => `Slette ${name}?`,
    help: "Endringane i scenarioet blir borte. Runden og forslaga blir ikkje rørte.",
    yes: "Ja, slett",
    no: "La det stå",
    done: (name) => `${name} er sletta.`,
    changed: "Nokon andre endra scenarioet imens. Sjå kva som står der no, før du slettar det.",
    seen: "Eg har sett det",
  },
  comparison: {
    title: "Side om side",
    working: (count) => `Reknar ut ${count} fordelingar og beviser kvar av dei …`,
    stopped: "Utrekninga er stoppa.",
    again: "Rekn ut på nytt",
    missing: (count) =>
      count === 1
        ? "Eit scenario i lenkja finst ikkje lenger. Resten er samanlikna."
        : `${count} scenario i lenkja finst ikkje lenger. Resten er samanlikna.`,
    unfit: (names) => `Ikkje med, fordi det ikkje lenger passar til runden: ${names}.`,
    copy: "Kopier lenkje til samanlikninga",
    close: "Lukk samanlikninga",
    show: "Vis",
    what: "Kva som blir samanlikna",
    asItIs: "Runden som han er",
    changes: "Endringar",
    status: "Kor godt det er",
    statuses: { optimal: "Beste, bevist", feasible: "Beste som vart funne", infeasible: "Ikkje mogleg" },
    statusHelp: {
      optimal: "Det er bevist at inga anna fordeling er betre.",
      feasible: "Tida gjekk ut før det var bevist at inga anna er betre. Reglane er følgde.",
      infeasible: "Reglane kan ikkje haldast samtidig:",
    },
    groups: {
      figures: "Tal",
      people: "Søknader, mot runden som han er",
      areas: "Tilskot etter område",
      years: "År",
      applications: "Søknader som får noko anna",
    },
    rows: {
      cap: "Ramme",
      committed: "Vidareføringar",
      granted: "Tilskot",
      unused: "Unytta områdemiddel",
      left: "Ikkje fordelt",
      value: "Verdi",
      projects: "Prosjekt",
    },
    nobody: "ingen",
    count: (count, kroner) => `${count} (${kroner})`,
    projects: (count) => `${count} prosjekt`,
    unusedIs: (kroner) => `${kroner} unytta`,
    ofCeiling: (kroner) => `av ${kroner}`,
    year: (year, reserved) => (reserved ? `${year}, overslag` : String(year)),
    reservation:
      "Beløp for seinare år er overslag, med atterhald om Stortinget si løyving. Dei er ikkje tilsegner.",
    score: (points) => `${points} poeng`,
    why: "Kvifor",
    alike: (count) =>
      count === 1 ? "1 søknad får det same i alle" : `${count} søknader får det same i alle`,
    nothingDiffers: "Alle søknadene får det same i alle scenarioa.",
    dropped: "Ut sjølv om ramma auka",
    droppedHelp:
      "Søknader som får tilskot i runden som han er, men ikkje i eit scenario der ramma er større. Det kan skje når ein større søknad då får plass.",
    droppedNobody: "Ingen fell ut i eit scenario der ramma er større.",
    droppedLine: (scenario, applicant, before, grown) =>
      `${scenario}: ${applicant} hadde ${before}. Ramma er ${grown} større.`,
    hash: (content) => `Fingeravtrykket til samanlikninga: ${content}`,
  },
};
