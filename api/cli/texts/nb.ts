import type { CommandTexts } from "./catalogue.ts";

export const nb: CommandTexts = {
  cannotRead: {
    missing: (file) =>
      `Filen ${file} finnes ikke. Se etter at navnet er riktig, og at du står i riktig mappe.`,
    folder: (file) => `${file} er en mappe, ikke en fil. Oppgi en fil i mappen.`,
    "not-allowed": (file) =>
      `Du har ikke tilgang til å lese filen ${file}. Be om tilgang, eller bruk en kopi.`,
    other: (file) => `Filen ${file} kan ikke leses. Se etter at den kan åpnes i andre programmer.`,
  },
  cannotReadInput: "Det som skulle leses fra standard inn, kan ikke leses. Oppgi en fil i stedet for -.",
  inputTwice: "Bare én av filene kan leses fra standard inn. Oppgi den andre som en fil.",
  cannotWrite: {
    missing: (file) =>
      `Filen ${file} kan ikke skrives, for mappen finnes ikke. Lag mappen, eller velg en annen.`,
    folder: (file) => `${file} er en mappe. Oppgi navnet på en fil i mappen.`,
    "not-allowed": (file) =>
      `Du har ikke tilgang til å skrive filen ${file}. Velg et annet navn eller en annen mappe.`,
    other: (file) =>
      `Filen ${file} kan ikke skrives. Se etter at det er plass på disken, eller velg en annen mappe.`,
  },
  wouldReplaceRound: (file) => `Svaret ville ha erstattet runden i ${file}. Oppgi en annen fil med --out.`,
  unknownEnding: (file, ending) =>
    `fordel vet ikke hva ${file} skal være: ${ending} er ingen kjent endelse. Velg et navn som slutter på .html (en side), .md (Markdown) eller .json.`,
  roundIsJson: (file) =>
    `En runde skrives som JSON, og ${file} er navnet på en rapport. Velg et navn som slutter på .json.`,
  written: (file) => `Skrevet til ${file}.`,
  eachTaken: (file) => `${file} er runden selv eller filen til --out. Oppgi en annen fil med --each.`,
  noRoomFor: (columns) =>
    `Det er ikke plass til disse kolonnene: ${columns}. De er med i et bredere vindu, med --markdown, og på en side med --out FIL.html.`,
  noExample: (name, names) => `Det finnes ikke noe eksempel som heter «${name}». Velg blant disse: ${names}.`,
  nothingFound: (seconds) =>
    `Det ble ikke funnet noen fordeling som holder alle reglene, på ${seconds} s. Gi mer tid med --time-limit.`,
  stopping:
    "Søket blir stoppet. Det beste forslaget så langt kommer om et øyeblikk. Trykk Ctrl-C en gang til for å avslutte uten det.",
  nothingFoundYet:
    "Søket ble stoppet før det var funnet noen fordeling som holder alle reglene. Kjør kommandoen på nytt, og la den lete lenger.",
  verified: {
    optimal: "Alt stemmer: reglene holder, tallene er riktige, og det er bevist at ingen fordeling er bedre.",
    feasible:
      "Alt stemmer: reglene holder, tallene er riktige, og grensen for hvor god en fordeling kan bli, er bevist. Forslaget sier ikke at det er det beste.",
    infeasible: "Alt stemmer: det er bevist at ingen fordeling kan holde alle reglene.",
  },
  verifiedArithmetic:
    "Alt stemmer: beløpene er de som ordningens regnestykke gir, og de er kontrollert linje for linje.",
  verifiedPortfolio:
    "Alt stemmer: hvert forslag holder, ingenting er flyttet uten en regel, og posten går opp til siste krone.",
  verifiedAfter: {
    optimal:
      "Det samme gjelder etter omprioriteringen: det er bevist at ingen fordeling som ordningen tillater da, er bedre.",
    feasible:
      "Etter omprioriteringen er det bevist hvor god fordelingen høyst kan bli. Svaret sier ikke at den er den beste.",
  },
  notVerified: (count) =>
    `Forslaget holder ikke: ${count} feil eller mangler. Rett det som står over, eller lag forslaget på nytt fra runden.`,
  looking: {
    unused: (found, bound, nodes) => `Leter: ${found} ubrukt, minst ${bound} mulig (${nodes} steg)`,
    value: (found, bound, nodes) => `Leter: verdi ${found}, høyst ${bound} mulig (${nodes} steg)`,
  },
  cannotPrint: (fault) =>
    `Svaret kunne ikke skrives til standard ut: ${fault} Se etter at det er plass der, eller skriv det til en fil med --out.`,
  failed: (fault) =>
    `fordel stoppet på grunn av en feil i programmet selv: ${fault} Meld fra om den med denne meldingen og kommandoen du ga.`,
};
