import { expect, test } from "vitest";
import { identityOf } from "../../src/applicant.ts";

type Given = Partial<Parameters<typeof identityOf>[0]>;

const identityBy = (given: Given) =>
  identityOf({ name: "Herøy kommune", kind: "municipality", id: undefined, municipality: "1515", ...given });

test.each<[string, Given, Given, boolean]>([
  ["the same name and municipality", {}, {}, true],
  ["the same name in another municipality", {}, { municipality: "1818" }, false],
  ["the same name, one of them nowhere", {}, { municipality: undefined }, false],
  ["another name", {}, { name: "Heim kommune" }, false],
  ["capitals and blanks", {}, { name: " HERØY   Kommune" }, true],
  ["letters encoded in another way", { name: "Blå" }, { name: "Bla\u030a" }, true],
  ["another kind", {}, { kind: "district" }, true],
  [
    "the same id under other names and in other places",
    { id: "9" },
    { id: "9", name: "B", municipality: "0301" },
    true,
  ],
  ["another id under the same name", { id: "9" }, { id: "8" }, false],
  ["an id that differs in capitals", { id: "a" }, { id: "A" }, false],
  ["an id that looks like a name", { id: "herøy kommune" }, {}, false],
])("%s", (_, one, other, same) => {
  expect(identityBy(one) === identityBy(other)).toBe(same);
});
