import type { CalendarDay } from "../../calendar/schema.ts";

/** What is said around a scheme's calendar and what is paid when. */
export interface CalendarTexts {
  readonly title: string;
  readonly days: string;
  readonly date: string;
  readonly what: string;
  /** What happens on a day; an instalment and a report may have a name. */
  readonly kinds: Readonly<Record<CalendarDay["kind"], string>>;
  /** What it means; an empty text where the name says it. */
  readonly meanings: Readonly<Record<CalendarDay["kind"], string>>;
  /** Asks for {date}. */
  readonly movedFrom: string;
  readonly dayOff: string;
  /** Asks for {days}. Where there is no answer to count from. */
  readonly acceptanceWithoutAnswer: string;
  /** Where there are no days at all. */
  readonly nothing: string;
  readonly payments: string;
  /** Heading of the ids of recipients that do not apply. */
  readonly id: string;
  readonly recipient: string;
  readonly instalment: string;
  readonly committed: string;
  readonly granted: string;
  readonly together: string;
  /** Asks for {cap}, {paid} and {left}. */
  readonly againstCap: string;
  readonly rounding: string;
  /** Asks for {instalment}. */
  readonly beforeAcceptance: string;
  readonly noInstalments: string;
  /** Asks for {amount} and {count}. */
  readonly paid: string;
  readonly commitment: string;
  /** Stands in each event of a calendar file. */
  readonly made: string;
}
