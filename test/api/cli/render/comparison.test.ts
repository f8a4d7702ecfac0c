import { expect, it } from "vitest";
import { comparisonReport } from "../../../../api/cli/render/comparison.ts";
import { reportMarkdown, reportText } from "../../../../api/cli/render/report.ts";
import { compareScenarios } from "../../../../api/scenarios.ts";
import { readScenario } from "../../../../scenarios/changes/apply.ts";
import { languages } from "../../../../src/texts/language.ts";
import { asking, tiny } from "../../../solver/tiny-rounds.ts";

const base = tiny({
  scheme: { cap: 1000, areas: [{ id: "a", name: "Område | A" }] },
  applications: [
    asking("p1", 1500, 5, { applicant: { name: "Ås *kommune*", kind: "municipality" } }),
    asking("p2", 1000, 4),
  ],
});

async function compared(language: "nb" | "nn" | "en") {
  const reading = readScenario(base, {
    name: "Mer [x](y)",
    changes: [{ change: "cap", by: 500, reason: "RNB" }],
  });
  if (!reading.ok) throw new Error("The scenario fits.");
  return comparisonReport(
    await compareScenarios(base, [reading], { engine: "built-in", language }),
    language,
  );
}

const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

it("is shown with letters for the scenarios, figures side by side, and who is dropped", async () => {
  expect(plainSpaces(reportText(await compared("nb"), 100))).toMatchInlineSnapshot(`
    "Sammenligning
    A: Runden som den er
    B: Mer [x](y)
      – Rammen økes med 500 kr. (RNB)

    SAMMENLIGNING (BELØP I KRONER)
                              A              B
    ────────────  ─────────────  ─────────────
    Status        Beste, bevist  Beste, bevist
    Ramme                 1 000          1 500
    Videreført                0              0
    Tilskudd              1 000          1 500
    Ubrukt                    0              0
    Ikke fordelt              0              0
    Verdi                 4 000          7 500
    Prosjekter                1              1
    ────────────  ─────────────  ─────────────
    Inn                       –      1 (1 500)
    Ut                        –      1 (1 000)
    Mer                       –              0
    Mindre                    –              0

    OMRÅDER (BELØP I KRONER)
    Område                        A      B
    ────────────  ──────────  ─────  ─────
    a Område | A  Tilskudd    1 000  1 500
                  Prosjekter      1      1

    Penger etter område (beløp i kroner)
    a · A  ████████████████████
    a · B  ██████████████████████████████
    ▓ Videreført · █ Tilskudd · ░ Ubrukt

    SØKNADER SOM FÅR NOE ANNET (BELØP I KRONER)
    Område  Søknad  Søker             A          B
    ──────  ──────  ────────────  ─────  ─────────
    a       p1      Ås *kommune*      0  Inn 1 500
        A: Rammen strekker ikke til. Det er 0 kr igjen, og det trengs 1 500 kr mer til denne søknaden.
        Det mangler 1 500 kr.
    a       p2      p2            1 000       Ut 0
        B: Rammen strekker ikke til. Det er 0 kr igjen, og det trengs 1 000 kr mer til denne søknaden.
        Det mangler 1 000 kr.

    UTE SELV OM RAMMEN ØKTE
    Søknader som får tilskudd i det første forslaget og ikke i scenarioet, selv om rammen der er større.
      – B: p2 p2 hadde 1 000 kr. Rammen er 500 kr større. Rammen strekker ikke til. Det er 0 kr igjen,
      og det trengs 1 000 kr mer til denne søknaden. Det mangler 1 000 kr."
  `);
});

it("says by how much a grant changes, and why it is not whole before and after", async () => {
  const round = tiny({
    scheme: { cap: 1000, grant: { smallestShare: "0.1" } },
    applications: [asking("p1", 600, 5), asking("p2", 900, 4), asking("p3", 500, 3)],
  });
  const fitting = (name: string, cap: number) => {
    const reading = readScenario(round, { name, changes: [{ change: "cap", to: cap }] });
    if (!reading.ok) throw new Error("The scenario fits.");
    return reading;
  };
  const shown = async (...caps: readonly number[]) => {
    const scenarios = caps.map((cap) => fitting(String(cap), cap));
    const answer = await compareScenarios(round, scenarios, { engine: "built-in", language: "en" });
    return plainSpaces(reportText(comparisonReport(answer, "en"), 120));
  };
  expect(await shown(1200, 700, 1600)).toContain(
    [
      "Area  Application  Applicant    A           B           C           D",
      "────  ───────────  ─────────  ───  ──────────  ──────────  ──────────",
      "a     p2           p2         400  600 (+200)  100 (-300)  900 (+500)",
      "    A, B, C: The cap does not suffice. There is NOK 0 left, and this application needs NOK 1 more. NOK 1 is missing.",
    ].join("\n"),
  );
});

it("says nothing of what applications get where no scenario has a proposal", async () => {
  const reading = readScenario(base, {
    name: "0",
    changes: [
      { change: "area-minimum", area: "a", to: 10 },
      { change: "cap", to: 0 },
    ],
  });
  if (!reading.ok) throw new Error("The scenario fits.");
  const text = reportText(
    comparisonReport(await compareScenarios(base, [reading], { engine: "built-in", language: "en" }), "en"),
    100,
  );
  expect(text).toContain("not possible");
  expect(text).not.toContain("All applications get the same.");
});

it("is the same as Markdown, where nothing from the file makes a mark of its own", async () => {
  const text = plainSpaces(reportMarkdown(await compared("nb")));
  expect(text).toContain("B: Mer \\[x\\](y)");
  expect(text).toContain("| a Område \\| A | Tilskudd | 1 000 | 1 500 |");
  expect(text).toContain("Ås \\*kommune\\*");
  expect(text).toContain("## Ute selv om rammen økte");
});

it("is in three languages", async () => {
  const texts = await Promise.all(languages.map(async (one) => reportText(await compared(one), 100)));
  expect(new Set(texts).size).toBe(3);
});

it.each([20, 40, 80, 200])("keeps within %i columns", async (width) => {
  for (const line of reportText(await compared("en"), width).split("\n")) {
    expect(line.length).toBeLessThanOrEqual(width);
  }
});
