import type { SettingsTexts } from "./texts.ts";

export const nb: SettingsTexts = {
  nobodySignsIn:
    "Her logger ingen inn: alle på denne maskinen er den lokale saksbehandleren, og samme person kan både planlegge og vedta (totrinnskontrollen er av). Se docs/access.md for hvordan saksbehandlere og maskiner logger inn.",
  notIssuer:
    "{name} er «{value}», som ikke er adressen til en utsteder. Skriv den slik utstederen selv gjør, med https://, for eksempel https://maskinporten.no/. http:// er bare for denne maskinen.",
  notPublicUrl:
    "{name} er «{value}». Skriv adressen som nettlesere kjenner tjenesten på, med https:// og ingenting etter vertsnavnet, for eksempel https://fordeling.example.no. http:// er bare for denne maskinen.",
  notOrganisation:
    "{name} er «{value}». Skriv organisasjonsnumre på ni siffer med komma mellom, eller all for alle som Maskinporten gir scopet til.",
  notOnOff: "{name} er «{value}». Skriv on eller off.",
  notScope: "{name} er «{value}». Skriv et scope med prefiks, for eksempel imdi:fordeling.",
  missingWith: "{name} mangler, og {other} trenger den. Oppgi den, eller ta bort {other}.",
  alone: "{name} betyr ingenting uten {other}. Oppgi {other} også, eller ta bort {name}.",
  idleTooLong:
    "{name} er {value} minutter, lenger enn en økt varer ({longest} minutter). Senk den, eller hev FORDEL_SESSION_LONGEST_MINUTES.",
  sameIssuer:
    "{name} er den samme som for saksbehandlere: {value}. Saksbehandlere og maskiner må komme fra hver sin utsteder. Rett en av dem.",
  openHost:
    "{name} er {value}, som andre enn denne maskinen kan nå, og ingen logger inn. Sett opp innlogging (FORDEL_OIDC_ISSUER eller FORDEL_MASKINPORTEN_ISSUER), eller ta bort {name}.",
  notPort: "{name} er «{value}». Oppgi et helt tall fra 0 til 65535, for eksempel 8787.",
  notBytes: "{name} er «{value}». Oppgi et helt tall fra 1024 til 1073741824 (byte), for eksempel 33554432.",
  notPositive: "{name} er «{value}». Oppgi et helt tall fra 1 til 1000000.",
  notMegabytes: "{name} er «{value}». Oppgi et helt tall fra 128 (megabyte), for eksempel 1024.",
  notDrain: "{name} er «{value}». Oppgi et helt tall fra 0 til 600 (sekunder), for eksempel 2.",
  notLevel: "{name} er «{value}». Oppgi fatal, error, warn, info, debug, trace eller silent.",
  notOrigin:
    "{name} har «{value}», som ikke er en adresse som en nettleser oppgir. Skriv for eksempel https://fordeling.example.no, flere med komma mellom.",
  notDatabase:
    "{name} kan ikke brukes. Oppgi adressen til en PostgreSQL-database, for eksempel postgresql://fordel@localhost:5432/fordel.",
  notWork: "{name} er «{value}». Oppgi here eller elsewhere.",
  empty: "{name} er tom. Gi den en verdi, eller ta den bort.",
  unknownNear: "Innstillingen {name} finnes ikke. Mente du {nearest}? Rett navnet, eller ta den bort.",
  unknown: "Innstillingen {name} finnes ikke. Ta den bort, eller bruk en av disse: {known}.",
  pages: "Sidene for saksbehandlere er på {address}.",
  started: "fordel svarer på {address}. Prøv det på {docs}. Ctrl-C stopper tjenesten.",
  stopping:
    "Tjenesten stopper når det den holder på med, er ferdig. Ctrl-C en gang til stopper den med en gang.",
  portTaken: "Port {port} på {host} er opptatt av noe annet. Oppgi en annen i FORDEL_PORT.",
  portNotAllowed:
    "Du har ikke lov til å bruke port {port} på {host}. Oppgi en annen i FORDEL_PORT, fra 1024 og opp.",
  noSuchHost: "Denne maskinen har ikke adressen {host}. Rett FORDEL_HOST, eller ta den bort.",
  notSource:
    "{name} er «{value}». Oppgi adressen som abonnenter kjenner API-et på, for eksempel https://fordeling.example.no/api/v1.",
  notKey:
    "{name} kan ikke brukes. Oppgi 32 tilfeldige byte som base64; «openssl rand -base64 32» lager slike.",
  notProxies:
    "{name} har «{value}». Oppgi adresser eller nett, for eksempel 10.0.0.7 eller 10.0.0.0/24, flere med komma mellom.",
  working: "fordel arbeider med det som ligger i køen, {threads} om gangen. Ctrl-C stopper det.",
  workerHealth: "Tilstanden står på {address}.",
  workerPortTaken: "Port {port} på {host} kan ikke brukes. Oppgi en annen i FORDEL_WORKER_PORT.",
  workerStopping:
    "Det som er i gang, gjøres ferdig eller gis tilbake. Ctrl-C en gang til stopper med en gang.",
};
