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

async function report(language: "nb" | "nn" | "en", round = document) {
  const answer = await fairness(round, { engine: "built-in", language });
  if ("status" in answer) throw new Error("The round is feasible.");
  return fairnessReport(roundOf(round), answer, language);
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
  const reports = await Promise.all(languages.map((one) => report(one)));
  expect(new Set(reports.map((one) => reportText(one, 100))).size).toBe(3);
  for (const one of reports) {
    for (const line of reportText(one, 60).split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(reportMarkdown(one)).toContain("A \\<script\\>");
  }
});

it("says what strict ranking, thresholds and priorities cost, and that later years are forecasts", async () => {
  const strict = tiny({
    scheme: {
      cap: 1000,
      laterCaps: { 2026: 500 },
      ranking: "strict",
      threshold: 2,
      criteria: [{ id: "c", name: "Purpose", weight: 1, lowest: 1, highest: 6, threshold: 3 }],
      priorities: [{ id: "large", points: 3, when: { requestedAtLeast: 1000 } }],
    },
    applications: [
      asking("p1", 1200, 6),
      asking("p2", 500, 5),
      asking("p3", 400, 4),
      asking("p4", 1000, 4),
      asking("p5", 100, 2),
    ],
  });
  const text = reportText(await report("en", strict), 100);
  const costs = text.slice(text.indexOf("WHAT EACH RULE COSTS")).split("\n");
  const costOf = (rule: string) => {
    const place = costs.findIndex((line) => line.startsWith(rule));
    return [costs[place], costs[place + 1]].join("\n");
  };
  // Nobody gets anything while p1, with 9 points, does not fit. Without strict ranking p4 gets 1000 with 7 points each.
  expect(costOf("Strict ranking")).toMatch(/removed +\+7,000 .*\n +In: p4 \(\+1,000\)\./);
  expect(costOf("Threshold for the total score")).toMatch(/ 2 +removed +– +–/);
  expect(costOf("Threshold, Purpose")).toMatch(/ 3 +removed +– +–/);
  // p1 stands first without the points too.
  expect(costOf("Priority large")).toMatch(/ 3 +removed +– +–/);
  expect(text).toContain("counted without the points");
  expect(costs.slice(-2).join(" ")).toContain("are forecasts");
});
