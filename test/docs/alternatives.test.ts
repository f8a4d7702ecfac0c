import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alternativesReport } from "../../api/cli/render/alternatives.ts";
import { rankingListReport } from "../../api/cli/render/ranking-list.ts";
import { reportText } from "../../api/cli/render/report.ts";
import { alternatives, rankingList, readRound } from "../../api/library.ts";
import { exampleRound } from "../../src/schemes/tuki-2025/example.ts";

describe("the figures in the pages", () => {
  it("of alternatives are those of the example", async () => {
    const { document, round } = example();
    const answer = await alternatives(document, { engine: "built-in", count: 5, differing: 4 });
    expect(plainText(reportText(alternativesReport(round, answer, "nb", 120), 120))).toContain(
      blockOf("alternatives"),
    );
  });

  it("of the ranking list are those of the example", async () => {
    const { document, round } = example();
    const answer = await rankingList(document, { engine: "built-in", variants: ["skip"] });
    expect(plainText(reportText(rankingListReport(round, answer, "nb", 120), 120))).toContain(
      blockOf("ranking-list"),
    );
  });
});

/** The one block of output in a page. */
function blockOf(page: string): string {
  const text = readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), "utf8");
  const block = /```text\n(.*?)```/s.exec(text)?.at(1);
  if (block === undefined) throw new Error(`docs/${page}.md has no block of output.`);
  return block.trimEnd();
}

function plainText(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function example() {
  const reading = readRound(exampleRound());
  if (!reading.ok) throw new Error("The example is a valid round.");
  return reading;
}
