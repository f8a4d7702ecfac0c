import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRound, robustness } from "../../api/library.ts";

/** docs/robustness.md states a round and what its draws come to; they are read out of the page and drawn. */
const page = readFileSync(new URL("../../docs/robustness.md", import.meta.url), "utf8");
const example = page.slice(page.indexOf("## An example"));

test("the example of the page comes to what its table says", async () => {
  const reading = readRound(JSON.parse(/```json\n([\s\S]*?)\n```/.exec(example)?.[1] ?? ""));
  if (!reading.ok) throw new Error("The page's round is valid.");
  const stated = example
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(stated).toHaveLength(4);
  const options = { engine: "built-in", draws: 200, seed: 1, spread: "0.5", scoreStep: "0.5" } as const;
  const { applications } = await robustness(reading.document, options);
  const drawn = applications.map(({ application, outcome, funded, share, certainty }) => [
    application,
    outcome,
    String(funded),
    share,
    certainty,
  ]);
  expect(stated).toEqual(drawn);
});
