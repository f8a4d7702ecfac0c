import { expect, it } from "vitest";
import { fairnessReport } from "../../../../api/cli/render/fairness.ts";
import { reportHtml } from "../../../../api/cli/render/report-html.ts";
import { reportMarkdown, reportText } from "../../../../api/cli/render/report.ts";
import { fairness } from "../../../../api/fairness.ts";
import { roundOf } from "../../../../src/round/round.ts";
import { languages } from "../../../../src/texts/language.ts";
import { asking, tiny } from "../../../solver/tiny-rounds.ts";

const document = tiny({
  scheme: { name: '<b>Tilskudd & "støtte"</b>', cap: 1000, areas: [{ id: "a", name: "A <script>" }] },
  applications: [
    asking("p1", 600, 6, { applicant: { name: "Ås", kind: "municipality", municipality: "3218" } }),
    asking("p2", 500, 6),
  ],
});

async function report(language: "nb" | "nn" | "en") {
  const answer = await fairness(document, { engine: "built-in", language });
  if ("status" in answer) throw new Error("The round is feasible.");
  return fairnessReport(roundOf(document), answer, language);
}

it("is a page that stands alone, in which nothing from the file is markup", async () => {
  const page = reportHtml(await report("nb"), "nb");
  expect(page).toContain('<html lang="nb">');
  expect(page).toContain("&lt;b&gt;Tilskudd &amp; &quot;støtte&quot;&lt;/b&gt;");
  expect(page).not.toMatch(/<script|<b>|https?:|src=|url\(/);
  expect(page).toContain('<svg role="img"');
  expect(page.match(/<h1>/g)).toHaveLength(1);
});

it("has bars as long as the shares", async () => {
  const text = reportText(await report("nb"), 100).replaceAll("\u00a0", " ");
  const bar = text.split("\n").find((line) => /54,5 %\s+█/.test(line)) ?? "";
  expect(bar.replaceAll(/[^█░]/g, "")).toBe("█".repeat(16) + "░".repeat(14));
});

it("is in three languages, within the width, and as Markdown", async () => {
  const reports = await Promise.all(languages.map(report));
  expect(new Set(reports.map((one) => reportText(one, 100))).size).toBe(3);
  for (const one of reports) {
    for (const line of reportText(one, 60).split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(reportMarkdown(one)).toContain("A \\<script\\>");
  }
});
