import type { SettingsTexts } from "./texts.ts";

export const nb: SettingsTexts = {
  notPort: "{name} er «{value}». Oppgi et helt tall fra 0 til 65535, for eksempel 8787.",
  notBytes: "{name} er «{value}». Oppgi et helt tall fra 1024 til 1073741824 (byte), for eksempel 33554432.",
  notPositive: "{name} er «{value}». Oppgi et helt tall fra 1 til 1000000.",
  notLevel: "{name} er «{value}». Oppgi fatal, error, warn, info, debug, trace eller silent.",
  notOrigin:
    "{name} har «{value}», som ikke er en adresse som en nettleser oppgir. Skriv for eksempel https://fordeling.example.no, flere med komma mellom.",
  notDatabase:
    "{name} kan ikke brukes. Oppgi adressen til en PostgreSQL-database, for eksempel postgresql://fordel@localhost:5432/fordel.",
  notWork: "{name} er «{value}». Oppgi here eller elsewhere.",
  empty: "{name} er tom. Gi den en verdi, eller ta den bort.",
  unknownNear: "Innstillingen {name} finnes ikke. Mente du {nearest}? Rett navnet, eller ta den bort.",
  unknown: "Innstillingen {name} finnes ikke. Ta den bort, eller bruk en av disse: {known}.",
  started: "fordel svarer på {address}. Prøv det på {docs}. Ctrl-C stopper tjenesten.",
  stopping:
    "Tjenesten stopper når det den holder på med, er ferdig. Ctrl-C en gang til stopper den med en gang.",
  portTaken: "Port {port} på {host} er opptatt av noe annet. Oppgi en annen i FORDEL_PORT.",
  portNotAllowed:
    "Du har ikke lov til å bruke port {port} på {host}. Oppgi en annen i FORDEL_PORT, fra 1024 og opp.",
  noSuchHost: "Denne maskinen har ikke adressen {host}. Rett FORDEL_HOST, eller ta den bort.",
  working: "fordel arbeider med det som ligger i køen, {threads} om gangen. Ctrl-C stopper det.",
  workerHealth: "Tilstanden står på {address}.",
  workerPortTaken: "Port {port} på {host} kan ikke brukes. Oppgi en annen i FORDEL_WORKER_PORT.",
  workerStopping:
    "Det som er i gang, gjøres ferdig eller gis tilbake. Ctrl-C en gang til stopper med en gang.",
  openToAll:
    "Ingen må logge inn: alle som når {host}, kan bruke tjenesten. La den bare lytte på 127.0.0.1 (FORDEL_HOST), med mindre noe annet passer på.",
};
