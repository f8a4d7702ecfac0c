import { expect, it } from "vitest";
import { policiesReport } from "../../../../api/cli/render/policies.ts";
import { reportMarkdown, reportText } from "../../../../api/cli/render/report.ts";
import { policies } from "../../../../api/policies.ts";
import { roundOf } from "../../../../src/round/round.ts";
import { languages } from "../../../../src/texts/language.ts";
import { asking, tiny } from "../../../solver/tiny-rounds.ts";

const document = tiny({
  scheme: {
    cap: 2000,
    areas: [
      { id: "a", name: "A", minimum: 900 },
      { id: "b", name: "B" },
    ],
    reprioritisation: {
      policy: "best-use",
      limits: { b: 480 },
      clause: "«Midler kan omprioriteres.» (rundskriv)",
    },
  },
  applications: [
    asking("a1", 400, 3),
    asking("b1", 1000, 5, { area: "b" }),
    asking("b2", 450, 4, { area: "b" }),
  ],
});

async function report(language: "nb" | "nn" | "en") {
  const answer = await policies(document, { engine: "built-in" });
  if (answer === undefined) throw new Error("The round is feasible.");
  return policiesReport(roundOf(document), answer, language);
}

it("shows what may move, what each policy gives, and the clause", async () => {
  expect(reportText(await report("nb"), 100).replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
    "Omprioritering: måtene side ved side
    Hjemmel: «Midler kan omprioriteres.» (rundskriv)
    500 kr kan omprioriteres.
    Måten «områdene etter tur» er ikke med: ordningen oppgir ingen rekkefølge.

    UBRUKTE MIDLER (BELØP I KRONER)
    Område  Ubrukt  Kan            Kan flyttes  Kan ta imot
    ──────  ──────  ─────────────  ───────────  ───────────
    a A        500  omprioriteres          500          nei
    b B          0  omprioriteres            0   inntil 480

    HVA HVER MÅTE GIR (BELØP I KRONER)
    Måte                                     Brukt  Til overs  Verdi øker  Nye  Får mer
    ───────────────────────────────────────  ─────  ─────────  ──────────  ───  ───────
    dit pengene gjør størst nytte              450         50       1 800    1        0
    i forhold til områdenes avsatte minimum      0        500           0    0        0

    HVA HVERT OMRÅDE FÅR (BELØP I KRONER)
    Til  dit pengene gjør størst nytte  i forhold til områdenes avsatte minimum
    ───  ─────────────────────────────  ───────────────────────────────────────
    b B                            450                                        0

    HVOR PENGENE GÅR
    Dit pengene gjør størst nytte (beløp i kroner)
    Fra                  Til               Beløp
    ────────────────  ─  ────────────────  ─────  ────────────────────
    a A               →  Frigjorte midler    500  ████████████████████
    Frigjorte midler  →  b B                 450  ██████████████████
    Frigjorte midler  →  Ikke brukt           50  ██

    I forhold til områdenes avsatte minimum (beløp i kroner)
    Fra                  Til               Beløp
    ────────────────  ─  ────────────────  ─────  ────────────────────
    a A               →  Frigjorte midler    500  ████████████████████
    Frigjorte midler  →  Ikke brukt          500  ████████████████████

    HVA PENGENE VILLE GITT I HVERT OMRÅDE ALENE (BELØP I KRONER)
    Område  Brukt  Til overs  Verdi øker  Nye  Får mer
    ──────  ─────  ─────────  ──────────  ───  ───────
    b B       450         50       1 800    1        0

    SØKNADER SOM FÅR MER (BELØP I KRONER)
    Område  Søknad  Søker  Før  dit pengene gjør størst nytte  i forhold til områdenes avsatte minimum
    ──────  ──────  ─────  ───  ─────────────────────────────  ───────────────────────────────────────
    b       b2      b2       0                            450                                        –"
  `);
});

it("is in three languages, as text and as Markdown, within the width", async () => {
  const reports = await Promise.all(languages.map(report));
  expect(new Set(reports.map((one) => reportText(one, 80))).size).toBe(3);
  for (const one of reports) {
    expect(reportMarkdown(one)).toContain("Midler kan omprioriteres");
    for (const line of reportText(one, 60).split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  }
});
