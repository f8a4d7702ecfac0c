import {
  type AnyEntry,
  anyEntrySchema,
  type AuditEntry,
  isIntact,
  noEntryBefore,
  type PortfolioEntry,
  type SubscriptionEntry,
} from "./audit-entry.ts";

/** What is wrong with an entry of the audit. */
export type EntryFault =
  /** It is no entry. */
  | "unreadable"
  /** Its hash is not that of its content: it was altered. */
  | "altered"
  /** It does not follow the entry before it in the whole audit: one was left out, put in or moved. */
  | "out-of-order"
  /** It does not follow the entry before it of its round. */
  | "out-of-order-in-round"
  /** It does not say what the table has beside it. */
  | "misfiled";

/** Where a chain goes on. */
export interface Link {
  readonly place: number;
  readonly hash: string;
}

export const beginning: Link = { place: 0, hash: noEntryBefore };

/** What a round has to be after an entry. */
export interface RoundState {
  /** The last entry of the round. */
  readonly last: Link;
  readonly version: number;
  /** The fingerprint of the round's document. */
  readonly hash: string | undefined;
  /** Where a proposal of it is adopted: the fingerprint of the award list. */
  readonly awards: string | undefined;
  /** Second steps that were adopted since, in their order. */
  readonly steps: readonly AdoptedStep[];
  /** The fingerprints of the scenarios that are kept, by their ids. */
  readonly scenarios: ReadonlyMap<string, string>;
}

/** A second step that became the decision. */
export interface AdoptedStep {
  readonly step: string;
  readonly content: string;
  /** The round's version from then on. */
  readonly version: number;
  /** The fingerprint of the award list from then on. */
  readonly awards: string;
}

export const noRoundYet: RoundState = {
  last: beginning,
  version: 0,
  hash: undefined,
  awards: undefined,
  steps: [],
  scenarios: new Map(),
};

/** What a portfolio has to be after an entry. */
export interface PortfolioState {
  readonly last: Link;
  readonly version: number;
  /** The fingerprint of the portfolio; undefined where it is removed. */
  readonly content: string | undefined;
}

export const noPortfolioYet: PortfolioState = { last: beginning, version: 0, content: undefined };

/** What a subscription has to be after an entry. */
export interface SubscriptionState {
  readonly last: Link;
  readonly version: number;
  /** The fingerprint of what it wants; undefined where it is removed. */
  readonly content: string | undefined;
  /** Whether it is told of anything, as far as the entries say: undefined where that is as it was before them. */
  readonly status: "active" | "paused" | "ended" | undefined;
}

/** An entry out of a text; undefined where there is none in it. */
export function readEntry(text: string): AnyEntry | undefined {
  const read = anyEntrySchema.safeParse(jsonIn(text));
  return read.success ? read.data : undefined;
}

/** What a text says; undefined where it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a round has to be after one more entry of it, or what is wrong with the entry. */
export function afterEntry(before: RoundState, entry: AuditEntry): RoundState | EntryFault {
  if (!isIntact(entry)) return "altered";
  const { last } = before;
  if (entry.roundSequence !== last.place + 1 || entry.previousOfRound !== last.hash) {
    return "out-of-order-in-round";
  }
  const from = before.version === 0 ? undefined : before.version;
  if (entry.from !== from && !isAboutEarlier(entry, before.version)) return "out-of-order-in-round";
  const { what } = entry;
  const after = { last: { place: entry.roundSequence, hash: entry.hash } };
  switch (what.action) {
    case "round-created":
    case "round-changed":
    case "round-imported":
      return { ...before, ...after, version: entry.to, hash: what.hash };
    case "proposal-made":
    case "step-made":
      return { ...before, ...after };
    case "proposal-adopted":
      return { ...before, ...after, version: entry.to, awards: what.awards };
    case "step-adopted": {
      const { step, content, awards } = what;
      const steps = [...before.steps, { step, content, awards, version: entry.to }];
      return { ...before, ...after, version: entry.to, steps };
    }
    case "scenario-kept":
      return {
        ...before,
        ...after,
        scenarios: new Map([...before.scenarios, [what.scenario, what.content]]),
      };
    case "scenario-removed": {
      const scenarios = [...before.scenarios].filter(([id]) => id !== what.scenario);
      return { ...before, ...after, scenarios: new Map(scenarios) };
    }
  }
}

/** What a portfolio has to be after one more entry of it, or what is wrong with the entry. */
export function afterPortfolioEntry(
  before: PortfolioState,
  entry: PortfolioEntry,
): PortfolioState | EntryFault {
  if (!isIntact(entry)) return "altered";
  const { last } = before;
  const follows = entry.portfolioSequence === last.place + 1 && entry.previousOfPortfolio === last.hash;
  const from = before.version === 0 ? undefined : before.version;
  const { what, to } = entry;
  const isMade = what.action === "portfolio-proposal-made";
  const isAbout = isMade ? entry.from === to && to <= before.version : entry.from === from;
  if (!follows || !isAbout) return "out-of-order-in-round";
  const after = { last: { place: entry.portfolioSequence, hash: entry.hash } };
  switch (what.action) {
    case "portfolio-kept":
      return { ...after, version: to, content: what.content };
    case "portfolio-removed":
      return { ...after, version: to, content: undefined };
    case "portfolio-proposal-made":
      return { ...before, ...after };
  }
}

/**
 * What a subscription has to be after one more entry of it, or what is wrong with the entry. One that was made before subscriptions
 * had entries begins with the first change of it, whatever its version was.
 */
export function afterSubscriptionEntry(
  before: SubscriptionState | undefined,
  entry: SubscriptionEntry,
): SubscriptionState | EntryFault {
  if (!isIntact(entry)) return "altered";
  const { what, from, to } = entry;
  const { place, hash } = before?.last ?? beginning;
  const follows = entry.subscriptionSequence === place + 1 && entry.previousOfSubscription === hash;
  const isMade = what.action === "subscription-made";
  const isAbout = isMade
    ? before === undefined && from === undefined
    : before === undefined || from === before.version;
  if (!follows || !isAbout) return "out-of-order-in-round";
  const after = { last: { place: entry.subscriptionSequence, hash: entry.hash }, version: to };
  switch (what.action) {
    case "subscription-made":
      return { ...after, content: what.content, status: "active" };
    case "subscription-changed":
      return { ...after, content: what.content, status: what.status };
    case "subscription-secret-changed":
      return { ...after, content: what.content, status: before?.status };
    case "subscription-ended":
      return { ...after, content: what.content, status: "ended" };
    case "subscription-removed":
      return { ...after, content: undefined, status: undefined };
  }
}

/** A proposal or a step may be of a version that the round has left behind. */
function isAboutEarlier({ what, from, to }: AuditEntry, version: number): boolean {
  const isOfVersion = what.action === "proposal-made" || what.action === "step-made";
  return isOfVersion && from === to && to <= version;
}
