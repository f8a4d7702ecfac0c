import type { ImportFileTexts } from "./texts.ts";

export const nn: ImportFileTexts = {
  refusals: {
    "empty-file": "Fila er tom. Sjekk at ho vart lagra, og vel henne på nytt.",
    "file-too-large":
      "Fila er på {megabytes} MB, og det største som blir lese, er {most} MB. Ta bort bilete og ark som ikkje trengst, eller del henne i fleire filer.",
    "old-workbook":
      "Dette er ei fil frå eit eldre Office-program (.xls eller liknande), og slike blir ikkje lesne. Opne henne i Excel og lagre henne som Excel-arbeidsbok (.xlsx).",
    "encrypted-workbook":
      "Fila er verna med passord og kan ikkje lesast. Opne henne i Excel, ta bort passordet (Fil, Info, Vern arbeidsbok) og lagre henne på nytt.",
    "binary-workbook":
      "Dette er ei binær arbeidsbok (.xlsb), og slike blir ikkje lesne. Opne henne i Excel og lagre henne som Excel-arbeidsbok (.xlsx).",
    "open-document":
      "Dette er eit OpenDocument (.ods eller liknande), og slike blir ikkje lesne. Opne det og lagre det som Excel-arbeidsbok (.xlsx) eller CSV.",
    "not-workbook":
      "Dette er ei pakka fil, men inga Excel-arbeidsbok. Vel sjølve arbeidsboka (.xlsx), eller ei CSV-fil.",
    "not-table":
      "Dette er korkje ei Excel-arbeidsbok eller ei tekstfil med ein tabell. Lagre tabellen som Excel-arbeidsbok (.xlsx) eller CSV.",
    "with-macros":
      "Arbeidsboka har makroar, og slike blir ikkje lesne. Opne henne i Excel og lagre henne som Excel-arbeidsbok (.xlsx), som er utan makroar.",
    "broken-zip":
      "Fila er ufullstendig eller skadd. Opne henne i Excel, lagre henne på nytt og vel henne igjen; går ikkje det, trengst ein ny kopi.",
    "document-type":
      "Delen {part} av fila har ein dokumenttype (DOCTYPE), som inga arbeidsbok skal ha, så fila blir ikkje lesen. Opne henne i Excel og lagre henne på nytt.",
    "broken-part":
      "Delen {part} av fila manglar eller kan ikkje lesast. Opne fila i Excel, lagre henne på nytt og vel henne igjen.",
    "broken-cell":
      "Celle {cell} i arket «{sheet}» er lagra slik at ho ikkje kan lesast. Opne fila i Excel, lagre henne på nytt og vel henne igjen.",
    "no-sheets": "Arbeidsboka har ingen ark med celler. Vel ei fil med ein tabell.",
    "quote-not-closed":
      'Eit hermeteikn på linje {line} blir aldri lukka, så resten av fila kan ikkje delast i celler. Lukk det, eller skriv det dobbelt ("") der det høyrer til teksten.',
    "text-after-quote":
      'På linje {line} står det tekst rett etter eit hermeteikn som lukkar ei celle. Skriv hermeteikn inne i teksten dobbelt ("").',
    "too-many-parts":
      "Fila er sett saman av {parts} delar, og det blir lese høgst {most}. Kopier tabellen til ei ny arbeidsbok, og lagre henne.",
    "too-large-unpacked":
      "Utpakka er fila større enn {most} MB, som er det meste som blir lese. Kopier tabellen til ei ny arbeidsbok, og lagre henne.",
    "too-many-rows":
      "Arket «{sheet}» har innhald ned til rad {rows}, og det blir lese høgst {most} rader. Ta bort det som ikkje høyrer til, eller del det i fleire filer.",
    "too-many-columns":
      "Arket «{sheet}» har innhald i kolonne {column}, og det blir lese høgst {most} kolonnar. Ta bort kolonnane som ikkje høyrer til.",
    "too-many-cells":
      "Fila har meir enn {most} celler med innhald, som er det meste som blir lese. Ta bort ark og kolonnar som ikkje høyrer til, eller del henne i fleire filer.",
    "cell-too-long":
      "Celle {cell} i arket «{sheet}» har meir enn {most} teikn, som er det meste ei celle kan ha. Gjer teksten kortare, eller sjå om eit hermeteikn manglar.",
    "too-much-to-read":
      "Fila er for omfattande til å lesast: minnet tok slutt. Ta bort ark og kolonnar som ikkje høyrer til, eller del henne i fleire filer.",
  },
  template: {
    lists: { applications: "Søknader", commitments: "Tilsegner" },
    explanation: "Forklaring",
    column: "Kolonne",
    needed: "Må fyllast ut",
    whatToWrite: "Kva som skal stå der",
    kinds: {
      id: "Tekst. Eit saksnummer som runden har frå før, endrar den saka; eit nytt gir ei ny.",
      area: "Vel frå lista, eller skriv nummeret eller namnet på området.",
      text: "Tekst.",
      "applicant-kind": "Vel frå lista.",
      municipality: "Kommunenummer, fire siffer, til dømes 0301.",
      standard:
        "Bokmål eller nynorsk, slik kommunen har vedteke at han vil ha brev frå staten. Tom der han er nøytral.",
      "applicant-id":
        "Organisasjonsnummer, ni siffer, eller noko anna som er likt i alle søknader frå same søkjar.",
      kroner: "Heile kroner, til dømes 1300000. Tom der det ikkje er noko.",
      points: "Eit tal, til dømes 4 eller 4,5.",
      count: "Eit heilt tal, 0 eller meir.",
      "count-positive": "Eit heilt tal, 1 eller meir.",
      list: "Eitt eller fleire ord, med semikolon mellom.",
      moment: "Dag, månad og år, gjerne med klokkeslett i norsk tid, til dømes 18.02.2025 10:30.",
      "yes-or-no": "Ja eller nei.",
    },
    notes: [
      "Kolonnar med mørk overskrift må fyllast ut for det som er nytt. Dei andre kan vere tomme, eller slettast.",
      "Kolonnane kan stå i kva rekkjefølgje som helst. Det som ikkje har nokon kolonne, blir ståande som det er i runden.",
      "Ei tom celle tek bort det som står i runden frå før.",
      "Det som er i runden og ikkje i fila, blir ståande. Ingenting blir sletta.",
      "Kostnader og det kvar enkelt vurderar har gitt, er ikkje med i fila, og blir ståande som det er.",
    ],
    leftOut:
      "Desse er ikkje med i fila, fordi dei har ein tekst som er for lang eller har teikn som ei celle ikkje kan ha: {ids}. Dei blir ståande som dei er.",
    notInList: "Vel ein av verdiane i lista.",
  },
};
