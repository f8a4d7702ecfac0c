import { verifyReprioritisation } from "../../../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import { canonicalText } from "../../../src/canonical.ts";
import { roundHashOfAnyKind } from "../../../src/kinds/hash.ts";
import { anyProposalSchema } from "../../../src/kinds/proposal-schema.ts";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
import { isScored } from "../../../src/kinds/kind.ts";
import { contentHash } from "../../../src/proposal/content.ts";
import { reprioritisationSchema } from "../../../src/proposal/schema.ts";
import { pathOf, type Place } from "../../../src/round/fault.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";
import type { Award } from "../adoption-schema.ts";
import { afterEntry, noRoundYet, type RoundState } from "../audit-chain.ts";
import { type AuditEntry, fingerprintOf } from "../audit-entry.ts";
import { awardList, inOrder } from "../award-list.ts";
import { RefusedError } from "../database-error.ts";
import type { MadeOfRound } from "../proposals.ts";
import { sealed } from "./export.ts";
import { type Archive, archiveSchema } from "./schema.ts";
import type { ArchiveFinding, Told } from "./findings.ts";
import { type CheckedStep, type Decision, scenarioFindings, stepsIn } from "./verify-steps.ts";

/** A round of an archive that is whole. */
export interface CheckedArchive {
  readonly archive: Archive;
  readonly document: AnyRoundDocument;
  readonly state: RoundState;
  readonly snapshots: readonly CheckedSnapshot[];
  readonly proposals: readonly CheckedProposal[];
  readonly steps: readonly CheckedStep[];
}

interface CheckedSnapshot {
  readonly version: number;
  readonly hash: string;
  readonly document: AnyRoundDocument;
}

interface CheckedProposal {
  readonly id: string;
  readonly document: MadeOfRound;
  /** That tells of it. */
  readonly entry: AuditEntry;
}

export type ArchiveVerification =
  | { readonly ok: true; readonly checked: CheckedArchive }
  | { readonly ok: false; readonly findings: readonly ArchiveFinding[] };

/**
 * Checks an archive by itself: that it is what was written, that the audit of the round is one chain from its first entry,
 * that the round, its versions, the proposals and the awards are those that the audit tells of, and every proposal against
 * its round, with its proof. No solver runs, and no store is needed.
 */
export function verifyArchive(value: unknown): ArchiveVerification {
  const form = archiveSchema.safeParse(value);
  if (!form.success)
    return refused(form.error.issues.map(({ path }) => ({ what: "form", path: placeOf(path) })));
  const archive = form.data;
  const told = toldBy(archive.audit, archive.round.id);
  if ("what" in told) return refused([told]);
  const findings: ArchiveFinding[] = isUnaltered(archive, value) ? [] : [{ what: "content" }];
  const round = readAt(archive.round.document, ["round", "document"], findings);
  if (round !== undefined && roundHashOfAnyKind(round) !== told.state.hash) findings.push({ what: "round" });
  const snapshots = snapshotsIn(archive, told, findings);
  const proposals = proposalsIn(archive, told, snapshots, findings);
  const decided = decisionIn(archive, told, proposals, snapshots);
  if (decided === "broken") findings.push({ what: "awards" });
  const steps = stepsIn(archive, told, decided === "broken" ? undefined : decided, findings);
  findings.push(...scenarioFindings(archive, told.state));
  if (round === undefined || findings.length > 0) return refused(findings);
  return {
    ok: true,
    checked: { archive, document: round, state: told.state, snapshots, proposals, steps },
  };
}

function refused(findings: readonly ArchiveFinding[]): ArchiveVerification {
  return { ok: false, findings };
}

/** Whether its fingerprint is that of its content, and nothing stands in it that reading it passed over. */
function isUnaltered(archive: Archive, value: unknown): boolean {
  const { made, ...rest } = archive;
  const text = jsonText(value);
  return text === jsonText(archive) && text === jsonText(sealed(rest, made.by));
}

/** The canonical JSON; undefined where a value is none, such as a number that was not read exactly. */
function jsonText(value: unknown): string | undefined {
  try {
    return canonicalText(value);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  return pathOf(path.map((step) => (typeof step === "number" ? step : String(step))));
}

function toldBy(entries: readonly AuditEntry[], round: string): Told | ArchiveFinding {
  let state = noRoundYet;
  let adopted: AuditEntry | undefined;
  const hashes = new Map<number, string>();
  const made = new Map<string, AuditEntry>();
  const steps = new Map<string, AuditEntry>();
  for (const [place, entry] of entries.entries()) {
    const after = entry.round === round ? afterEntry(state, entry) : "misfiled";
    if (typeof after === "string") return { what: "entry", place, fault: after };
    state = after;
    if (after.hash !== undefined) hashes.set(after.version, after.hash);
    if (entry.what.action === "proposal-made") made.set(entry.what.proposal, entry);
    if (entry.what.action === "proposal-adopted") adopted = entry;
    if (entry.what.action === "step-made") steps.set(entry.what.step, entry);
  }
  return { state, hashes, made, adopted, steps };
}

/** A round in the archive, or its faults with their places in the archive. */
function readAt(value: unknown, at: Place, findings: ArchiveFinding[]): AnyRoundDocument | undefined {
  const reading = readRoundOfAnyKind(value);
  if (reading.ok) return reading.document;
  for (const fault of reading.faults) {
    const place = [...at, ...fault.place];
    findings.push({ what: "fault", fault: { ...fault, place, path: pathOf(place) } });
  }
  return undefined;
}

/** The versions of the round that are what the audit says. */
function snapshotsIn(
  { snapshots }: Archive,
  { hashes }: Told,
  findings: ArchiveFinding[],
): readonly CheckedSnapshot[] {
  const seen = new Set<number>();
  return snapshots.flatMap(({ version, document: value }, index) => {
    const document = readAt(value, ["snapshots", index, "document"], findings);
    if (document === undefined) return [];
    const hash = roundHashOfAnyKind(document);
    if (hashes.get(version) === hash && !seen.has(version)) {
      seen.add(version);
      return [{ version, hash, document }];
    }
    findings.push({ what: "snapshot", version });
    return [];
  });
}

/** The proposals that are what the audit says, in the order they were made, with what does not hold in them. */
function proposalsIn(
  { proposals }: Archive,
  { made }: Told,
  snapshots: readonly CheckedSnapshot[],
  findings: ArchiveFinding[],
): readonly CheckedProposal[] {
  const missing = new Map(made);
  const checked = proposals.flatMap(({ id, document: value }) => {
    const [entry, document] = [missing.get(id), readProposal(value)];
    missing.delete(id);
    const what = entry?.what.action === "proposal-made" ? entry.what : undefined;
    const round = snapshots.find(({ version, hash }) => version === entry?.to && hash === what?.hash);
    const isTold = document !== undefined && contentHash(document) === what?.content;
    if (entry === undefined || round === undefined || !isTold) {
      findings.push({ what: "proposal", id });
      return [];
    }
    const broken = findingsOf(round.document, document);
    for (const finding of broken) findings.push({ what: "finding", id, finding });
    return [{ id, document, entry }];
  });
  for (const id of missing.keys()) findings.push({ what: "proposal", id });
  return checked.sort((a, b) => a.entry.roundSequence - b.entry.roundSequence);
}

/** A proposal or a reprioritisation in which nothing stands that reading it passed over. */
function readProposal(value: unknown): MadeOfRound | undefined {
  const read = anyProposalSchema.safeParse(value).data ?? reprioritisationSchema.safeParse(value).data;
  return read !== undefined && jsonText(read) === jsonText(value) ? read : undefined;
}

function findingsOf(round: AnyRoundDocument, document: MadeOfRound): readonly Finding[] {
  if (!("before" in document)) return verifyProposal(round, document).findings;
  return isScored(round) ? verifyReprioritisation(round, document, document.policy).findings : [];
}

/**
 * What was decided, where the award list is that of the adopted proposal, but for what was set aside, and the one the audit
 * tells of; undefined where nothing was.
 */
function decisionIn(
  { awards }: Archive,
  { state, adopted }: Told,
  proposals: readonly CheckedProposal[],
  snapshots: readonly CheckedSnapshot[],
): Decision | undefined | "broken" {
  if (adopted?.what.action !== "proposal-adopted") return awards === undefined ? undefined : "broken";
  const { proposal: id, content } = adopted.what;
  const made = proposals.find((proposal) => proposal.id === id);
  const round = snapshots.find(({ version }) => version === made?.entry.to)?.document;
  if (made?.document.made.content !== content || awards === undefined || round === undefined) return "broken";
  const { document } = made;
  const isTold = fingerprintOf(awards) === state.awards;
  return isTold && canonicalText(awards) === expectedAwards(document, awards)
    ? { round, proposal: document, awards }
    : "broken";
}

function expectedAwards(document: MadeOfRound, awards: readonly Award[]): string | undefined {
  const setAside = awards.flatMap((award) =>
    award.outcome === "set-aside" ? [{ application: award.application, reason: award.reason }] : [],
  );
  try {
    return canonicalText(inOrder(awardList(document, setAside, "")));
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}
