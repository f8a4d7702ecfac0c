import { describe, expect, it } from "vitest";
import { definitions } from "../../../src/schemes/definitions.ts";
import { exampleNamed, examples } from "../../../src/schemes/examples.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";

describe("examples", () => {
  it("are keyed by the id of their scheme", () => {
    const named = [...examples].map(([name, round]) => [
      name,
      round().scheme.definition?.id,
      round().scheme.id,
    ]);
    expect(named).toEqual(definitions.map(({ scheme }) => [scheme.id, scheme.id, scheme.id]));
  });

  it("are found by name", () => {
    expect(exampleNamed("tuki-2025")).toEqual({ found: true, round: exampleRound() });
  });

  it.each(["tuki-2019", "", "toString"])("says which ones there are when asked for %j", (name) => {
    expect(exampleNamed(name)).toEqual({
      found: false,
      message: `There is no example called "${name}"; take one of: ${[...examples.keys()].toSorted().join(", ")}.`,
    });
  });
});
