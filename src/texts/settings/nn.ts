import type { SettingsTexts } from "./texts.ts";

export const nn: SettingsTexts = {
  notPort: "{name} er «{value}». Oppgi eit heilt tal frå 0 til 65535, til dømes 8787.",
  notBytes: "{name} er «{value}». Oppgi eit heilt tal frå 1024 til 1073741824 (byte), til dømes 33554432.",
  notPositive: "{name} er «{value}». Oppgi eit heilt tal frå 1 til 1000000.",
  notLevel: "{name} er «{value}». Oppgi fatal, error, warn, info, debug, trace eller silent.",
  notOrigin:
    "{name} har «{value}», som ikkje er ei adresse som ein nettlesar oppgir. Skriv til dømes https://fordeling.example.no, fleire med komma mellom.",
  notDatabase:
    "{name} kan ikkje brukast. Oppgi adressa til ein PostgreSQL-database, til dømes postgresql://fordel@localhost:5432/fordel.",
  notWork: "{name} er «{value}». Oppgi here eller elsewhere.",
  empty: "{name} er tom. Gi han ein verdi, eller ta han bort.",
  unknownNear: "Innstillinga {name} finst ikkje. Meinte du {nearest}? Rett namnet, eller ta ho bort.",
  unknown: "Innstillinga {name} finst ikkje. Ta ho bort, eller bruk ei av desse: {known}.",
  started: "fordel svarer på {address}. Prøv det på {docs}. Ctrl-C stoppar tenesta.",
  stopping: "Tenesta stoppar når det ho held på med, er ferdig. Ctrl-C ein gong til stoppar ho med ein gong.",
  portTaken: "Port {port} på {host} er oppteken av noko anna. Oppgi ein annan i FORDEL_PORT.",
  portNotAllowed:
    "Du har ikkje lov til å bruke port {port} på {host}. Oppgi ein annan i FORDEL_PORT, frå 1024 og opp.",
  noSuchHost: "Denne maskina har ikkje adressa {host}. Rett FORDEL_HOST, eller ta han bort.",
  working: "fordel arbeider med det som ligg i køen, {threads} om gongen. Ctrl-C stoppar det.",
  workerHealth: "Tilstanden står på {address}.",
  workerPortTaken: "Port {port} på {host} kan ikkje brukast. Oppgi ein annan i FORDEL_WORKER_PORT.",
  workerStopping:
    "Det som er i gang, blir gjort ferdig eller gitt tilbake. Ctrl-C ein gong til stoppar med ein gong.",
  openToAll:
    "Ingen må logge inn: alle som når {host}, kan bruke tenesta. La ho berre lytte på 127.0.0.1 (FORDEL_HOST), med mindre noko anna passar på.",
};
