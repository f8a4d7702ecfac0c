import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kindReport } from "../../api/cli/render/kinds.ts";
import { renderProposal } from "../../api/cli/render/proposal.ts";
import { reportText } from "../../api/cli/render/report.ts";
import { reckon } from "../../api/kinds.ts";
import { solve } from "../../api/library.ts";
import { schemePages } from "../../api/scheme-pages.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { isScored } from "../../src/kinds/kind.ts";
import type { AnyProposal } from "../../src/kinds/proposal-schema.ts";
import type { AnyRoundDocument } from "../../src/kinds/schema.ts";
import { roundOf } from "../../src/round/round.ts";
import { definitions } from "../../src/schemes/definitions.ts";
import { examples } from "../../src/schemes/examples.ts";
import { languages } from "../../src/texts/language.ts";

const folder = new URL("../../docs/schemes/", import.meta.url);
const page = readFileSync(new URL("../../docs/schemes.md", import.meta.url), "utf8");
const pages = schemePages();

describe("the pages of the schemes", () => {
  it("are one for each definition and language, and no others", () => {
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
    expect(pages.size).toBe(definitions.length * languages.length);
  });

  it.each([...pages.keys()])("%s is up to date; npm run scheme-pages writes it", (name) => {
    expect(readFileSync(new URL(name, folder), "utf8")).toBe(pages.get(name));
  });

  it.each(definitions.map((one) => [one.scheme.id, one] as const))(
    "%s has every passage and every assumption, and a ground for every rule",
    (id, { sources, assumptions }) => {
      const text = (pages.get(`${id}.en.md`) ?? "").replaceAll("\\", "");
      for (const { passage } of sources) expect(text).toContain(`«${passage}»`);
      for (const { texts } of assumptions) expect(text).toContain(texts.en);
      expect(text).not.toMatch(/\|\s+\|\n/);
    },
  );
});

describe("the examples in docs/schemes.md", () => {
  it("are all the definitions there are", () => {
    const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, id]) => id);
    expect(headings.toSorted()).toEqual(definitions.map(({ scheme }) => scheme.id));
    expect([...examples.keys()].toSorted()).toEqual(headings.toSorted());
  });

  it.each([...examples])(
    "%s solves to a proposal that holds, and begins as the page says",
    async (id, example) => {
      const round = example();
      const { proposal, text } = await solved(round);
      expect(proposal.status).toBe("optimal");
      expect(proposal.definition).toEqual(round.scheme.definition);
      expect(verifyProposal(round, proposal)).toMatchObject({ holds: true, findings: [] });
      expect(text.replaceAll("\u00a0", " ")).toContain(headOf(id));
    },
    30_000,
  );
});

async function solved(round: AnyRoundDocument): Promise<{ proposal: AnyProposal; text: string }> {
  if (isScored(round)) {
    const proposal = await solve(round, { engine: "built-in" });
    return { proposal, text: renderProposal(roundOf(round), proposal, "nb", 120) };
  }
  const proposal = reckon(round);
  return { proposal, text: reportText(kindReport(round, proposal, "nb"), 120) };
}

/** The block of output below the heading of an example. */
function headOf(id: string): string {
  const block = new RegExp(`### ${id}\n.*?\`\`\`text\n(.*?)\`\`\``, "s").exec(page)?.at(1);
  if (block === undefined) throw new Error(`docs/schemes.md has no output for ${id}.`);
  return block.trimEnd();
}
