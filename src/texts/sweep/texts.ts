import type { Aim, Frontier } from "../../frontier/schema.ts";
import type { Range } from "../../sweep/schema.ts";

/** What is written around the figures of sweeps and frontiers: headings, labels and sentences with places for figures. */
export interface SweepTexts {
  /** Asks for {figure}. */
  readonly title: string;
  /** Asks for {figure} and {and}. */
  readonly titleOfTwo: string;
  /** What a figure is called. Asks for {year} or {area} where it has one. */
  readonly figure: Readonly<Record<Range["figure"]["kind"], string>>;
  /** Asks for {from}, {to} and {by}. */
  readonly range: string;
  readonly meaning: string;
  readonly value: string;
  readonly bar: string;
  /** Asks for {area}. */
  readonly areaGranted: string;
  readonly infeasible: string;
  readonly notKnown: string;
  readonly notProven: string;
  /** Each asks for {list}. */
  readonly comesIn: string;
  readonly fallsOut: string;
  readonly getsMore: string;
  readonly getsLess: string;
  /** Asks for {more}. */
  readonly andMore: string;

  readonly changePoints: string;
  readonly changePointsMeaning: string;
  readonly noChangePoints: string;
  readonly from: string;
  readonly valueBefore: string;
  readonly valueAfter: string;
  readonly becomesPossible: string;
  readonly becomesImpossible: string;
  /** Asks for {ranges}. */
  readonly open: string;
  /** Asks for {from} and {to}. */
  readonly openRange: string;

  readonly frontierTitle: Readonly<Record<Aim, string>>;
  readonly frontierMeaning: Readonly<Record<Aim, string>>;
  readonly largestCut: string;
  readonly municipalities: string;
  readonly cutMost: string;
  readonly frontierStatus: Readonly<Record<Frontier["status"], string>>;

  /** Asks for {answered}, {values} and {found}. */
  readonly sweeping: string;
  /** Asks for {points}. */
  readonly lookingForPoints: string;
  /** Asks for {area} and {areas}. */
  readonly noSuchArea: string;
  /** Asks for {year} and {from}. */
  readonly noLaterYear: string;
  /** Asks for {figure}, {from}, {to} and {by}. */
  readonly noRange: string;
  /** Where some of the options of the second figure are missing. */
  readonly incomplete: string;
  readonly noMunicipalities: string;
  /** Asks for {figure}. */
  readonly sameFigure: string;
  /** Asks for {points} and {most}. */
  readonly tooMany: string;
}
