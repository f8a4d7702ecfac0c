import type { ImportTexts } from "./texts.ts";

export const nb: ImportTexts = {
  fields: {
    id: "Saksnummer",
    commitmentId: "Saksnummer",
    area: "Område",
    title: "Tittel",
    applicantName: "Søker",
    applicantKind: "Type søker",
    applicantMunicipality: "Kommunenummer",
    applicantStandard: "Skriftspråk",
    applicantId: "Organisasjonsnummer",
    requested: "Søkt {year}",
    assessed: "Vurdert {year}",
    smallestViable: "Minste beløp prosjektet kan leve med",
    fewestViableYears: "Færrest år prosjektet kan leve med",
    ownContribution: "Egenandel",
    participants: "Deltakere",
    score: "Poeng: {criterion}",
    traits: "Kjennetegn",
    submittedAt: "Innsendt",
    signed: "Underskrevet",
    amounts: "Beløp {year}",
  },
  inKroner: "{name} (kr)",
  faults: {
    "sheet-not-there": "Filen har ikke noe ark {sheet}. Velg ett av disse: {known}.",
    "no-headings":
      "Fant ingen rad med overskrifter i de første radene. Sett en overskrift over hver kolonne, og prøv på nytt.",
    "no-rows": "Det er ingen rader under overskriftene i rad {row}. Velg et annet ark, eller fyll ut rader.",
    "column-not-there": "Arket har ingen kolonne {column}. Velg en annen kolonne.",
    "field-not-known": "Det finnes ikke noe felt {field}. Velg et annet felt for kolonnen.",
    "column-missing":
      "Ingen kolonne er {name}, og det trengs for det som er nytt, først i rad {row}. Velg kolonnen, eller legg den til i filen.",
    "column-of-ids-missing":
      "Ingen kolonne er {name}. Uten den er det ikke til å se hva som er nytt. Velg kolonnen, eller legg den til i filen.",
    "column-twice": "Både denne kolonnen og kolonne {other} er {name}. Velg én av dem.",
    "id-missing": "Raden har ikke noe saksnummer. Fyll det ut, eller slett raden.",
    "sum-row":
      "Raden ser ut som en sum ({text}), men har mer enn summer av kolonnene. Slett raden, eller gi den et saksnummer.",
    "sum-row-other":
      "Raden ser ut som en sum ({text}), men kolonne {column} blir {sum} til sammen, og her står det {written}. Se om rader mangler eller er skjult, og slett så raden.",
    "only-an-id":
      "Raden har bare {text}, og ikke noe annet som trengs. Er det en merknad, slett raden; ellers fyll den ut.",
    "cell-broken": "Formelen i cellen gir {text}. Rett formelen, eller skriv verdien.",
    "cell-empty": "{name} mangler. Fyll ut cellen.",
    "id-repeated": "{id} står også i rad {row}. Gi hver sin egen, eller slett en av radene.",
    "id-is-day":
      "Regnearket har gjort dette saksnummeret til datoen {text}. Gjør kolonnen til tekst, og skriv saksnummeret på nytt.",
    "id-not-read": "{text} kan ikke være et saksnummer. Skriv det som tekst.",
    "number-cut-short":
      "Regnearket har forkortet tallet til {text}, så de siste sifrene er borte. Gjør kolonnen til tekst, og skriv hele tallet.",
    "text-not-read": "{text} er ikke tekst. Skriv en tekst i cellen.",
    "amount-not-read": "{text} er ikke et beløp. Skriv hele kroner, for eksempel 1 300 000.",
    "amount-negative": "{text} er under 0. Skriv beløpet som hele kroner, 0 eller mer.",
    "amount-not-whole": "{text} er ikke et helt beløp. Rund av til hele kroner.",
    "points-not-read": "{text} er ikke poeng. Skriv et tall, for eksempel 4 eller 4,5.",
    "count-not-read": "{text} er ikke et antall. Skriv et helt tall, {least} eller mer.",
    "yes-or-no-not-read": "{text} er verken ja eller nei. Skriv ja eller nei.",
    "kind-not-known": "{text} er ikke en type søker. Skriv ett av disse: {known}.",
    "municipality-not-read":
      "{text} er ikke et kommunenummer. Skriv fire sifre, for eksempel 0301, eller tøm cellen.",
    "standard-not-known":
      "{text} er ikke et skriftspråk. Skriv bokmål eller nynorsk, eller nøytral der ingen av dem er valgt.",
    "day-not-read":
      "{text} er ikke en dato. Skriv dag, måned og år, gjerne med klokkeslett, for eksempel 18.02.2025 kl. 10:30.",
    "day-not-existing": "Datoen {text} finnes ikke. Sjekk dag og måned.",
    "time-not-existing": "Klokken ble stilt fram da, så {text} finnes ikke i Norge. Sjekk klokkeslettet.",
    "answer-not-offered": "Svaret {answer} er ikke et av valgene for cellen: {offered}. Velg ett av dem.",
    "answer-not-asked":
      "Det er svart {answer} for cellen, men {text} kan bare leses på én måte. Ta bort svaret, eller rett cellen.",
  },
  questions: {
    amount: "{text} kan være flere beløp. Hvilket er det?",
    "amount-line": "Her står det bare {text}. Er det 0 kroner, eller ikke noe beløp?",
    day: "{text} kan være flere datoer. Hvilken er det?",
    area: "Flere områder heter {text}. Hvilket er det?",
    id: "Runden har ikke {text}, men et saksnummer som ligner. Hvilket er det?",
  },
  yes: "ja",
  no: "nei",
  nothing: "ingenting",
  row: "rad {row}",
  inRound: "{id} i runden",
  assessedByRules: "Vurdert etter kostnadene (år)",
};
