import type { StoredRound } from "./rounds.ts";

/** What an application, or a recipient of a round that has those, is called. */
export interface Named {
  readonly applicant: string;
  /** Of an application. */
  readonly title?: string;
  readonly area?: string;
}

/** By id. */
export function namesIn({ document }: StoredRound): ReadonlyMap<string, Named> {
  if ("applications" in document) {
    return new Map(
      document.applications.map(({ id, applicant, title, area }) => [
        id,
        { applicant: applicant.name, title, area },
      ]),
    );
  }
  return new Map(document.recipients.map(({ id, name }) => [id, { applicant: name }]));
}
