/** What is said of the place where rounds and decisions are kept. */
export interface StoreTexts {
  /** Why PostgreSQL does not run in a folder of ours. */
  readonly embedded: {
    /** Asks for {detail}, the machine. */
    readonly platform: string;
    /** Asks for {detail}, the folder. */
    readonly "in-use": string;
    /** Asks for {detail}, what the machine says. */
    readonly folder: string;
    /** Asks for {detail}, the folder. */
    readonly "not-ours": string;
    /** Asks for {detail}, the file that tells more. */
    readonly failed: string;
  };
  readonly gone: string;
  readonly noAccess: string;
  readonly busy: string;
  readonly notMigrated: string;
  /** Asks for {number} and {name}. */
  readonly changedMigration: string;
  /** Asks for {number} and {name}. */
  readonly unknownMigration: string;
  /** Asks for {role}. */
  readonly noRole: string;
  /** Asks for {names}. */
  readonly migrated: string;
  readonly upToDate: string;
  /** Of the audit. Asks for {entries}, {rounds}, {proposals} and {last}. */
  readonly auditHolds: string;
  readonly auditEmpty: string;
  /** Asks for {place}, the number of the entry, and {fault}. */
  readonly entryBroken: string;
  /** Asks for {place}, {round} and {fault}. */
  readonly importedEntryBroken: string;
  /** What is wrong with an entry, after a colon. */
  readonly entryFaults: {
    readonly unreadable: string;
    readonly altered: string;
    readonly "out-of-order": string;
    readonly "out-of-order-in-round": string;
    readonly misfiled: string;
  };
  /** Asks for {id}. */
  readonly roundAltered: string;
  /** Asks for {id}, the round, and {version}. */
  readonly snapshotAltered: string;
  /** Asks for {id}. */
  readonly proposalAltered: string;
  /** Asks for {id}, the round. */
  readonly awardsAltered: string;
  /** Asks for {id}. */
  readonly stepAltered: string;
  /** Asks for {id} and {round}. */
  readonly scenarioAltered: string;
  /** Asks for {id}. */
  readonly portfolioAltered: string;
  /** Asks for {id}. */
  readonly portfolioProposalAltered: string;
  /** Asks for {id}. */
  readonly subscriptionAltered: string;
  /** Of a round as one file. */
  readonly archive: {
    /** Asks for {round}, {entries} and {proposals}. */
    readonly holds: string;
    /** Asks for {proposal}. */
    readonly adopted: string;
    /** Asks for {count}. */
    readonly notHolds: string;
    /** Asks for {place}. */
    readonly form: string;
    readonly content: string;
    /** Asks for {place} and {fault}. */
    readonly entry: string;
    readonly round: string;
    /** Asks for {version}. */
    readonly snapshot: string;
    /** Asks for {id}. */
    readonly proposal: string;
    readonly awards: string;
    /** Asks for {id}. */
    readonly step: string;
    /** Asks for {id}. */
    readonly scenario: string;
    /** Asks for {count}; added to `adopted`. */
    readonly steps: string;
    /** Asks for {file}. */
    readonly needsProposal: string;
    /** Asks for {file}. */
    readonly withProposal: string;
    /** Asks for {round} and {version}. */
    readonly imported: string;
    /** Asks for {id}. */
    readonly exists: string;
    /** Asks for {id}. */
    readonly proposalExists: string;
    /** Asks for {id}. */
    readonly stepExists: string;
    /** Asks for {id}. */
    readonly missing: string;
  };
}
