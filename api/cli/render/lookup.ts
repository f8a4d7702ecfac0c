import type { Application, Area, Round } from "../../../src/round/round.ts";
import { plain } from "./lines.ts";

/** The application of a proposal's award. Throws where the round has none. */
export function applicationOf(round: Round, id: string): Application {
  return found(
    round.applications.find((application) => application.id === id),
    `application ${id}`,
  );
}

/** An area with its rules. Throws where the round has none. */
export function areaOf(round: Round, id: string): Area {
  return found(
    round.scheme.areas.find((area) => area.id === id),
    `area ${id}`,
  );
}

/** An area's id and name, as one text. */
export function areaLabel(round: Round, id: string): string {
  const name = plain(areaOf(round, id).name);
  return name === "" ? plain(id) : `${plain(id)} ${name}`;
}

function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) {
    throw new Error(
      `The proposal names ${what}, which the round has not; show it with the round it was made from.`,
    );
  }
  return item;
}
