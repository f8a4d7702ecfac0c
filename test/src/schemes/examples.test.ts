import { describe, expect, it } from "vitest";
import { exampleNamed, examples } from "../../../src/schemes/examples.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";

describe("examples", () => {
  it("are keyed by the id of their scheme", () => {
    expect([...examples].map(([name, round]) => [name, round().scheme.id])).toEqual([
      ["tuki-2024", "tuki-2024"],
      ["tuki-2025", "tuki-2025"],
    ]);
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
