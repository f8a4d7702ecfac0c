import { canonicalText } from "../../../src/canonical.ts";
import type { AnyRoundDocument } from "../../../src/kinds/schema.ts";
import type { Award } from "../adoption-schema.ts";
import { type AuditEntry, fingerprintOf } from "../audit-entry.ts";
import type { Link } from "../audit-chain.ts";
import { describedProposal } from "../proposals.ts";
import type { Signature } from "../rounds.ts";
import { describedStep } from "../second-steps.ts";
import type { ProposalRow, SecondStepRow } from "../tables.ts";
import type { CheckedArchive } from "./verify.ts";

/** What is written to take a checked archive in, its documents as the texts that are kept. */
export interface ArchivePlan {
  readonly id: string;
  readonly document: AnyRoundDocument;
  readonly version: number;
  readonly status: "draft" | "adopted";
  readonly created: Signature;
  readonly changed: Signature;
  readonly snapshots: readonly {
    readonly version: number;
    readonly hash: string;
    readonly document: string;
  }[];
  readonly proposals: readonly Omit<ProposalRow, "sequence">[];
  readonly adoption:
    { readonly proposal: string; readonly version: number; readonly document: string } | undefined;
  readonly awards: readonly Award[];
  readonly steps: readonly Omit<SecondStepRow, "sequence">[];
  readonly lists: readonly AdoptedList[];
  readonly scenarios: readonly PlannedScenario[];
  readonly audit: readonly string[];
  /** The last entry, after which the round's audit goes on. */
  readonly last: Link;
  /** The fingerprint of the archive. */
  readonly content: string;
}

interface AdoptedList {
  readonly version: number;
  readonly step_id: string;
  readonly awards: string;
  readonly document: string;
}

interface PlannedScenario {
  readonly id: string;
  readonly version: number;
  readonly document: string;
  readonly changed: Signature;
}

/** What a checked archive is taken in as. */
export function planOf(checked: CheckedArchive): ArchivePlan {
  const { archive, document, state } = checked;
  const [created] = archive.audit;
  const changed = archive.audit.findLast(({ what }) => changing.has(what.action)) ?? created;
  const { id } = archive.round;
  return {
    id,
    document,
    version: state.version,
    status: state.awards === undefined ? "draft" : "adopted",
    created: signatureOf(created),
    changed: signatureOf(changed),
    snapshots: checked.snapshots.map((one) => ({ ...one, document: canonicalText(one.document) })),
    proposals: checked.proposals.map(({ id: proposal, document: made, entry }) => ({
      id: proposal,
      round_id: id,
      round_version: entry.to,
      round_hash: made.made.round,
      ...describedProposal(made),
      engine: made.made.by,
      content: made.made.content,
      document: canonicalText(made),
      ...madeOf(entry),
    })),
    adoption: adoptionIn(archive.audit),
    awards: archive.awards ?? [],
    steps: checked.steps.map(({ id: step, document: made, entry }) => ({
      id: step,
      round_id: id,
      round_version: entry.to,
      ...describedStep(made),
      engine: made.made.by,
      content: made.made.content,
      document: canonicalText(made),
      ...madeOf(entry),
    })),
    lists: listsIn(checked),
    scenarios: scenariosIn(checked),
    audit: archive.audit.map(canonicalText),
    last: state.last,
    content: archive.made.content,
  };
}

/** After these a round is another than before. */
const changing: ReadonlySet<AuditEntry["what"]["action"]> = new Set([
  "round-created",
  "round-changed",
  "proposal-adopted",
  "step-adopted",
]);

function signatureOf({ who, when }: AuditEntry): Signature {
  return { by: who.id, at: when };
}

function madeOf({ who, when }: AuditEntry) {
  return { made_by: who.id, made_at: when };
}

function adoptionIn(entries: readonly AuditEntry[]): ArchivePlan["adoption"] {
  for (const { what, who, when, to } of entries) {
    if (what.action !== "proposal-adopted") continue;
    const document = canonicalText({ reason: what.reason, by: who.id, at: when });
    return { proposal: what.proposal, version: to, document };
  }
  return undefined;
}

function listsIn({ archive }: CheckedArchive): AdoptedList[] {
  const lists = new Map((archive.lists ?? []).map(({ version, awards }) => [version, awards]));
  return archive.audit.flatMap(({ what, who, when, to }) => {
    if (what.action !== "step-adopted") return [];
    const document = canonicalText({ reason: what.reason, by: who.id, at: when });
    return [{ version: to, step_id: what.step, awards: canonicalText(lists.get(to) ?? []), document }];
  });
}

/** A scenario was changed by whoever kept it last as it is. */
function scenariosIn({ archive }: CheckedArchive): PlannedScenario[] {
  return (archive.scenarios ?? []).map(({ id, version, document }) => {
    const content = fingerprintOf(document);
    const kept = archive.audit.findLast(
      ({ what }) => what.action === "scenario-kept" && what.scenario === id && what.content === content,
    );
    const changed = signatureOf(kept ?? archive.audit[0]);
    return { id, version, document: canonicalText(document), changed };
  });
}
