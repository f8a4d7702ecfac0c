import type { ImportTexts } from "./texts.ts";

/** `3 nye og 1 endra`: each with its word by its number; what there is none of is left out. */
function told(added: string, replaced: string, of: readonly [one: string, many: string]): string {
  const parts = [
    ...(added === "0" ? [] : [`${added} ${added === "1" ? "ny" : "nye"}`]),
    ...(replaced === "0" ? [] : [`${replaced} endra`]),
  ];
  const last = replaced === "0" ? added : replaced;
  return `${parts.join(" og ")} ${last === "1" ? of[0] : of[1]}`;
}

const faultsIn = (count: number): string => `${count} feil`;
const countOf = (count: string, one: string, many: string): string =>
  `${count} ${count === "1" ? one : many}`;

export const nn: ImportTexts = {
  loading: "Hentar runden …",
  otherKind: {
    rate: "Runden blir delt ut med ein sats per plass. Han har ingen søknader med poeng, og det er ingenting å hente inn her.",
    formula:
      "Runden blir delt ut etter ein formel. Han har ingen søknader med poeng, og det er ingenting å hente inn her.",
    named:
      "Runden har namngjevne mottakarar. Han har ingen søknader med poeng, og det er ingenting å hente inn her.",
  },
  adopted: "Runden er vedteken. Det som er vedteke, står, og ingenting kan hentast inn i han.",
  notPlanner: "Berre ein planleggjar kan hente noko inn i runden. Du kan laste ned det runden har.",
  what: "Kva vil du hente inn?",
  lists: {
    applications: {
      name: "Søknader",
      help: "Søkjarane, beløpa dei søkjer om, og poenga dei har fått.",
      takeIn: (added, replaced) => `Ta inn ${told(added, replaced, ["søknad", "søknader"])}`,
      takenIn: (added, replaced) => `Runden har fått ${told(added, replaced, ["søknad", "søknader"])}.`,
      filled: "Med søknadene i runden",
      added: (count) => countOf(count, "ny søknad", "nye søknader"),
      replaced: (count) => countOf(count, "søknad blir endra", "søknader blir endra"),
      unchanged: (count) => countOf(count, "søknad er uendra", "søknader er uendra"),
      notInFile: (count) =>
        `${countOf(count, "søknad", "søknader")} i runden står ikkje i fila, og blir som før`,
      nothingNew: "Alt i fila står i runden frå før. Det er ingenting å ta inn.",
      item: "Søknad",
    },
    commitments: {
      name: "Vidareføringar",
      help: "Tilskot frå tidlegare år som bind midlar i denne runden.",
      takeIn: (added, replaced) => `Ta inn ${told(added, replaced, ["vidareføring", "vidareføringar"])}`,
      takenIn: (added, replaced) =>
        `Runden har fått ${told(added, replaced, ["vidareføring", "vidareføringar"])}.`,
      filled: "Med vidareføringane i runden",
      added: (count) => countOf(count, "ny vidareføring", "nye vidareføringar"),
      replaced: (count) => countOf(count, "vidareføring blir endra", "vidareføringar blir endra"),
      unchanged: (count) => countOf(count, "vidareføring er uendra", "vidareføringar er uendra"),
      notInFile: (count) =>
        `${countOf(count, "vidareføring", "vidareføringar")} i runden står ikkje i fila, og blir som før`,
      nothingNew: "Alt i fila står i runden frå før. Det er ingenting å ta inn.",
      item: "Vidareføring",
    },
  },
  template: {
    title: "Mal",
    why: "Malen har kolonnane med namna sine. Du kan òg bruke ei fil av di eiga.",
    empty: "Tom mal",
    excel: "Excel",
    csv: "CSV",
  },
  file: {
    title: "Fil",
    drop: "Slepp ei fil her, eller",
    dropNow: "Slepp fila her",
    choose: "Vel fil …",
    chooseOther: "Vel ei anna fil …",
    limits: "Excel (.xlsx) eller CSV, opp til 20 MB. Ingenting i runden blir endra før du seier det.",
    chosen: (name, size) => `${name} (${size})`,
    tooLarge: (name, size) =>
      `${name} er ${size}. Ei fil kan vere opp til 20 MB. Ta bort bilete og ark som ikkje trengst, eller del ho i fleire.`,
    empty: (name) => `${name} er tom. Vel ei anna fil.`,
    unreadable: (name) =>
      `${name} kunne ikkje lesast. Ho kan vere flytta eller endra, eller vere ei mappe. Vel fila på nytt.`,
    oneAtATime: "Slepp éi fil om gongen.",
    stillThere: "Fila over er framleis den som er lesen.",
    notRead: "Fila kan ikkje lesast",
  },
  reading: "Les fila …",
  readingAgain: "Les fila på nytt …",
  kept: "Fila og vala dine er tekne vare på her på sida.",
  outcome: {
    title: "Slik er fila lesen",
    faults: (faults, rows, atLeast) =>
      `${faultsIn(faults)}${rows === 0 ? "" : ` i ${atLeast ? "minst " : ""}${rows} ${rows === 1 ? "rad" : "rader"}`}. Ingenting er teke inn.`,
    questions: (count) =>
      count === 1
        ? "1 celle kan lesast på fleire måtar. Svar på kva ho betyr, så går det vidare."
        : `${count} celler kan lesast på fleire måtar. Svar på kva dei betyr, så går det vidare.`,
    ready: "Fila er lesen utan feil. Sjå kva som blir endra, og ta ho inn.",
    moreFaults: (count) => `${count} feil til er ikkje viste. Rett desse først.`,
    moreQuestions: (count) => `${count} spørsmål til kjem når desse er svara på.`,
  },
  table: {
    title: "Kolonnane",
    sum: (taken, all, sheet) => `${taken} av ${all} kolonnar i arket ${sheet} blir tekne med`,
    sheet: "Ark",
    rows: (count) => `${count} rader`,
    headingRow: (row) => `Overskriftene står i rad ${row}.`,
    formulas: (count) =>
      count === 1
        ? "1 celle har ein formel. Verdien som sist vart rekna ut, er lesen."
        : `${count} celler har formlar. Verdiane som sist vart rekna ut, er lesne.`,
    column: "Kolonne",
    heading: "Overskrift",
    noHeading: "utan overskrift",
    examples: "Døme",
    noExamples: "tom",
    takenAs: "Blir henta som",
    why: "Kvifor",
    takenAsOf: (column, heading) => `Kva kolonne ${column} blir henta som: ${heading}`,
    notTaken: "blir ikkje teken med",
    needed: "må vere med",
    usedBy: (column) => `kolonne ${column}`,
    how: {
      chosen: "vald her",
      remembered: "hugsa frå før",
      known: "kjend på overskrifta",
      none: "overskrifta er ikkje kjend",
    },
    useNearest: (field) => `Bruk «${field}»`,
    unit: "Tal utan eining er",
    unitOf: (column) => `Kva tal utan eining i kolonne ${column} er`,
    unitNone: "etter det som står i cella",
    units: { kroner: "kroner", thousands: "tusen kroner", millions: "millionar kroner" },
    days: "Datoar blir lesne",
    daysOf: (column) => `Korleis datoar i kolonne ${column} blir lesne`,
    daysNone: "etter det som står i cella",
    dayOrders: { "day-first": "dag først (31.12.)", "month-first": "månad først (12/31)" },
    remembers:
      "Det du vel her, hugsar nettlesaren på denne maskina til neste fil med same overskrifter i denne ordninga.",
    notRemembered: "Nettlesaren lèt ingenting bli hugsa, så vala gjeld berre denne fila.",
    forget: "Gløym",
    forgetOf: (heading) => `Gløym valet for ${heading}`,
    forgetAll: "Gløym alle val for ordninga",
  },
  faults: {
    title: "Feil som må rettast i fila",
    whole: "Fila og heile rader",
    column: (column, heading, count) =>
      `Kolonne ${column}${heading === "" ? "" : `, ${heading}`}: ${faultsIn(count)}`,
    cell: "Celle",
    row: (row) => `rad ${row}`,
    wholeFile: "heile fila",
    item: "Gjeld",
    message: "Kva som er gale",
    all: (count) => `Vis alle ${count}`,
    download: "Last ned lista over feil (CSV)",
    file: "feil",
  },
  questions: {
    title: "Kva betyr desse cellene?",
    why: "Det som kan lesast på fleire måtar, blir ikkje gjetta.",
    column: (column, heading, count) =>
      `Kolonne ${column}${heading === "" ? "" : `, ${heading}`}: ${count} ${count === 1 ? "celle" : "celler"}`,
    wholeColumn: "Gjeld heile kolonnen",
    byUnit: (column) => `Tal utan eining i heile kolonne ${column} er`,
    byDays: (column) => `Datoar i heile kolonne ${column} blir lesne`,
    eachCell: "Svar for kvar celle",
    cell: (cell, text) => `${cell}: «${text}»`,
    use: "Les fila med svara",
    answerFirst: "Vel minst eitt svar først.",
    all: (count) => `Vis alle ${count}`,
  },
  changes: {
    title: "Dette blir endra i runden",
    id: "Nummer",
    name: "Namn",
    row: "Rad",
    field: "Felt",
    before: "No",
    after: "Blir",
    nothing: "ingenting",
    all: (count) => `Vis alle ${count}`,
    roundChanged: "Nokon annan har endra runden etter at fila vart lesen.",
    readAgain: "Les fila på nytt",
    overtaken:
      "Nokon annan endra runden før du tok inn fila. Ingenting er teke inn. Fila er lesen på nytt mot runden slik han er no: sjå over endringane og ta dei inn igjen.",
  },
  done: {
    title: "Teke inn",
    toDesk: "Gå til fordelinga",
  },
};
