import type { StoreTexts } from "./texts.ts";

export const nn: StoreTexts = {
  embedded: {
    platform:
      "PostgreSQL følgjer ikkje med for denne maskina ({detail}). Bruk ein database du har, med adressa i DATABASE_URL.",
    "in-use":
      "Ein annan fordel bruker mappa {detail} allereie. Stopp han først, eller oppgi ei anna mappe i FORDEL_DATA.",
    folder:
      "Mappa for databasen kan ikkje brukast: {detail} Oppgi ei anna mappe i FORDEL_DATA, som òg brukaren postgres kan nå dersom du køyrer fordel som root.",
    "not-ours": "Mappa {detail} har anna i seg. Oppgi ei tom mappe i FORDEL_DATA, eller ei som ikkje finst.",
    failed: "Databasen starta ikkje. Sjå kvifor i {detail}.",
  },
  gone: "Databasen svarer ikkje. Sjå etter at han går, og at adressa i DATABASE_URL er rett.",
  noAccess:
    "Databasen slepp ikkje denne brukaren til. Sjå etter at brukaren, passordet og namnet på databasen i DATABASE_URL er rette, og at brukaren er medlem av rolla fordel_service, eller for fordel migrate eig tabellane.",
  busy: "Andre brukte for lang tid på det som trongst. Prøv igjen.",
  notMigrated:
    "Tabellane i databasen er ikkje der, eller ikkje alle. Køyr fordel migrate som brukaren som eig tabellane.",
  changedMigration:
    "Steg {number} ({name}) som databasen er bygd med, er eit anna enn i denne utgåva av fordel. Bruk den utgåva som bygde han, eller spør den som endra steget.",
  unknownMigration:
    "Databasen er bygd av ei nyare utgåve av fordel: denne kjenner ikkje steg {number} ({name}). Bruk den nyare utgåva.",
  noRole:
    "Databasen manglar rolla {role}, og denne brukaren kan ikkje lage henne. Be den som styrer databasen, om å køyre: create role {role} nologin",
  migrated: "Tabellane er førte fram: {names}.",
  upToDate: "Tabellane er som dei skal.",
  auditHolds:
    "Loggen held: {entries} hendingar i ei ubroten kjede. {rounds} rundar og {proposals} forslag er slik loggen seier. Den siste hendinga har fingeravtrykket {last}. Skriv det ned ein annan stad, så syner det sidan om noko er teke bort frå slutten.",
  auditEmpty: "Loggen er tom, og det er òg alt anna.",
  entryBroken: "Loggen held ikkje. Hending {place}: {fault} Finn ut kven som har hatt tilgang til databasen.",
  importedEntryBroken:
    "Loggen held ikkje. Hending {place} av dei som runden {round} hadde med seg: {fault} Finn ut kven som har hatt tilgang til databasen.",
  entryFaults: {
    unreadable: "det som står der, er inga hending.",
    altered: "innhaldet er endra etter at det vart skrive.",
    "out-of-order": "ho følgjer ikkje etter den førre. Ei hending er teken bort, sett inn eller flytt.",
    "out-of-order-in-round":
      "ho følgjer ikkje etter den førre for runden. Ei hending er teken bort, sett inn eller flytt.",
    misfiled: "ho står på ein annan stad enn ho sjølv seier.",
  },
  roundAltered:
    "Runden {id} er ein annan enn loggen seier. Han er endra utanom fordel, eller hendingar er tekne bort. Finn ut kven som har hatt tilgang til databasen.",
  snapshotAltered:
    "Utgåve {version} av runden {id}, som forslag er laga av, er ei anna enn loggen seier. Ho er endra utanom fordel. Finn ut kven som har hatt tilgang til databasen.",
  proposalAltered:
    "Forslaget {id} er eit anna enn loggen seier. Det er endra utanom fordel, eller hendingar er tekne bort. Finn ut kven som har hatt tilgang til databasen.",
  awardsAltered:
    "Tildelingane i runden {id} er andre enn loggen seier. Dei er endra utanom fordel. Finn ut kven som har hatt tilgang til databasen.",
  stepAltered:
    "Steget {id} er eit anna enn loggen seier. Det er endra utanom fordel, eller oppføringar er tekne bort. Finn ut kven som har hatt tilgang til databasen.",
  scenarioAltered:
    "Scenarioet {id} for runden {round} er eit anna enn loggen seier. Det er endra utanom fordel. Finn ut kven som har hatt tilgang til databasen.",
  portfolioAltered:
    "Porteføljen {id} er ein annan enn loggen seier. Han er endra utanom fordel. Finn ut kven som har hatt tilgang til databasen.",
  portfolioProposalAltered:
    "Svaret {id} på ein portefølje er eit anna enn loggen seier. Det er endra utanom fordel. Finn ut kven som har hatt tilgang til databasen.",
  subscriptionAltered:
    "Abonnementet {id} er eit anna enn loggen seier. Det er endra utanom fordel. Finn ut kven som har hatt tilgang til databasen, og kva som er sendt kvar.",
  archive: {
    holds:
      "Arkivet av runden {round} held: det er uendra, dei {entries} hendingane i loggen er ei ubroten kjede, og dei {proposals} forslaga held reglane, tala og det dei seier er prova.",
    adopted: "Forslaget {proposal} er vedteke, og tildelingslista er den loggen seier.",
    notHolds:
      "Arkivet held ikkje: {count} feil. Be om arkivet på nytt frå den som har runden, eller finn ut kven som har endra det.",
    form: "{place}: Det som står her, er ikkje slik eit arkiv skal vere.",
    content: "Arkivet er endra etter at det vart laga, eller skadd på vegen.",
    entry: "{place}: Hendinga held ikkje: {fault}",
    round: "round.document: Runden er ein annan enn loggen seier.",
    snapshot: "snapshots: Utgåve {version} av runden er ei anna enn loggen seier, eller står der to gonger.",
    proposal:
      "proposals: Forslaget {id} manglar, er eit anna enn loggen seier, eller er laga av ei utgåve av runden som ikkje er med.",
    awards: "awards: Tildelingslista er ei anna enn forslaget som vart vedteke, og loggen, seier.",
    step: "steps: Steget {id} manglar, er eit anna enn loggen fortel om, eller byggjer på eit anna vedtak enn det seier.",
    scenario: "scenarios: Scenarioet {id} manglar, eller er eit anna enn loggen fortel om.",
    steps: "Etter det er {count} steg vedtekne.",
    needsProposal:
      "{file} er ikkje eit arkiv av ein runde. Oppgi òg fila med forslaget som skal kontrollerast.",
    withProposal: "{file} er eit arkiv som har forslaga i seg. Oppgi ikkje eit forslag i tillegg.",
    imported: "Runden {round} er teken inn i utgåve {version}, med historia si.",
    exists: "Runden {id} finst allereie. Eit arkiv vert aldri lagt oppå ein runde.",
    proposalExists:
      "Forslaget {id} finst allereie i ein annan runde, så arkivet er ikkje ekte. Finn ut kvar det kjem frå.",
    stepExists:
      "Steget {id} finst alt, i ein annan runde, så arkivet er ikkje ekte. Finn ut kvar det kjem frå.",
    missing: "Runden {id} finst ikkje. Sjå etter at han er skriven rett.",
  },
};
