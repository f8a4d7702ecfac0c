import { describe, expect, test } from "vitest";
import { languages } from "../../web/texts/catalogue.ts";
import { catalogues } from "../../web/texts/all.ts";

/** The places of all texts in a catalogue; a text may be made by a function of figures. */
function placesIn(value: unknown, place: string): readonly string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => placesIn(one, `${place}.${key}`));
  }
  return [`${place} ${typeof value === "function" ? `of ${value.length}` : typeof value}`];
}

function emptyIn(value: unknown, place: string): readonly string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => emptyIn(one, `${place}.${key}`));
  }
  return typeof value === "string" && value.trim() === "" ? [place] : [];
}

describe.each(Object.entries(catalogues))("the texts of %s", (name, catalogue) => {
  test.each(languages)("%s has the same texts as bokmål, and none is empty", (language) => {
    expect(placesIn(catalogue[language], name).toSorted()).toEqual(placesIn(catalogue.nb, name).toSorted());
    expect(emptyIn(catalogue[language], name)).toEqual([]);
  });
});
