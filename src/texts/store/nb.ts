import type { StoreTexts } from "./texts.ts";

export const nb: StoreTexts = {
  embedded: {
    platform:
      "PostgreSQL følger ikke med for denne maskinen ({detail}). Bruk en database du har, med adressen i DATABASE_URL.",
    "in-use":
      "En annen fordel bruker mappen {detail} allerede. Stopp den først, eller oppgi en annen mappe i FORDEL_DATA.",
    folder:
      "Mappen for databasen kan ikke brukes: {detail} Oppgi en annen mappe i FORDEL_DATA, som også brukeren postgres kan nå dersom du kjører fordel som root.",
    "not-ours":
      "Mappen {detail} har annet i seg. Oppgi en tom mappe i FORDEL_DATA, eller en som ikke finnes.",
    failed: "Databasen startet ikke. Se hvorfor i {detail}.",
  },
  gone: "Databasen svarer ikke. Se etter at den går, og at adressen i DATABASE_URL er riktig.",
  noAccess:
    "Databasen slipper ikke denne brukeren til. Se etter at brukeren, passordet og navnet på databasen i DATABASE_URL er riktige, og at brukeren er medlem av rollen fordel_service, eller for fordel migrate eier tabellene.",
  busy: "Andre brukte for lang tid på det som trengtes. Prøv igjen.",
  notMigrated:
    "Tabellene i databasen er ikke der, eller ikke alle. Kjør fordel migrate som brukeren som eier tabellene.",
  changedMigration:
    "Steg {number} ({name}) som databasen er bygd med, er et annet enn i denne utgaven av fordel. Bruk den utgaven som bygde den, eller spør den som endret steget.",
  unknownMigration:
    "Databasen er bygd av en nyere utgave av fordel: denne kjenner ikke steg {number} ({name}). Bruk den nyere utgaven.",
  noRole:
    "Databasen mangler rollen {role}, og denne brukeren kan ikke lage den. Be den som styrer databasen, om å kjøre: create role {role} nologin",
  migrated: "Tabellene er ført fram: {names}.",
  upToDate: "Tabellene er som de skal.",
  auditHolds:
    "Loggen holder: {entries} hendelser i en ubrutt kjede. {rounds} runder og {proposals} forslag er slik loggen sier. Den siste hendelsen har fingeravtrykket {last}. Skriv det ned et annet sted, så vises det siden om noe er tatt bort fra slutten.",
  auditEmpty: "Loggen er tom, og det er også alt annet.",
  entryBroken:
    "Loggen holder ikke. Hendelse {place}: {fault} Finn ut hvem som har hatt tilgang til databasen.",
  importedEntryBroken:
    "Loggen holder ikke. Hendelse {place} av dem som runden {round} hadde med seg: {fault} Finn ut hvem som har hatt tilgang til databasen.",
  entryFaults: {
    unreadable: "det som står der, er ingen hendelse.",
    altered: "innholdet er endret etter at det ble skrevet.",
    "out-of-order": "den følger ikke etter den forrige. En hendelse er tatt bort, satt inn eller flyttet.",
    "out-of-order-in-round":
      "den følger ikke etter den forrige for runden. En hendelse er tatt bort, satt inn eller flyttet.",
    misfiled: "den står på et annet sted enn den selv sier.",
  },
  roundAltered:
    "Runden {id} er en annen enn loggen sier. Den er endret utenom fordel, eller hendelser er tatt bort. Finn ut hvem som har hatt tilgang til databasen.",
  snapshotAltered:
    "Utgave {version} av runden {id}, som forslag er laget av, er en annen enn loggen sier. Den er endret utenom fordel. Finn ut hvem som har hatt tilgang til databasen.",
  proposalAltered:
    "Forslaget {id} er et annet enn loggen sier. Det er endret utenom fordel, eller hendelser er tatt bort. Finn ut hvem som har hatt tilgang til databasen.",
  awardsAltered:
    "Tildelingene i runden {id} er andre enn loggen sier. De er endret utenom fordel. Finn ut hvem som har hatt tilgang til databasen.",
  stepAltered:
    "Steget {id} er et annet enn loggen sier. Det er endret utenom fordel, eller oppføringer er tatt bort. Finn ut hvem som har hatt tilgang til databasen.",
  scenarioAltered:
    "Scenarioet {id} for runden {round} er et annet enn loggen sier. Det er endret utenom fordel. Finn ut hvem som har hatt tilgang til databasen.",
  portfolioAltered:
    "Porteføljen {id} er en annen enn loggen sier. Den er endret utenom fordel. Finn ut hvem som har hatt tilgang til databasen.",
  portfolioProposalAltered:
    "Svaret {id} på en portefølje er et annet enn loggen sier. Det er endret utenom fordel. Finn ut hvem som har hatt tilgang til databasen.",
  subscriptionAltered:
    "Abonnementet {id} er et annet enn loggen sier. Det er endret utenom fordel. Finn ut hvem som har hatt tilgang til databasen, og hva som er sendt hvor.",
  archive: {
    holds:
      "Arkivet av runden {round} holder: det er uendret, de {entries} hendelsene i loggen er en ubrutt kjede, og de {proposals} forslagene holder reglene, tallene og det de sier er bevist.",
    adopted: "Forslaget {proposal} er vedtatt, og tildelingslisten er den loggen sier.",
    notHolds:
      "Arkivet holder ikke: {count} feil. Be om arkivet på nytt fra den som har runden, eller finn ut hvem som har endret det.",
    form: "{place}: Det som står her, er ikke slik et arkiv skal være.",
    content: "Arkivet er endret etter at det ble laget, eller skadet på veien.",
    entry: "{place}: Hendelsen holder ikke: {fault}",
    round: "round.document: Runden er en annen enn loggen sier.",
    snapshot: "snapshots: Utgave {version} av runden er en annen enn loggen sier, eller står der to ganger.",
    proposal:
      "proposals: Forslaget {id} mangler, er et annet enn loggen sier, eller er laget av en utgave av runden som ikke er med.",
    awards: "awards: Tildelingslisten er en annen enn forslaget som ble vedtatt, og loggen, sier.",
    step: "steps: Steget {id} mangler, er et annet enn loggen forteller om, eller bygger på et annet vedtak enn det sier.",
    scenario: "scenarios: Scenarioet {id} mangler, eller er et annet enn loggen forteller om.",
    steps: "Etter det er {count} steg vedtatt.",
    needsProposal:
      "{file} er ikke et arkiv av en runde. Oppgi også filen med forslaget som skal kontrolleres.",
    withProposal: "{file} er et arkiv som har forslagene i seg. Oppgi ikke et forslag i tillegg.",
    imported: "Runden {round} er tatt inn i utgave {version}, med historien sin.",
    exists: "Runden {id} finnes allerede. Et arkiv legges aldri oppå en runde.",
    proposalExists:
      "Forslaget {id} finnes allerede i en annen runde, så arkivet er ikke ekte. Finn ut hvor det kommer fra.",
    stepExists:
      "Steget {id} finnes allerede, i en annen runde, så arkivet er ikke ekte. Finn ut hvor det kommer fra.",
    missing: "Runden {id} finnes ikke. Se etter at den er skrevet riktig.",
  },
};
