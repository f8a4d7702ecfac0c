import type { ImportFileTexts } from "./texts.ts";

export const nb: ImportFileTexts = {
  refusals: {
    "empty-file": "Filen er tom. Sjekk at den ble lagret, og velg den på nytt.",
    "file-too-large":
      "Filen er på {megabytes} MB, og det største som leses, er {most} MB. Ta bort bilder og ark som ikke trengs, eller del den i flere filer.",
    "old-workbook":
      "Dette er en fil fra et eldre Office-program (.xls eller lignende), som ikke leses. Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).",
    "encrypted-workbook":
      "Filen er beskyttet med passord og kan ikke leses. Åpne den i Excel, ta bort passordet (Fil, Info, Beskytt arbeidsbok) og lagre den på nytt.",
    "binary-workbook":
      "Dette er en binær arbeidsbok (.xlsb), som ikke leses. Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).",
    "open-document":
      "Dette er et OpenDocument (.ods eller lignende), som ikke leses. Åpne det og lagre det som Excel-arbeidsbok (.xlsx) eller CSV.",
    "not-workbook":
      "Dette er en pakket fil, men ingen Excel-arbeidsbok. Velg arbeidsboken selv (.xlsx), eller en CSV-fil.",
    "not-table":
      "Dette er verken en Excel-arbeidsbok eller en tekstfil med en tabell. Lagre tabellen som Excel-arbeidsbok (.xlsx) eller CSV.",
    "with-macros":
      "Arbeidsboken har makroer, og slike leses ikke. Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx), som er uten makroer.",
    "broken-zip":
      "Filen er ufullstendig eller skadet. Åpne den i Excel, lagre den på nytt og velg den igjen; går det ikke, trengs en ny kopi.",
    "document-type":
      "Delen {part} av filen har en dokumenttype (DOCTYPE), som ingen arbeidsbok skal ha, så filen leses ikke. Åpne den i Excel og lagre den på nytt.",
    "broken-part":
      "Delen {part} av filen mangler eller kan ikke leses. Åpne filen i Excel, lagre den på nytt og velg den igjen.",
    "broken-cell":
      "Celle {cell} i arket «{sheet}» er lagret slik at den ikke kan leses. Åpne filen i Excel, lagre den på nytt og velg den igjen.",
    "no-sheets": "Arbeidsboken har ingen ark med celler. Velg en fil med en tabell.",
    "quote-not-closed":
      'Et anførselstegn på linje {line} blir aldri lukket, så resten av filen kan ikke deles i celler. Lukk det, eller skriv det dobbelt ("") der det hører til teksten.',
    "text-after-quote":
      'På linje {line} står det tekst rett etter et anførselstegn som lukker en celle. Skriv anførselstegn inni teksten dobbelt ("").',
    "too-many-parts":
      "Filen er satt sammen av {parts} deler, og det leses høyst {most}. Kopier tabellen til en ny arbeidsbok, og lagre den.",
    "too-large-unpacked":
      "Utpakket er filen større enn {most} MB, som er det meste som leses. Kopier tabellen til en ny arbeidsbok, og lagre den.",
    "too-many-rows":
      "Arket «{sheet}» har innhold ned til rad {rows}, og det leses høyst {most} rader. Ta bort det som ikke hører til, eller del det i flere filer.",
    "too-many-columns":
      "Arket «{sheet}» har innhold i kolonne {column}, og det leses høyst {most} kolonner. Ta bort kolonnene som ikke hører til.",
    "too-many-cells":
      "Filen har mer enn {most} celler med innhold, som er det meste som leses. Ta bort ark og kolonner som ikke hører til, eller del den i flere filer.",
    "cell-too-long":
      "Celle {cell} i arket «{sheet}» har mer enn {most} tegn, som er det meste en celle kan ha. Gjør teksten kortere, eller se om et anførselstegn mangler.",
    "too-much-to-read":
      "Filen er for omfattende til å leses: minnet tok slutt. Ta bort ark og kolonner som ikke hører til, eller del den i flere filer.",
  },
  template: {
    lists: { applications: "Søknader", commitments: "Tilsagn" },
    explanation: "Forklaring",
    column: "Kolonne",
    needed: "Må fylles ut",
    whatToWrite: "Hva som skal stå der",
    kinds: {
      id: "Tekst. Et saksnummer som runden har fra før, endrer den saken; et nytt gir en ny.",
      area: "Velg fra listen, eller skriv nummeret eller navnet på området.",
      text: "Tekst.",
      "applicant-kind": "Velg fra listen.",
      municipality: "Kommunenummer, fire sifre, for eksempel 0301.",
      standard:
        "Bokmål eller nynorsk, slik kommunen har vedtatt at den vil ha brev fra staten. Tom der den er nøytral.",
      "applicant-id":
        "Organisasjonsnummer, ni sifre, eller noe annet som er likt i alle søknader fra samme søker.",
      kroner: "Hele kroner, for eksempel 1300000. Tom der det ikke er noe.",
      points: "Et tall, for eksempel 4 eller 4,5.",
      count: "Et helt tall, 0 eller mer.",
      "count-positive": "Et helt tall, 1 eller mer.",
      list: "Ett eller flere ord, med semikolon mellom.",
      moment: "Dag, måned og år, gjerne med klokkeslett i norsk tid, for eksempel 18.02.2025 10:30.",
      "yes-or-no": "Ja eller nei.",
    },
    notes: [
      "Kolonner med mørk overskrift må fylles ut for det som er nytt. De andre kan være tomme, eller slettes.",
      "Kolonnene kan stå i hvilken rekkefølge som helst. Det som ikke har noen kolonne, blir stående som det er i runden.",
      "En tom celle tar bort det som står i runden fra før.",
      "Det som er i runden og ikke i filen, blir stående. Ingenting slettes.",
      "Kostnader og det hver enkelt vurderer har gitt, er ikke med i filen, og blir stående som det er.",
    ],
    leftOut:
      "Disse er ikke med i filen, fordi de har en tekst som er for lang eller har tegn som en celle ikke kan ha: {ids}. De blir stående som de er.",
    notInList: "Velg en av verdiene i listen.",
  },
};
