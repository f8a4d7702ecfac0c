import type { ScenariosTexts } from "./texts.ts";

export const nb: ScenariosTexts = {
  loading: "Henter scenarioene …",
  notScored:
    "Scenarioer er for runder med poeng. I denne runden følger beløpene av satser, formel eller budsjett, og det er ingenting å veie mot hverandre.",
  kept: {
    title: "Scenarioer som er lagret",
    help: (most) =>
      `Et scenario er endringer på runden. Runden selv står urørt. Velg ett til ${most} som skal stå ved siden av runden slik den er nå.`,
    none: "Ingen scenarioer er lagret for denne runden ennå. Prøv ut noe på fordelingssiden, og lagre det der.",
    toDesk: "Til fordelingssiden",
    choose: (name) => `Velg ${name} til sammenligningen`,
    changedBy: (who, when) => `Sist endret av ${who} ${when}`,
    fits: "Passer til runden",
    doesNotFit: "Passer ikke lenger",
    whyNot: "Runden er endret siden scenarioet ble laget:",
    openAtDesk: "Åpne i fordelingen",
    openAtDeskNamed: (name) => `Åpne ${name} i fordelingen`,
    edit: "Navn og notat",
    editNamed: (name) => `Endre navn og notat på ${name}`,
    remove: "Slett",
    removeNamed: (name) => `Slett ${name}`,
    compare: (count) => (count === 0 ? "Sammenlign" : `Sammenlign ${count} med runden`),
    chooseFirst: "Velg minst ett scenario først.",
    most: "Du har valgt så mange som kan stå side om side. Ta bort ett for å velge et annet.",
  },
  editing: {
    name: "Navn",
    nameMissing: "Skriv et navn, så scenarioet kan kjennes igjen.",
    note: "Notat",
    save: "Lagre",
    cancel: "Avbryt",
    saved: (name) => `${name} er lagret.`,
    changed: (who) =>
      `${who} endret scenarioet mens du skrev. Det som står der nå, ser du over. Det du har skrevet, står fortsatt her. Si at du har sett det, og lagre hvis det du har skrevet, skal gjelde.`,
    takeIn: "Jeg har sett det",
  },
  removal: {
    question: (name) => `Slette ${name}?`,
    help: "Endringene i scenarioet blir borte. Runden og forslagene røres ikke.",
    yes: "Ja, slett",
    no: "La det stå",
    done: (name) => `${name} er slettet.`,
    changed: "Noen andre endret scenarioet imens. Se hva som står der nå, før du sletter det.",
    seen: "Jeg har sett det",
  },
  comparison: {
    title: "Side om side",
    working: (count) => `Regner ut ${count} fordelinger og beviser hver av dem …`,
    stopped: "Utregningen er stoppet.",
    again: "Regn ut på nytt",
    missing: (count) =>
      count === 1
        ? "Et scenario i lenken finnes ikke lenger. Resten er sammenlignet."
        : `${count} scenarioer i lenken finnes ikke lenger. Resten er sammenlignet.`,
    unfit: (names) => `Ikke med, fordi det ikke lenger passer til runden: ${names}.`,
    copy: "Kopier lenke til sammenligningen",
    close: "Lukk sammenligningen",
    show: "Vis",
    what: "Hva som sammenlignes",
    asItIs: "Runden som den er",
    changes: "Endringer",
    status: "Hvor godt det er",
    statuses: { optimal: "Beste, bevist", feasible: "Beste som ble funnet", infeasible: "Ikke mulig" },
    statusHelp: {
      optimal: "Det er bevist at ingen annen fordeling er bedre.",
      feasible: "Tiden gikk ut før det var bevist at ingen annen er bedre. Reglene er fulgt.",
      infeasible: "Reglene kan ikke holdes samtidig:",
    },
    groups: {
      figures: "Tall",
      people: "Søknader, mot runden som den er",
      areas: "Tilskudd etter område",
      years: "År",
      applications: "Søknader som får noe annet",
    },
    rows: {
      cap: "Ramme",
      committed: "Videreføringer",
      granted: "Tilskudd",
      unused: "Ubrukte områdemidler",
      left: "Ikke fordelt",
      value: "Verdi",
      projects: "Prosjekter",
    },
    nobody: "ingen",
    count: (count, kroner) => `${count} (${kroner})`,
    projects: (count) => (count === 1 ? "1 prosjekt" : `${count} prosjekter`),
    unusedIs: (kroner) => `${kroner} ubrukt`,
    ofCeiling: (kroner) => `av ${kroner}`,
    year: (year, reserved) => (reserved ? `${year}, anslag` : String(year)),
    reservation:
      "Beløp for senere år er anslag, med forbehold om Stortingets bevilgning. De er ikke tilsagn.",
    score: (points) => `${points} poeng`,
    why: "Hvorfor",
    alike: (count) =>
      count === 1 ? "1 søknad får det samme i alle" : `${count} søknader får det samme i alle`,
    nothingDiffers: "Alle søknadene får det samme i alle scenarioene.",
    dropped: "Ut selv om rammen økte",
    droppedHelp:
      "Søknader som får tilskudd i runden som den er, men ikke i et scenario der rammen er større. Det kan skje når en større søknad da får plass.",
    droppedNobody: "Ingen faller ut i et scenario der rammen er større.",
    droppedLine: (scenario, applicant, before, grown) =>
      `${scenario}: ${applicant} hadde ${before}. Rammen er ${grown} større.`,
    hash: (content) => `Sammenligningens fingeravtrykk: ${content}`,
  },
};
