import type { ImportTexts } from "./texts.ts";

/** `3 nye og 1 endret`: each with its word by its number; what there is none of is left out. */
function told(added: string, replaced: string, of: readonly [one: string, many: string]): string {
  const parts = [
    ...(added === "0" ? [] : [`${added} ${added === "1" ? "ny" : "nye"}`]),
    ...(replaced === "0" ? [] : [`${replaced} ${replaced === "1" ? "endret" : "endrede"}`]),
  ];
  const last = replaced === "0" ? added : replaced;
  return `${parts.join(" og ")} ${last === "1" ? of[0] : of[1]}`;
}

const faultsIn = (count: number): string => `${count} feil`;
const countOf = (count: string, one: string, many: string): string =>
  `${count} ${count === "1" ? one : many}`;

export const nb: ImportTexts = {
  loading: "Henter runden …",
  otherKind: {
    rate: "Runden deles ut med en sats per plass. Den har ingen søknader med poeng, og det er ingenting å hente inn her.",
    formula:
      "Runden deles ut etter en formel. Den har ingen søknader med poeng, og det er ingenting å hente inn her.",
    named:
      "Runden har navngitte mottakere. Den har ingen søknader med poeng, og det er ingenting å hente inn her.",
  },
  adopted: "Runden er vedtatt. Det som er vedtatt, står, og ingenting kan hentes inn i den.",
  notPlanner: "Bare en planlegger kan hente noe inn i runden. Du kan laste ned det runden har.",
  what: "Hva vil du hente inn?",
  lists: {
    applications: {
      name: "Søknader",
      help: "Søkerne, beløpene de søker om, og poengene de har fått.",
      takeIn: (added, replaced) => `Ta inn ${told(added, replaced, ["søknad", "søknader"])}`,
      takenIn: (added, replaced) => `Runden har fått ${told(added, replaced, ["søknad", "søknader"])}.`,
      filled: "Med søknadene i runden",
      added: (count) => countOf(count, "ny søknad", "nye søknader"),
      replaced: (count) => countOf(count, "søknad blir endret", "søknader blir endret"),
      unchanged: (count) => countOf(count, "søknad er uendret", "søknader er uendret"),
      notInFile: (count) =>
        `${countOf(count, "søknad", "søknader")} i runden står ikke i filen, og blir som før`,
      nothingNew: "Alt i filen står i runden fra før. Det er ingenting å ta inn.",
      item: "Søknad",
    },
    commitments: {
      name: "Videreføringer",
      help: "Tilskudd fra tidligere år som binder midler i denne runden.",
      takeIn: (added, replaced) => `Ta inn ${told(added, replaced, ["videreføring", "videreføringer"])}`,
      takenIn: (added, replaced) =>
        `Runden har fått ${told(added, replaced, ["videreføring", "videreføringer"])}.`,
      filled: "Med videreføringene i runden",
      added: (count) => countOf(count, "ny videreføring", "nye videreføringer"),
      replaced: (count) => countOf(count, "videreføring blir endret", "videreføringer blir endret"),
      unchanged: (count) => countOf(count, "videreføring er uendret", "videreføringer er uendret"),
      notInFile: (count) =>
        `${countOf(count, "videreføring", "videreføringer")} i runden står ikke i filen, og blir som før`,
      nothingNew: "Alt i filen står i runden fra før. Det er ingenting å ta inn.",
      item: "Videreføring",
    },
  },
  template: {
    title: "Mal",
    why: "Malen har kolonnene med navnene sine. Du kan også bruke en fil av din egen.",
    empty: "Tom mal",
    excel: "Excel",
    csv: "CSV",
  },
  file: {
    title: "Fil",
    drop: "Slipp en fil her, eller",
    dropNow: "Slipp filen her",
    choose: "Velg fil …",
    chooseOther: "Velg en annen fil …",
    limits: "Excel (.xlsx) eller CSV, opp til 20 MB. Ingenting i runden endres før du sier det.",
    chosen: (name, size) => `${name} (${size})`,
    tooLarge: (name, size) =>
      `${name} er ${size}. En fil kan være opp til 20 MB. Ta bort bilder og ark som ikke trengs, eller del den i flere.`,
    empty: (name) => `${name} er tom. Velg en annen fil.`,
    unreadable: (name) =>
      `${name} kunne ikke leses. Den kan være flyttet eller endret, eller være en mappe. Velg filen på nytt.`,
    oneAtATime: "Slipp én fil om gangen.",
    stillThere: "Filen over er fortsatt den som er lest.",
    notRead: "Filen kan ikke leses",
  },
  reading: "Leser filen …",
  readingAgain: "Leser filen på nytt …",
  kept: "Filen og valgene dine er tatt vare på her på siden.",
  outcome: {
    title: "Slik er filen lest",
    faults: (faults, rows, atLeast) =>
      `${faultsIn(faults)}${rows === 0 ? "" : ` i ${atLeast ? "minst " : ""}${rows} ${rows === 1 ? "rad" : "rader"}`}. Ingenting er tatt inn.`,
    questions: (count) =>
      count === 1
        ? "1 celle kan leses på flere måter. Svar på hva den betyr, så går det videre."
        : `${count} celler kan leses på flere måter. Svar på hva de betyr, så går det videre.`,
    ready: "Filen er lest uten feil. Se hva som blir endret, og ta den inn.",
    moreFaults: (count) => `${count} feil til er ikke vist. Rett disse først.`,
    moreQuestions: (count) => `${count} spørsmål til kommer når disse er besvart.`,
  },
  table: {
    title: "Kolonnene",
    sum: (taken, all, sheet) => `${taken} av ${all} kolonner i arket ${sheet} tas med`,
    sheet: "Ark",
    rows: (count) => `${count} rader`,
    headingRow: (row) => `Overskriftene står i rad ${row}.`,
    formulas: (count) =>
      count === 1
        ? "1 celle har en formel. Verdien som sist ble regnet ut, er lest."
        : `${count} celler har formler. Verdiene som sist ble regnet ut, er lest.`,
    column: "Kolonne",
    heading: "Overskrift",
    noHeading: "uten overskrift",
    examples: "Eksempler",
    noExamples: "tom",
    takenAs: "Hentes som",
    why: "Hvorfor",
    takenAsOf: (column, heading) => `Hva kolonne ${column} hentes som: ${heading}`,
    notTaken: "tas ikke med",
    needed: "må være med",
    usedBy: (column) => `kolonne ${column}`,
    how: {
      chosen: "valgt her",
      remembered: "husket fra før",
      known: "kjent på overskriften",
      none: "overskriften er ikke kjent",
    },
    useNearest: (field) => `Bruk «${field}»`,
    unit: "Tall uten enhet er",
    unitOf: (column) => `Hva tall uten enhet i kolonne ${column} er`,
    unitNone: "etter hva som står i cellen",
    units: { kroner: "kroner", thousands: "tusen kroner", millions: "millioner kroner" },
    days: "Datoer leses",
    daysOf: (column) => `Hvordan datoer i kolonne ${column} leses`,
    daysNone: "etter hva som står i cellen",
    dayOrders: { "day-first": "dag først (31.12.)", "month-first": "måned først (12/31)" },
    remembers:
      "Det du velger her, husker nettleseren på denne maskinen til neste fil med samme overskrifter i denne ordningen.",
    notRemembered: "Nettleseren lar ingenting bli husket, så valgene gjelder bare denne filen.",
    forget: "Glem",
    forgetOf: (heading) => `Glem valget for ${heading}`,
    forgetAll: "Glem alle valg for ordningen",
  },
  faults: {
    title: "Feil som må rettes i filen",
    whole: "Filen og hele rader",
    column: (column, heading, count) =>
      `Kolonne ${column}${heading === "" ? "" : `, ${heading}`}: ${faultsIn(count)}`,
    cell: "Celle",
    row: (row) => `rad ${row}`,
    wholeFile: "hele filen",
    item: "Gjelder",
    message: "Hva som er galt",
    all: (count) => `Vis alle ${count}`,
    download: "Last ned listen over feil (CSV)",
    file: "feil",
  },
  questions: {
    title: "Hva betyr disse cellene?",
    why: "Det som kan leses på flere måter, blir ikke gjettet.",
    column: (column, heading, count) =>
      `Kolonne ${column}${heading === "" ? "" : `, ${heading}`}: ${count} ${count === 1 ? "celle" : "celler"}`,
    wholeColumn: "Gjelder hele kolonnen",
    byUnit: (column) => `Tall uten enhet i hele kolonne ${column} er`,
    byDays: (column) => `Datoer i hele kolonne ${column} leses`,
    eachCell: "Svar for hver celle",
    cell: (cell, text) => `${cell}: «${text}»`,
    use: "Les filen med svarene",
    answerFirst: "Velg minst ett svar først.",
    all: (count) => `Vis alle ${count}`,
  },
  changes: {
    title: "Dette blir endret i runden",
    id: "Nummer",
    name: "Navn",
    row: "Rad",
    field: "Felt",
    before: "Nå",
    after: "Blir",
    nothing: "ingenting",
    all: (count) => `Vis alle ${count}`,
    roundChanged: "Noen andre har endret runden etter at filen ble lest.",
    readAgain: "Les filen på nytt",
    overtaken:
      "Noen andre endret runden før du tok inn filen. Ingenting er tatt inn. Filen er lest på nytt mot runden slik den er nå: se over endringene og ta dem inn igjen.",
  },
  done: {
    title: "Tatt inn",
    toDesk: "Gå til fordelingen",
  },
};
