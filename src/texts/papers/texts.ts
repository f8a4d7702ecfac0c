import type { PaperName } from "../../papers/paper.ts";
import type { PaperOutcome } from "../../papers/source.ts";

/** The rules that reasons refer to, by their ids (docs/interpretations.md, docs/kinds.md). */
export const ruleIds = [
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
  "R16",
  "R17",
  "K1",
  "K2",
  "K3",
  "K4",
  "K5",
  "K6",
  "K7",
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What is said in papers, around the figures. */
export interface PaperTexts {
  readonly titles: Readonly<Record<PaperName, string>>;
  /** What each paper is for, in a sentence. */
  readonly purposes: Readonly<Record<PaperName, string>>;
  /** The beginning of a file's name: plain letters and hyphens. */
  readonly fileNames: Readonly<Record<PaperName, string>>;
  readonly draftFileName: string;

  readonly draft: string;
  /** Asks for {by} and {date}. */
  readonly decided: string;
  /** Asks for {count} and {date}. */
  readonly decidedSince: string;
  /** A word for the status of a row: decided or proposed. */
  readonly standing: Readonly<Record<"draft" | "decided", string>>;
  readonly outcomes: Readonly<Record<PaperOutcome, string>>;

  readonly scheme: string;
  readonly year: string;
  readonly cap: string;
  readonly status: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly decisionReason: string;
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly round: string;
  readonly roundVersion: string;
  readonly proposal: string;
  readonly roundHash: string;
  readonly contentHash: string;
  readonly madeWith: string;
  readonly definition: string;
  /** Asks for {id} and {version}. */
  readonly definitionNamed: string;
  readonly pageNumber: string;

  readonly overview: string;
  readonly areas: string;
  readonly area: string;
  readonly allRecipients: string;
  readonly applications: string;
  readonly application: string;
  readonly recipient: string;
  readonly recipients: string;
  readonly applicant: string;
  readonly municipality: string;
  readonly project: string;
  readonly score: string;
  readonly requested: string;
  readonly granted: string;
  readonly outcome: string;
  readonly committed: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly grants: string;
  readonly used: string;
  readonly left: string;
  readonly sum: string;
  /** Asks for {area}. */
  readonly sumOfArea: string;
  /** A column of a later year; asks for {year}. */
  readonly forecast: string;
  readonly reservation: string;
  readonly noApplications: string;

  readonly fellAway: string;
  readonly fellAwayMeaning: string;
  readonly lost: string;
  readonly reason: string;
  readonly reasons: string;
  readonly noReason: string;

  readonly rules: string;
  readonly rule: string;
  readonly value: string;
  readonly rulesMeaning: string;
  readonly ruleNames: Readonly<Record<RuleId, string>>;
  readonly ruleList: string;

  readonly officers: string;
  readonly officersMeaning: string;
  readonly noOfficers: string;
  readonly officerDecision: Readonly<Record<"grant" | "decline", string>>;
  readonly decisionColumn: string;
  readonly amount: string;
  readonly anyAmount: string;

  readonly inversions: string;
  readonly noInversions: string;
  readonly lower: string;
  readonly who: string;
  readonly whoColumn: string;
  readonly did: string;
  readonly doings: Readonly<Record<"created" | "proposed" | "decided" | "step", string>>;
  readonly when: string;
  readonly whoNotKept: string;
  readonly reprioritised: string;

  readonly appealsHeading: string;
  /** Where of nobody the chosen standard is known. */
  readonly languageNote: string;
  /** Where it is known of {known} of {all}. */
  readonly languageNoteKnown: string;
  /** Heads the column of the standard that each has chosen. */
  readonly standard: string;

  readonly decisionHeading: Readonly<Record<"draft" | "decided", string>>;
  /** Asks for {applications}, {requested}, {grants}, {granted} and {cap}. */
  readonly summary: string;
  /** As `summary`, where nobody asks for an amount. */
  readonly summaryOfRecipients: string;
  readonly outcomesHeading: string;
  readonly number: string;
  readonly chartOfAreas: string;
  readonly chartOfRecipients: string;
  readonly chartOfOutcomes: string;
  readonly chartOfYears: string;
  readonly years: string;
  readonly ceiling: string;
  readonly noCeiling: string;
  /** Said where the list is another than the proposal. */
  readonly aboutProposal: string;
  readonly quality: string;
  readonly unusedMoney: string;
  readonly verify: string;
  /** Asks for {command}. */
  readonly verifyFiles: string;
  /** Asks for {address} and {command}. */
  readonly verifyKept: string;
  readonly verifyMeaning: string;
  /** Asks for {lines}. */
  readonly broken: string;
  readonly eitherProposalOrVersion: string;
  /** Asks for {endings}. */
  readonly whichFormat: string;
  /** Files in a command. */
  readonly verifyCommand: string;
  readonly verifyArchiveCommand: string;
}
