import type { ImportTexts } from "./texts.ts";

export const nn: ImportTexts = {
  fields: {
    id: "Saksnummer",
    commitmentId: "Saksnummer",
    area: "Område",
    title: "Tittel",
    applicantName: "Søkjar",
    applicantKind: "Type søkjar",
    applicantMunicipality: "Kommunenummer",
    applicantStandard: "Skriftspråk",
    applicantId: "Organisasjonsnummer",
    requested: "Søkt {year}",
    assessed: "Vurdert {year}",
    smallestViable: "Minste beløp prosjektet kan leve med",
    fewestViableYears: "Færrast år prosjektet kan leve med",
    ownContribution: "Eigendel",
    participants: "Deltakarar",
    score: "Poeng: {criterion}",
    traits: "Kjenneteikn",
    submittedAt: "Innsendt",
    signed: "Underskriven",
    amounts: "Beløp {year}",
  },
  inKroner: "{name} (kr)",
  faults: {
    "sheet-not-there": "Fila har ikkje noko ark {sheet}. Vel eitt av desse: {known}.",
    "no-headings":
      "Fann inga rad med overskrifter i dei første radene. Set ei overskrift over kvar kolonne, og prøv på nytt.",
    "no-rows": "Det er ingen rader under overskriftene i rad {row}. Vel eit anna ark, eller fyll ut rader.",
    "column-not-there": "Arket har ingen kolonne {column}. Vel ein annan kolonne.",
    "field-not-known": "Det finst ikkje noko felt {field}. Vel eit anna felt for kolonnen.",
    "column-missing":
      "Ingen kolonne er {name}, og det trengst for det som er nytt, først i rad {row}. Vel kolonnen, eller legg han til i fila.",
    "column-of-ids-missing":
      "Ingen kolonne er {name}. Utan han er det ikkje råd å sjå kva som er nytt. Vel kolonnen, eller legg han til i fila.",
    "column-twice": "Både denne kolonnen og kolonne {other} er {name}. Vel éin av dei.",
    "id-missing": "Rada har ikkje noko saksnummer. Fyll det ut, eller slett rada.",
    "sum-row":
      "Rada ser ut som ein sum ({text}), men har meir enn summar av kolonnane. Slett rada, eller gi henne eit saksnummer.",
    "sum-row-other":
      "Rada ser ut som ein sum ({text}), men kolonne {column} blir {sum} til saman, og her står det {written}. Sjå om rader manglar eller er gøymde, og slett så rada.",
    "only-an-id":
      "Rada har berre {text}, og ikkje noko anna som trengst. Er det ein merknad, slett rada; elles fyll henne ut.",
    "cell-broken": "Formelen i cella gir {text}. Rett formelen, eller skriv verdien.",
    "cell-empty": "{name} manglar. Fyll ut cella.",
    "id-repeated": "{id} står òg i rad {row}. Gi kvar sin eigen, eller slett ei av radene.",
    "id-is-day":
      "Reknearket har gjort dette saksnummeret til datoen {text}. Gjer kolonnen til tekst, og skriv saksnummeret på nytt.",
    "id-not-read": "{text} kan ikkje vere eit saksnummer. Skriv det som tekst.",
    "number-cut-short":
      "Reknearket har korta talet ned til {text}, så dei siste siffera er borte. Gjer kolonnen til tekst, og skriv heile talet.",
    "text-not-read": "{text} er ikkje tekst. Skriv ein tekst i cella.",
    "amount-not-read": "{text} er ikkje eit beløp. Skriv heile kroner, til dømes 1 300 000.",
    "amount-negative": "{text} er under 0. Skriv beløpet som heile kroner, 0 eller meir.",
    "amount-not-whole": "{text} er ikkje eit heilt beløp. Rund av til heile kroner.",
    "points-not-read": "{text} er ikkje poeng. Skriv eit tal, til dømes 4 eller 4,5.",
    "count-not-read": "{text} er ikkje eit tal på noko. Skriv eit heilt tal, {least} eller meir.",
    "yes-or-no-not-read": "{text} er verken ja eller nei. Skriv ja eller nei.",
    "kind-not-known": "{text} er ikkje ein type søkjar. Skriv eitt av desse: {known}.",
    "municipality-not-read":
      "{text} er ikkje eit kommunenummer. Skriv fire siffer, til dømes 0301, eller tøm cella.",
    "standard-not-known":
      "{text} er ikkje eit skriftspråk. Skriv bokmål eller nynorsk, eller nøytral der ingen av dei er valde.",
    "day-not-read":
      "{text} er ikkje ein dato. Skriv dag, månad og år, gjerne med klokkeslett, til dømes 18.02.2025 kl. 10:30.",
    "day-not-existing": "Datoen {text} finst ikkje. Sjekk dag og månad.",
    "time-not-existing": "Klokka blei stilt fram då, så {text} finst ikkje i Noreg. Sjekk klokkeslettet.",
    "answer-not-offered": "Svaret {answer} er ikkje eit av vala for cella: {offered}. Vel eitt av dei.",
    "answer-not-asked":
      "Det er svart {answer} for cella, men {text} kan berre lesast på éin måte. Ta bort svaret, eller rett cella.",
  },
  questions: {
    amount: "{text} kan vere fleire beløp. Kva beløp er det?",
    "amount-line": "Her står det berre {text}. Er det 0 kroner, eller ikkje noko beløp?",
    day: "{text} kan vere fleire datoar. Kva dato er det?",
    area: "Fleire område heiter {text}. Kva område er det?",
    id: "Runden har ikkje {text}, men eit saksnummer som liknar. Kva saksnummer er det?",
  },
  yes: "ja",
  no: "nei",
  nothing: "ingenting",
  row: "rad {row}",
  inRound: "{id} i runden",
  assessedByRules: "Vurdert etter kostnadene (år)",
};
