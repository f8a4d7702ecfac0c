import type { Language } from "../texts/catalogue.ts";
import { type Lock, lockOf } from "../desk/locks/locks.ts";
import type { Outcome, Shown } from "../desk/shown.ts";
import type { Award } from "../service/rounds.ts";

/** What becomes of an application against the round as it is kept. */
export type Turn = "same" | "in" | "out" | "more" | "less";

/** An application as the list shows it. Amounts are whole kroner of the year that is shared out. */
export interface ListRow {
  readonly id: string;
  readonly applicant: string;
  readonly title: string;
  readonly area: string;
  /** The county's number; undefined where the applicant has no municipality. */
  readonly county: string | undefined;
  /** As the service has it: a decimal as text. */
  readonly score: string;
  readonly asked: number;
  readonly granted: number;
  /** Kroner more, or below 0 less, than as it is kept. */
  readonly by: number;
  readonly outcome: Award["outcome"];
  readonly turn: Turn;
  /** Why, in a sentence. */
  readonly why: string;
  readonly lock: Lock | undefined;
}

/** The applications of a round with what becomes of them, in the order of their ids. */
export function listRows({ round, base, now, changes }: Shown, language: Language): readonly ListRow[] {
  const year = String(round.scheme.year);
  const awards = new Map(now.proposal.awards.map((one) => [one.application, one]));
  const before = grantsOf(base, year);
  return round.applications.flatMap(({ id, applicant, title, area, requested }) => {
    const award = awards.get(id);
    // One that is withdrawn by a change has no award; it stands among the changes.
    if (award === undefined) return [];
    const granted = award.amounts[year] ?? 0;
    const was = before.get(id) ?? 0;
    return [
      {
        id,
        applicant: applicant.name,
        title,
        area,
        county: applicant.municipality?.slice(0, 2),
        score: award.score,
        asked: requested[year] ?? 0,
        granted,
        by: granted - was,
        outcome: award.outcome,
        turn: turnOf(was, granted),
        why: award.reasons.at(0)?.texts[language] ?? "",
        lock: lockOf(id, changes, round),
      },
    ];
  });
}

function grantsOf({ proposal }: Outcome, year: string): ReadonlyMap<string, number> {
  return new Map(proposal.awards.map(({ application, amounts }) => [application, amounts[year] ?? 0]));
}

export function turnOf(was: number, is: number): Turn {
  if (was === is) return "same";
  if (was === 0) return "in";
  if (is === 0) return "out";
  return is > was ? "more" : "less";
}
