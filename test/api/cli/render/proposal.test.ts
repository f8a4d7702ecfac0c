import { describe, expect, it, test } from "vitest";
import { textWidth } from "../../../../api/cli/render/lines.ts";
import { renderProposal } from "../../../../api/cli/render/proposal.ts";
import { infeasible, optimal, round } from "./small-round.ts";

/** The text with plain spaces, each run as one, in lines: what is said, whatever the width of the columns. */
function said(text: string): string[] {
  return text.split("\n").map((line) => line.replaceAll("\u00a0", " ").replace(/ +/g, " ").trim());
}

const lines = said(renderProposal(round, optimal, "nb", 120));

describe("a proposal in the terminal", () => {
  test.each([
    ["the scheme, with nothing that steers the terminal", "Tilskudd til [31mkommuner (2025)"],
    ["applications, cap and status", "Søknader: 5 · Ramme: 5 000 000 kr · Beste, bevist"],
    ["the outcomes", "innvilget: 2 · delvis innvilget: 1 · avslag: 1 · avvist: 1"],
    ["an area", "1 Innovative løsninger 500 000 3 000 000 0 1 000 000 4 000 000 2 ▓▓██████████"],
    [
      "an area with unused money",
      "2 Psykisk støtte og hjelp til foreldre 0 1 200 000 300 000 1 500 000 – 1 ████░",
    ],
    ["the sum of the areas", "Sum 500 000 4 200 000 300 000 2 500 000 3"],
    ["the scheme's year", "2025 5 000 000 500 000 4 200 000 300 000"],
    ["a later year", "2026 2 000 000 250 000 1 700 000 50 000 forbehold"],
    ["a later year without a ceiling", "2027 ingen 0 40 000 – forbehold"],
    [
      "the reservation",
      "Beløp for senere år er anslag, med forbehold om Stortingets bevilgning. De er ikke tilsagn.",
    ],
    ["the sums of an area's applications", "Sum 1 5 200 000 3 000 000"],
    ["the sums of all applications", "Sum 7 400 000 4 200 000"],
    ["who is passed by", "Søknad 2025-010 (12,5 poeng) får ikke tilskudd. Det får 2025-009."],
    ["what may be done", "300 000 kr i område 2 kan omprioriteres til andre områder."],
    ["what cannot be appealed", "Avslag: kan ikke påklages."],
    ["what can be appealed", "Avvist: kan påklages innen tre uker."],
  ])("shows %s", (_, line) => {
    expect(lines).toContain(line);
  });

  it("lists each area from the highest score, then by id, with why", () => {
    const list = lines.slice(
      lines.indexOf("SØKNADER (BELØP I KRONER)"),
      lines.indexOf("FLERE POENG, MEN IKKE TILSKUDD"),
    );
    const first = list.flatMap(
      (line) => /(\S+) (2025-\d+) .* (\S+)$/.exec(line)?.slice(1, 3).join(" ") ?? [],
    );
    expect(first.filter((line) => /^[\d,]+ /.test(line))).toEqual([
      "16,5 2025-002",
      "12,5 2025-010",
      "9,5 2025-009",
      "16,5 2025-001",
      "8 2025-004",
    ]);
    const after = (id: string) => list[list.findIndex((line) => line.includes(id)) + 1];
    expect(after("2025-010")).toContain("Rammen strekker ikke til. Det er 300 000 kr igjen");
    expect(after("2025-009")).toBe("Det er søkt om 900 000 kr. Av dette kan ordningen støtte 800 000 kr.");
    expect(after("2025-004")).toContain("Søknaden kom inn etter fristen.");
    // One that gets all it asked for needs no words.
    expect(after("2025-002")).toContain("2025-010");
  });

  test.each([
    ["settled", true, undefined],
    ["settled", false, "Flere fordelinger er like gode. Valget mellom dem følger en fast regel."],
    [
      "unsettled",
      undefined,
      "Flere fordelinger kan være like gode. Valget mellom dem er ikke avgjort fullt ut.",
    ],
  ] as const)("tells of others that are as good: %s, unique %s", (preference, unique, sentence) => {
    const { unique: asMade, ...rest } = optimal;
    expect(asMade).toBe(true);
    const proposal = { ...rest, preference, ...(unique === undefined ? {} : { unique }) };
    const found = said(renderProposal(round, proposal, "nb", 120)).filter((line) =>
      line.includes("like gode"),
    );
    expect(found).toEqual(sentence === undefined ? [] : [sentence]);
  });

  it("says how far from the best it may be, rounded up", () => {
    const totals = { unused: 300_000, unusedBound: 100_000, value: "63700000", bound: "63700000.5" };
    const text = said(renderProposal(round, { ...optimal, status: "feasible", totals }, "nn", 200)).join(
      "\n",
    );
    expect(text).toContain("Beste som er funnen, høgst 0,01 % frå det beste moglege");
    expect(text).toContain("Dei kan ikkje bli mindre enn 100 000 kr.");
  });

  test.each([
    ["release", "300 000 kr i område 2 kan omprioriteres til andre områder.", true],
    ["readvertise", "300 000 kr i område 2 skal utlyses på nytt.", false],
    ["hold", "300 000 kr i område 2 holdes tilbake.", false],
  ] as const)("tells what may happen to money to %s", (unused, sentence, reprioritise) => {
    const areas = round.scheme.areas.map((area) => ({ ...area, unused }));
    const text = said(renderProposal({ ...round, scheme: { ...round.scheme, areas } }, optimal, "nb", 120));
    expect(text).toContain(sentence);
    expect(text.join("\n").includes("fordel reprioritise")).toBe(reprioritise);
  });

  it("refuses a round that the proposal was not made from", () => {
    expect(() => renderProposal({ ...round, applications: [] }, optimal, "nb", 80)).toThrow(
      "which the round has not",
    );
  });
});

it("tells which rules contradict each other and what is enough to mend it", () => {
  const text = said(renderProposal(round, infeasible, "nb", 100));
  expect(text).toEqual([
    "Tilskudd til [31mkommuner (2025)",
    "Søknader: 5 · Ramme: 5 000 000 kr · Ingen lovlig fordeling",
    "",
    "Ingen fordeling kan holde alle reglene samtidig. Det er bevist.",
    "",
    "Disse reglene kan ikke gjelde samtidig:",
    "- Rammen er 5 000 000 kr. Av den går 500 000 kr til videreføringer fra tidligere år. (R6)",
    "- Det avsatte minimumet for område 1 er 3 000 000 kr. (R8)",
    "- Det avsatte minimumet for område 2 er 2 500 000 kr. (R8)",
    "",
    "Én av disse endringene løser det:",
    "- Øk rammen med 500 000 kr. (R6)",
    "- Senk det avsatte minimumet for område 2 med 500 000 kr. (R8)",
  ]);
  const none = said(renderProposal(round, { ...infeasible, repairs: [] }, "nb", 100));
  expect(none).toContain("Ingen enkelt endring løser det. Endre flere av reglene over, og prøv igjen.");
});

describe.each([20, 33, 40, 60, 72, 80, 100, 120, 200])("in %i columns", (width) => {
  test.each(["nb", "nn", "en"] as const)("%s is never wider, and no amount is cut", (language) => {
    for (const proposal of [optimal, infeasible]) {
      const text = renderProposal(round, proposal, language, width);
      for (const line of text.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/undefined|NaN|[{}]/);
      expect(text).not.toMatch(/\d\u00a0?…/);
    }
    const sums = renderProposal(round, optimal, language, width);
    expect(sums).toContain(language === "en" ? "7,400,000" : "7\u00a0400\u00a0000");
  });
});
