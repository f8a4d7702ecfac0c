import type { StoreTexts } from "./texts.ts";

export const en: StoreTexts = {
  embedded: {
    platform:
      "PostgreSQL does not come with fordel for this machine ({detail}). Use a database that you have, with its address in DATABASE_URL.",
    "in-use":
      "Another fordel uses the folder {detail} already. Stop that one first, or give another folder in FORDEL_DATA.",
    folder:
      "The folder of the database cannot be used: {detail} Give another folder in FORDEL_DATA, one that the user postgres can reach too where you run fordel as root.",
    "not-ours":
      "The folder {detail} has other things in it. Give an empty folder in FORDEL_DATA, or one that is not there yet.",
    failed: "The database did not start. See why in {detail}.",
  },
  gone: "The database does not answer. Check that it runs, and that the address in DATABASE_URL is right.",
  noAccess:
    "The database does not let this user in. Check that the user, the password and the name of the database in DATABASE_URL are right, and that the user is a member of the role fordel_service, or for fordel migrate the owner of the tables.",
  busy: "Others took too long with what was needed. Try again.",
  notMigrated:
    "The tables of the database are not there, or not all of them. Call fordel migrate, as the user who owns the tables.",
  changedMigration:
    "Step {number} ({name}) that the database was built with is another than in this version of fordel. Use the version that built it, or ask whoever changed the step.",
  unknownMigration:
    "The database was built by a newer version of fordel: this one does not know step {number} ({name}). Use the newer version.",
  noRole:
    "The database lacks the role {role}, and this user cannot make it. Ask whoever runs the database to call: create role {role} nologin",
  migrated: "The tables have been brought forward: {names}.",
  upToDate: "The tables are as they should be.",
  auditHolds:
    "The audit holds: {entries} entries in an unbroken chain. {rounds} rounds and {proposals} proposals are as the audit says. The last entry has the fingerprint {last}. Write it down elsewhere, and it will show later whether anything was taken from the end.",
  auditEmpty: "The audit is empty, and so is everything else.",
  entryBroken: "The audit does not hold. Entry {place}: {fault} Find out who has had access to the database.",
  importedEntryBroken:
    "The audit does not hold. Entry {place} of those that the round {round} brought with it: {fault} Find out who has had access to the database.",
  entryFaults: {
    unreadable: "what stands there is no entry.",
    altered: "its content was altered after it was written.",
    "out-of-order": "it does not follow the one before. An entry was taken away, put in or moved.",
    "out-of-order-in-round":
      "it does not follow the one before of its round. An entry was taken away, put in or moved.",
    misfiled: "it stands in another place than it says itself.",
  },
  roundAltered:
    "The round {id} is another than the audit says. It was altered outside fordel, or entries were taken away. Find out who has had access to the database.",
  snapshotAltered:
    "Version {version} of the round {id}, which proposals were made of, is another than the audit says. It was altered outside fordel. Find out who has had access to the database.",
  proposalAltered:
    "The proposal {id} is another than the audit says. It was altered outside fordel, or entries were taken away. Find out who has had access to the database.",
  awardsAltered:
    "The awards of the round {id} are others than the audit says. They were altered outside fordel. Find out who has had access to the database.",
  stepAltered:
    "The step {id} is another than the audit says. It was altered outside fordel, or entries were taken away. Find out who has had access to the database.",
  scenarioAltered:
    "The scenario {id} of the round {round} is another than the audit says. It was altered outside fordel. Find out who has had access to the database.",
  portfolioAltered:
    "The portfolio {id} is another than the audit says. It was altered outside fordel. Find out who has had access to the database.",
  portfolioProposalAltered:
    "The answer {id} to a portfolio is another than the audit says. It was altered outside fordel. Find out who has had access to the database.",
  subscriptionAltered:
    "The subscription {id} is another than the audit says. It was changed behind the back of fordel. Find out who has had access to the database, and what was sent where.",
  archive: {
    holds:
      "The archive of the round {round} holds: it is unaltered, the {entries} entries of its audit are an unbroken chain, and the {proposals} proposals hold the rules, the figures and what they say is proven.",
    adopted: "The proposal {proposal} is adopted, and the award list is the one that the audit tells of.",
    notHolds:
      "The archive does not hold: {count} faults. Ask for it again from whoever has the round, or find out who altered it.",
    form: "{place}: What stands here is not what an archive has here.",
    content: "The archive was altered after it was made, or broken on the way.",
    entry: "{place}: The entry does not hold: {fault}",
    round: "round.document: The round is another than the audit tells of.",
    snapshot:
      "snapshots: Version {version} of the round is another than the audit tells of, or stands there twice.",
    proposal:
      "proposals: The proposal {id} is missing, is another than the audit tells of, or was made of a version of the round that is not there.",
    awards: "awards: The award list is another than the adopted proposal, and the audit, tell of.",
    step: "steps: The step {id} is missing, is another than the audit tells of, or was made upon another decision than it says.",
    scenario: "scenarios: The scenario {id} is missing, or is another than the audit tells of.",
    steps: "Since then, {count} steps were adopted.",
    needsProposal: "{file} is no archive of a round. Name the file with the proposal to be checked too.",
    withProposal: "{file} is an archive, which has its proposals in it. Name no proposal beside it.",
    imported: "The round {round} was taken in at version {version}, with its history.",
    exists: "The round {id} is there already. An archive is never laid on top of a round.",
    proposalExists:
      "The proposal {id} is there already, in another round, so the archive is not genuine. Find out where it comes from.",
    stepExists:
      "The step {id} is there already, in another round, so the archive is not genuine. Find out where it comes from.",
    missing: "There is no round {id}. Check that it is written right.",
  },
};
