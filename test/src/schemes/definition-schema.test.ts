import { describe, expect, it } from "vitest";
import { z } from "zod";
import { schemeDefinitionSchema } from "../../../src/schemes/definition-schema.ts";
import { definitions } from "../../../src/schemes/definitions.ts";
import { definitionDocument } from "../../../src/schemes/scheme-definition.ts";
import { put } from "../round/valid-round.ts";

const documents = definitions.map((one) => [one.scheme.id, definitionDocument(one)] as const);
const [, first] = documents[0];

describe("the schema of a definition", () => {
  it.each(documents)("admits %s, and it loses nothing as JSON", (_, document) => {
    const written: unknown = JSON.parse(JSON.stringify(document));
    expect(schemeDefinitionSchema.parse(written)).toEqual(document);
  });

  it.each([
    ["a text without nynorsk", ["title"], { nb: "A", en: "A" }],
    ["an empty text", ["purpose", "en"], ""],
    ["a duty of no known kind", ["duties", 0, "kind"], "perhaps"],
    ["a source without a passage", ["sources", 0, "passage"], undefined],
    ["a field that is no place", ["sources", 0, "fields"], ["areas..name"]],
    ["no sources", ["sources"], []],
    ["a scheme that does not name its definition", ["scheme", "definition"], undefined],
    ["a rule that no kind of scheme has", ["scheme", "lottery"], 1],
    ["a rule of another kind", ["scheme", "rates"], []],
    ["a field of no definition", ["notes"], "x"],
  ] as const)("refuses %s", (_, place, value) => {
    expect(schemeDefinitionSchema.safeParse(put(structuredClone(first), [...place], value)).success).toBe(
      false,
    );
  });

  it("is a JSON Schema of every part", () => {
    const { properties, required, additionalProperties } = z.toJSONSchema(schemeDefinitionSchema);
    expect(additionalProperties).toBe(false);
    expect(required?.toSorted()).toEqual(Object.keys(properties ?? {}).toSorted());
    expect(Object.keys(first).toSorted()).toEqual(required?.toSorted());
  });
});
