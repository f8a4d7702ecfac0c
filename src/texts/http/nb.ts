import type { HttpTexts } from "./texts.ts";

export const nb: HttpTexts = {
  problems: {
    "not-found": {
      title: "Finnes ikke",
      detail: "Det er ingenting på {address}. Se i {docs} hva som finnes.",
    },
    "method-not-allowed": {
      title: "Metoden kan ikke brukes her",
      detail: "{address} svarer ikke på {method}. Bruk {allowed}.",
    },
    "bad-request": {
      title: "Forespørselen kan ikke leses",
      detail: "Forespørselen følger ikke HTTP slik tjenesten leser det. Se etter feil i adressen og hodene.",
    },
    parameters: {
      title: "Feil i adressen",
      detail:
        "Noe av det som står etter spørsmålstegnet i adressen, kan ikke brukes. Rett det som står i faults.",
    },
    unreadable: {
      title: "Innholdet er ikke JSON",
      detail: "Innholdet i forespørselen kan ikke leses. Rett det som står i faults, og send på nytt.",
    },
    invalid: {
      title: "Dokumentet er ikke gyldig",
      detail: "Antall feil i dokumentet: {count}. Rett det som står i faults, og send på nytt.",
    },
    "too-large": {
      title: "For stort",
      detail:
        "Innholdet er større enn {most} byte, pakket ut. Send mindre om gangen, eller be den som driver tjenesten, om å heve grensen (FORDEL_BODY_LIMIT).",
    },
    "media-type": {
      title: "Ukjent type innhold",
      detail: "Tjenesten leser ikke {given}. Send JSON, med Content-Type: application/json.",
    },
    encoding: {
      title: "Ukjent pakking",
      detail:
        "Innholdet kan ikke pakkes ut som {given}. Send det upakket eller med Content-Encoding gzip, deflate eller br.",
    },
    timeout: {
      title: "Forespørselen kom for sent",
      detail: "Hele forespørselen var ikke kommet innen {seconds} sekunder. Send den på nytt.",
    },
    "too-many": {
      title: "For mange forespørsler",
      detail: "Du kan sende {most} forespørsler i minuttet. Vent {seconds} sekunder før den neste.",
    },
    full: {
      title: "Tjenesten er opptatt",
      detail: "Så mange står i kø at denne forespørselen ikke får plass. Prøv igjen om {seconds} sekunder.",
    },
    stopping: {
      title: "Tjenesten stopper",
      detail: "Tjenesten er i ferd med å stoppe og tar ikke imot mer. Prøv igjen om {seconds} sekunder.",
    },
    "nothing-found": {
      title: "Ingenting funnet i tide",
      detail:
        "Det ble ikke funnet noen fordeling som holder alle reglene, på {seconds} sekunder. Gi mer tid med timeLimit.",
    },
    "too-slow": {
      title: "Svaret tok for lang tid",
      detail: "Svaret var ikke klart i tide, og arbeidet er avbrutt. Still et mindre spørsmål.",
    },
    "unknown-name": {
      title: "Finnes ikke",
      detail: "Det er ingenting her som heter «{name}». Velg blant disse: {known}.",
    },
    missing: {
      title: "Finnes ikke",
      detail: "Det finnes ikke noe slikt med id-en «{id}». Rett id-en.",
    },
    exists: {
      title: "Finnes allerede",
      detail: "Det finnes allerede noe med id-en «{id}». Velg en annen id, eller endre det som er der.",
    },
    changed: {
      title: "Endret av andre",
      detail:
        "Versjonen som er der nå, er {version}, ikke {expected}. Ingenting er endret. Hent det på nytt, og gjør endringen i det.",
    },
    precondition: {
      title: "Versjon mangler",
      detail:
        "Oppgi hvilken versjon du endrer: If-Match med ETag-en du fikk, If-Match: * for den som er der, eller If-None-Match: * for noe nytt.",
    },
    adopted: {
      title: "Runden er vedtatt",
      detail: "Runden er vedtatt og kan ikke endres. Bruk second-step for det som skjer etterpå.",
    },
    stale: {
      title: "Forslaget er foreldet",
      detail: "Runden er endret siden forslaget ble laget. Lag et nytt forslag.",
    },
    "not-adoptable": {
      title: "Kan ikke vedtas",
      detail: "Forslaget kan ikke vedtas slik: {why}. Rett det, og send på nytt.",
    },
    "other-request": {
      title: "Nøkkelen er brukt",
      detail: "Idempotency-Key er brukt til en annen forespørsel. Bruk en ny nøkkel.",
    },
    headers: {
      title: "Feil i hodene",
      detail: "{name} kan ikke være slik. Skriv {wanted}.",
    },
    busy: {
      title: "Opptatt",
      detail: "Andre endrer det samme akkurat nå. Prøv igjen om {seconds} sekunder.",
    },
    "no-database": {
      title: "Databasen svarer ikke",
      detail:
        "Databasen svarer ikke, så det er ikke sikkert at noe ble endret. Prøv igjen om {seconds} sekunder, med samme Idempotency-Key.",
    },
    ended: {
      title: "Kjøringen er avsluttet",
      detail:
        "Kjøringen er avsluttet, så det er ikke noe å avbryte. Hent den for å se hva som kom ut av den.",
    },
    cancelled: {
      title: "Arbeidet ble avbrutt",
      detail: "Arbeidet ble avbrutt. Spør igjen hvis svaret fortsatt trengs.",
    },
    "worker-lost": {
      title: "Arbeidet ble brutt av",
      detail:
        "De som arbeidet med dette, ble brutt av {attempts} ganger. Still et mindre spørsmål, eller meld fra om det.",
    },
    failed: {
      title: "Feil i tjenesten",
      detail: "Tjenesten sviktet. Meld fra om det med nummeret {request}.",
    },
  },
  unknownParameter: "Her finnes ikke noe som heter {name}. Ta det bort, eller bruk noe av dette: {known}.",
  wrongChoice: "{name} kan ikke være {value}. Bruk {choices}.",
  repeatedParameter: "{name} står mer enn én gang. Behold én av dem.",
  secondsUpTo: "et tall over 0 og opp til {most}, sekunder",
  notAdoptable: {
    infeasible: "forslaget sier at ingenting er mulig",
    "no-reason": "begrunnelsen mangler",
    "no-award": "søknaden {id} får ikke noe som kan settes til side",
    "set-aside-twice": "søknaden {id} er satt til side to ganger",
  },
  keyForm: "1 til 200 tegn uten mellomrom",
  etagForm: 'en ETag, for eksempel "v3", eller *',
  wholeNumber: "et helt tall fra {least} til {most}",
  textForm: "en tekst som ikke er tom",
  noVersion: "ingen",
};
