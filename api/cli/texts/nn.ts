import type { CommandTexts } from "./catalogue.ts";

export const nn: CommandTexts = {
  cannotRead: {
    missing: (file) => `Fila ${file} finst ikkje. Sjå etter at namnet er rett, og at du står i rett mappe.`,
    folder: (file) => `${file} er ei mappe, ikkje ei fil. Oppgi ei fil i mappa.`,
    "not-allowed": (file) =>
      `Du har ikkje tilgang til å lese fila ${file}. Be om tilgang, eller bruk ein kopi.`,
    other: (file) => `Fila ${file} kan ikkje lesast. Sjå etter at ho kan opnast i andre program.`,
  },
  cannotReadInput: "Det som skulle lesast frå standard inn, kan ikkje lesast. Oppgi ei fil i staden for -.",
  inputTwice: "Berre éi av filene kan lesast frå standard inn. Oppgi den andre som ei fil.",
  cannotWrite: {
    missing: (file) =>
      `Fila ${file} kan ikkje skrivast, for mappa finst ikkje. Lag mappa, eller vel ei anna.`,
    folder: (file) => `${file} er ei mappe. Oppgi namnet på ei fil i mappa.`,
    "not-allowed": (file) =>
      `Du har ikkje tilgang til å skrive fila ${file}. Vel eit anna namn eller ei anna mappe.`,
    other: (file) =>
      `Fila ${file} kan ikkje skrivast. Sjå etter at det er plass på disken, eller vel ei anna mappe.`,
  },
  wouldReplaceRound: (file) => `Svaret ville ha erstatta runden i ${file}. Oppgi ei anna fil med --out.`,
  unknownEnding: (file, ending) =>
    `fordel veit ikkje kva ${file} skal vere: ${ending} er inga kjend ending. Vel eit namn som sluttar på .html (ei side), .md (Markdown) eller .json.`,
  roundIsJson: (file) =>
    `Ein runde blir skriven som JSON, og ${file} er namnet på ein rapport. Vel eit namn som sluttar på .json.`,
  written: (file) => `Skrive til ${file}.`,
  eachTaken: (file) => `${file} er runden sjølv eller fila til --out. Oppgi ei anna fil med --each.`,
  noRoomFor: (columns) =>
    `Det er ikkje plass til desse kolonnane: ${columns}. Dei er med i eit breiare vindauge, med --markdown, og på ei side med --out FIL.html.`,
  noExample: (name, names) => `Det finst ikkje noko døme som heiter «${name}». Vel mellom desse: ${names}.`,
  nothingFound: (seconds) =>
    `Det vart ikkje funne noka fordeling som held alle reglane, på ${seconds} s. Gi meir tid med --time-limit.`,
  stopping:
    "Søket blir stoppa. Det beste forslaget så langt kjem om litt. Trykk Ctrl-C ein gong til for å avslutte utan det.",
  nothingFoundYet:
    "Søket vart stoppa før det var funne noka fordeling som held alle reglane. Køyr kommandoen på nytt, og lat han leite lenger.",
  verified: {
    optimal: "Alt stemmer: reglane held, tala er rette, og det er prova at inga fordeling er betre.",
    feasible:
      "Alt stemmer: reglane held, tala er rette, og grensa for kor god ei fordeling kan bli, er prova. Forslaget seier ikkje at det er det beste.",
    infeasible: "Alt stemmer: det er prova at inga fordeling kan halde alle reglane.",
  },
  verifiedArithmetic:
    "Alt stemmer: beløpa er dei som reknestykket til ordninga gir, og dei er kontrollerte linje for linje.",
  verifiedPortfolio:
    "Alt stemmer: kvart forslag held, ingenting er flytta utan ein regel, og posten går opp til siste krone.",
  verifiedAfter: {
    optimal:
      "Det same gjeld etter omprioriteringa: det er prova at inga fordeling som ordninga tillèt då, er betre.",
    feasible:
      "Etter omprioriteringa er det prova kor god fordelinga høgst kan bli. Svaret seier ikkje at ho er den beste.",
  },
  notVerified: (count) =>
    `Forslaget held ikkje: ${count} feil eller manglar. Rett det som står over, eller lag forslaget på nytt frå runden.`,
  looking: {
    unused: (found, bound, nodes) => `Leitar: ${found} unytta, minst ${bound} mogleg (${nodes} steg)`,
    value: (found, bound, nodes) => `Leitar: verdi ${found}, høgst ${bound} mogleg (${nodes} steg)`,
  },
  cannotPrint: (fault) =>
    `Svaret kunne ikkje skrivast til standard ut: ${fault} Sjå etter at det er plass der, eller skriv det til ei fil med --out.`,
  failed: (fault) =>
    `fordel stoppa på grunn av ein feil i programmet sjølv: ${fault} Meld frå om han med denne meldinga og kommandoen du gav.`,
};
