import type { SettingsTexts } from "./texts.ts";

export const nn: SettingsTexts = {
  nobodySignsIn:
    "Her loggar ingen inn: alle på denne maskina er den lokale saksbehandlaren, og same person kan både planleggje og vedta (totrinnskontrollen er av). Sjå docs/access.md for korleis saksbehandlarar og maskiner loggar inn.",
  notIssuer:
    "{name} er «{value}», som ikkje er adressa til ein utferdar. Skriv ho slik utferdaren sjølv gjer, med https://, til dømes https://maskinporten.no/. http:// er berre for denne maskina.",
  notPublicUrl:
    "{name} er «{value}». Skriv adressa som nettlesarar kjenner tenesta på, med https:// og ingenting etter vertsnamnet, til dømes https://fordeling.example.no. http:// er berre for denne maskina.",
  notOrganisation:
    "{name} er «{value}». Skriv organisasjonsnummer på ni siffer med komma mellom, eller all for alle som Maskinporten gir scopet til.",
  notOnOff: "{name} er «{value}». Skriv anten on eller off.",
  notScope: "{name} er «{value}». Skriv eit scope med prefiks, til dømes imdi:fordeling.",
  missingWith: "{name} manglar, og {other} treng ho. Oppgi ho, eller ta bort {other}.",
  alone: "{name} tyder ingenting utan {other}. Oppgi {other} òg, eller ta bort {name}.",
  idleTooLong:
    "{name} er {value} minutt, lenger enn ei økt varer ({longest} minutt). Senk ho, eller hev FORDEL_SESSION_LONGEST_MINUTES.",
  sameIssuer:
    "{name} er den same som for saksbehandlarar: {value}. Saksbehandlarar og maskiner må kome frå kvar sin utferdar. Rett ein av dei.",
  openHost:
    "{name} er {value}, som andre enn denne maskina kan nå, og ingen loggar inn. Set opp innlogging (FORDEL_OIDC_ISSUER eller FORDEL_MASKINPORTEN_ISSUER), eller ta bort {name}.",
  notPort: "{name} er «{value}». Oppgi eit heilt tal frå 0 til 65535, til dømes 8787.",
  notBytes: "{name} er «{value}». Oppgi eit heilt tal frå 1024 til 1073741824 (byte), til dømes 33554432.",
  notPositive: "{name} er «{value}». Oppgi eit heilt tal frå 1 til 1000000.",
  notMegabytes: "{name} er «{value}». Oppgi eit heilt tal frå 128 (megabyte), til dømes 1024.",
  notDrain: "{name} er «{value}». Oppgi eit heilt tal frå 0 til 600 (sekund), til dømes 2.",
  notLevel: "{name} er «{value}». Oppgi fatal, error, warn, info, debug, trace eller silent.",
  notOrigin:
    "{name} har «{value}», som ikkje er ei adresse som ein nettlesar oppgir. Skriv til dømes https://fordeling.example.no, fleire med komma mellom.",
  notDatabase:
    "{name} kan ikkje brukast. Oppgi adressa til ein PostgreSQL-database, til dømes postgresql://fordel@localhost:5432/fordel.",
  notWork: "{name} er «{value}». Oppgi here eller elsewhere.",
  empty: "{name} er tom. Gi han ein verdi, eller ta han bort.",
  unknownNear: "Innstillinga {name} finst ikkje. Meinte du {nearest}? Rett namnet, eller ta ho bort.",
  unknown: "Innstillinga {name} finst ikkje. Ta ho bort, eller bruk ei av desse: {known}.",
  pages: "Sidene for saksbehandlarar er på {address}.",
  started: "fordel svarer på {address}. Prøv det på {docs}. Ctrl-C stoppar tenesta.",
  stopping: "Tenesta stoppar når det ho held på med, er ferdig. Ctrl-C ein gong til stoppar ho med ein gong.",
  portTaken: "Port {port} på {host} er oppteken av noko anna. Oppgi ein annan i FORDEL_PORT.",
  portNotAllowed:
    "Du har ikkje lov til å bruke port {port} på {host}. Oppgi ein annan i FORDEL_PORT, frå 1024 og opp.",
  noSuchHost: "Denne maskina har ikkje adressa {host}. Rett FORDEL_HOST, eller ta han bort.",
  notSource:
    "{name} er «{value}». Oppgi adressa som abonnentar kjenner API-et på, til dømes https://fordeling.example.no/api/v1.",
  notKey:
    "{name} kan ikkje brukast. Oppgi 32 tilfeldige byte som base64; «openssl rand -base64 32» lagar slike.",
  notProxies:
    "{name} har «{value}». Oppgi adresser eller nett, til dømes 10.0.0.7 eller 10.0.0.0/24, fleire med komma mellom.",
  working: "fordel arbeider med det som ligg i køen, {threads} om gongen. Ctrl-C stoppar det.",
  workerHealth: "Tilstanden står på {address}.",
  workerPortTaken: "Port {port} på {host} kan ikkje brukast. Oppgi ein annan i FORDEL_WORKER_PORT.",
  workerStopping:
    "Det som er i gang, blir gjort ferdig eller gitt tilbake. Ctrl-C ein gong til stoppar med ein gong.",
};
