import type { Limit, Variant } from "../../ranking-list/schema.ts";

/** What is written around the figures of a ranking list: headings, labels and sentences with places for figures. */
export interface RankingListTexts {
  readonly title: string;
  readonly meaning: string;
  readonly setAside: string;
  readonly variants: Readonly<Record<Variant, string>>;
  /** What a variant does, in a sentence. */
  readonly variantMeanings: Readonly<Record<Variant, string>>;

  readonly list: string;
  readonly change: string;
  readonly value: string;
  readonly granted: string;
  readonly projects: string;
  readonly unused: string;
  readonly left: string;
  /** Said where the list leaves more unused and has the greater value. */
  readonly unusedFirst: string;

  readonly holdsRules: string;
  /** Asks for {count}. */
  readonly breaksRules: string;

  /** Asks for {area}, {application}, {score}, {least}, {room} and {limit}. */
  readonly stoppedAt: string;
  /** Asks for {count} and {kroner}. */
  readonly passedOver: string;
  readonly allFit: string;
  /** What left too little room. */
  readonly limits: Readonly<Record<Limit, string>>;

  readonly differences: string;
  /** Each asks for {count} and {kroner}. */
  readonly onlyInProposal: string;
  readonly onlyInList: string;
  readonly sameGrants: string;
  readonly inProposal: string;
  readonly inList: string;
}
