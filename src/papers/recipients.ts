import type { WrittenStandard } from "../written/standards.ts";
import type { AnyRoundDocument } from "../kinds/schema.ts";

/** Who an application or a recipient is. */
interface Identity {
  readonly applicant: string;
  readonly municipality: string;
  readonly standard: WrittenStandard | undefined;
  readonly title: string;
  readonly area: string | undefined;
  readonly requested: number | undefined;
}

/** Everybody in a round, by the id that an award has. */
export function identityRows(round: AnyRoundDocument): ReadonlyMap<string, Identity> {
  if ("recipients" in round) {
    return new Map(
      round.recipients.map(({ id, name, municipality = "", standard }): [string, Identity] => [
        id,
        { applicant: name, municipality, standard, title: "", area: undefined, requested: undefined },
      ]),
    );
  }
  const year = String(round.scheme.year);
  return new Map(
    round.applications.map(({ id, applicant, title, area, requested }): [string, Identity] => [
      id,
      {
        applicant: applicant.name,
        municipality: applicant.municipality ?? "",
        standard: applicant.standard,
        title,
        area,
        requested: new Map(Object.entries(requested)).get(year) ?? 0,
      },
    ]),
  );
}
