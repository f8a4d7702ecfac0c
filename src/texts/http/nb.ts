import type { HttpTexts } from "./texts.ts";

export const nb: HttpTexts = {
  problems: {
    "not-signed-in": {
      title: "Ikke logget inn",
      detail:
        "Ingen er logget inn her, eller økten er slutt. Saksbehandlere logger inn på {address}; maskiner sender et token fra Maskinporten i Authorization.",
    },
    token: {
      title: "Tokenet godtas ikke",
      detail: "Tokenet godtas ikke: {why}. Hent et nytt fra Maskinporten, og send på nytt.",
    },
    forbidden: {
      title: "Ikke lov",
      detail:
        "Du har ikke lov til dette. Det krever en av disse: som saksbehandler rollen {roles}, som maskin scopet {scopes}. Spør den som deler ut roller og scope.",
    },
    organisation: {
      title: "Organisasjonen slipper ikke inn",
      detail:
        "Organisasjonen {organisation} slipper ikke inn her. Be den som driver tjenesten, om å føre den opp i FORDEL_ORGANISATIONS.",
    },
    csrf: {
      title: "Ikke sendt fra en side i tjenesten",
      detail:
        "En endring må komme fra en side i tjenesten ({address}). Med en økt må den også ha tokenet sitt i {header}: hent det der det står hvem man er (session), og send på nytt.",
    },
    "no-role": {
      title: "Ingen rolle",
      detail:
        "Du har en konto, men ingen rolle her, og er derfor ikke logget inn. Be den som deler ut roller, om reader, planner eller decider, og logg inn igjen.",
    },
    "four-eyes": {
      title: "En annen må vedta",
      detail:
        "Du kan ikke vedta dette, for {own}. En annen med rollen decider kan, som verken har laget forslaget eller endret runden.",
    },
    "sign-in-failed": {
      title: "Ikke logget inn",
      detail: "Du ble ikke logget inn: {why}. Begynn på nytt på {address}.",
    },
    "issuer-silent": {
      title: "Hvem du er, kan ikke slås opp",
      detail:
        "Tjenesten som sier hvem du er, svarer ikke. Ingenting er endret. Prøv igjen om {seconds} sekunder.",
    },
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
    "not-adopted": {
      title: "Runden er ikke vedtatt",
      detail: "Ingenting er vedtatt i runden, så det er ikke noe å bygge videre på. Vedta et forslag først.",
    },
    superseded: {
      title: "Vedtaket er endret",
      detail: "Vedtaket er endret siden steget ble laget. Lag et nytt steg på vedtaket slik det er nå.",
    },
    "not-whole": {
      title: "Arkivet holder ikke",
      detail:
        "Antall feil i arkivet: {count}. Ingenting er tatt inn. Be om arkivet på nytt fra den som har runden, eller finn ut hvem som har endret det.",
    },
    "under-way": {
      title: "Er i gang",
      detail:
        "Den samme forespørselen er under arbeid akkurat nå. Prøv igjen om {seconds} sekunder med samme Idempotency-Key, så får du svaret på den.",
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
  tokenFaults: {
    expired: "det har gått ut",
    early: "det gjelder ikke ennå",
    issuer: "det er fra en annen utsteder",
    audience: "det er ment for en annen tjeneste",
    claims: "det mangler scope, utløp eller organisasjon",
    unverifiable: "det kan ikke kontrolleres",
    "none-taken": "her tas det ikke imot token",
  },
  signInFaults: {
    return: "adressen det skal tilbake til, er ikke en sti i denne tjenesten",
    "not-begun": "innloggingen begynte ikke i denne nettleseren, tok for lang tid eller er brukt",
    denied: "innloggingen ble avbrutt eller avslått",
    mismatch: "svaret hører ikke til innloggingen som begynte her",
  },
  ownWork: {
    "made-proposal": "du har laget forslaget {made}",
    "made-step": "du har laget steget {made}",
    "changed-round": "du har selv endret runden (versjon {version})",
    "imported-round": "du har hentet runden inn fra en fil (versjon {version})",
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
  importFiles: { applications: "soknader", commitments: "videreforinger" },
  signInPage: {
    tryAgain: "Logg inn på nytt",
    requestNumber: "Forespørselens nummer, om du spør noen om hjelp",
  },
  noVersion: "ingen",
  receiver: {
    "not-https":
      "{value} er ikke en adresse som hendelser kan sendes til. Oppgi en som begynner med https://.",
    "with-password":
      "{value} har et brukernavn eller et passord. Ta det bort: mottakeren kjenner hendelsene på signaturen.",
    private:
      "{value} er ikke en adresse på det åpne nettet. Oppgi en annen, eller be den som driver tjenesten, om å tillate den (FORDEL_WEBHOOK_ORIGINS).",
  },
};
