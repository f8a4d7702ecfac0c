import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Chart, LineChart, LinePoint } from "../../../../api/cli/render/charts/chart.ts";
import { chartSvg } from "../../../../api/cli/render/charts/chart-svg.ts";
import { chartTable } from "../../../../api/cli/render/charts/chart-table.ts";
import { chartText } from "../../../../api/cli/render/charts/chart-text.ts";
import { spaced } from "../../../../api/cli/render/charts/scale.ts";
import { textWidth } from "../../../../api/cli/render/lines.ts";
import { reportHtml } from "../../../../api/cli/render/report-html.ts";
import { reportMarkdown, reportText } from "../../../../api/cli/render/report.ts";
import { chartTextsIn } from "../../../../src/texts/charts/in-language.ts";
import { languages } from "../../../../src/texts/language.ts";
import { elementsOf } from "./markup.ts";

const title = 'Penger & "støtte" <b>';
const figure = (size: number, text = `${size} kr`) => ({ size, text });

const line: LineChart = {
  kind: "line",
  title,
  across: "Ramme & <mer>",
  up: "Verdi",
  between: "straight",
  points: [
    { at: figure(10), marked: false, labelled: true, missing: "ikke mulig" },
    { at: figure(20), marked: true, labelled: true, value: figure(5) },
    { at: figure(30), marked: false, labelled: true, value: figure(9) },
  ],
  markName: "Noen kommer inn",
};

const charts: readonly Chart[] = [
  line,
  {
    kind: "bars",
    title,
    labels: "Søknad",
    figures: "Del",
    bars: [
      { label: "p1 <Ås> & co", part: 0.5, figure: "50 %", marked: true },
      { label: "p2", part: 1, figure: "100 %", marked: false },
    ],
    markName: "Rundt grensen",
    lines: [figure(0.1, "10 %"), figure(0.9, "90 %")],
  },
  {
    kind: "spread",
    title,
    names: "Tall",
    figures: "Verdi",
    five: [
      { name: "Minst", figure: figure(1) },
      { name: "5 %", figure: figure(2) },
      { name: "Midten", figure: figure(3) },
      { name: "95 %", figure: figure(4) },
      { name: "Størst", figure: figure(6) },
    ],
    beside: { name: "I forslaget", figure: figure(5) },
  },
  {
    kind: "stacked",
    title,
    labels: "År",
    parts: ["Videreført", "Tilskudd", "Rom"],
    limitName: "Ramme",
    bars: [
      { label: "2025", figures: [figure(10), figure(20), figure(5)], limit: figure(35) },
      { label: "2026", figures: [figure(10), figure(20), figure(-4)], limit: figure(26) },
      { label: "2027", figures: [figure(0), figure(12), figure(0, "–")] },
    ],
  },
  {
    kind: "flow",
    title,
    from: "Fra",
    to: "Til",
    amount: "Beløp",
    places: [
      { id: "a", label: "A & <B>", column: 0, total: figure(9) },
      { id: "pool", label: "Frigjort", column: 1, total: figure(9) },
      { id: "c", label: "C", column: 2, total: figure(7) },
      { id: "rest", label: "Ikke brukt", column: 2, total: figure(2) },
    ],
    flows: [
      { from: "a", to: "pool", amount: figure(9) },
      { from: "pool", to: "c", amount: figure(7) },
      { from: "pool", to: "rest", amount: figure(2) },
    ],
  },
];

const named = charts.map((chart) => [chart.kind, chart] as const);

/** Every cell of a chart's table. */
const cellsOf = (chart: Chart) =>
  chartTable(chart).rows.flatMap((row) => (row !== "rule" && "cells" in row ? row.cells : []));

describe("a chart as SVG", () => {
  test.each(named)("%s is well formed and inside its box, wide and narrow", (_, chart) => {
    for (const width of [720, 340]) {
      const elements = elementsOf(chartSvg(chart, "id", "En figur.", width));
      const [svg] = elements;
      expect(svg.name).toBe("svg");
      const height = Number(svg.attributes.get("height"));
      for (const { attributes } of elements) {
        const numberOf = (name: string) => Number(attributes.get(name) ?? 0);
        for (const [names, most] of [
          [["x", "x1", "x2", "cx"], width],
          [["y", "y1", "y2", "cy"], height],
        ] as const) {
          for (const name of names) {
            expect(numberOf(name)).toBeGreaterThanOrEqual(0);
            expect(numberOf(name)).toBeLessThanOrEqual(most);
          }
        }
        expect(numberOf("x") + numberOf("width")).toBeLessThanOrEqual(width + 0.01);
        expect(numberOf("y") + numberOf("height")).toBeLessThanOrEqual(height + 0.01);
      }
    }
  });

  test.each(named)("%s has its title and what it is for whoever does not see it", (_, chart) => {
    const elements = elementsOf(chartSvg(chart, "id", "En figur.", 720));
    const [svg] = elements;
    expect(svg.attributes.get("aria-labelledby")).toBe("id id-description");
    expect(elements.slice(1, 3)).toMatchObject([
      { name: "title", text: title },
      { name: "desc", text: "En figur." },
    ]);
  });

  test.each(named)("%s is the same bytes each time, with two decimals at most", (_, chart) => {
    const drawn = chartSvg(chart, "id", "En figur.", 720);
    expect(chartSvg(chart, "id", "En figur.", 720)).toBe(drawn);
    expect(drawn).not.toMatch(/\.\d{3}|NaN|Infinity|["\s]-0[^.\d]/);
  });

  it("writes the figures it is given, not those it is drawn by", () => {
    const exact = "733 829 500,123456789";
    const points: LinePoint[] = [
      { at: figure(1), marked: false, labelled: true, value: figure(733829500.12, exact) },
      { at: figure(2), marked: false, labelled: true, value: figure(1) },
    ];
    expect(chartSvg({ ...line, points }, "id", "", 720)).toContain(exact);
  });

  it("makes the parts of a stacked bar as long as their figures, and a part below 0 nothing", () => {
    const [, , , stacked] = charts;
    const boxes = elementsOf(chartSvg(stacked, "id", "", 720))
      .filter(({ name, attributes }) => name === "rect" && attributes.get("height") === "22")
      .map(({ attributes }) => Number(attributes.get("width")));
    const [unit] = boxes.map((width) => width / 10);
    expect(boxes.map((width) => Math.round(width / unit))).toEqual([10, 20, 5, 10, 20, 12]);
  });
});

describe("a chart as text", () => {
  test.each(named)("%s keeps to the width", (_, chart) => {
    for (const width of [20, 40, 80, 120]) {
      for (const row of chartText(chart, width)) expect(textWidth(row)).toBeLessThanOrEqual(width);
    }
  });

  it("draws a line from the least figure to the greatest, with the marked places under it", () => {
    const lines = chartText(line, 40);
    expect(lines.at(1)).toMatch(/^9 kr ┌.*[^⠀]$/);
    expect(lines.at(7)).toMatch(/^5 kr │/);
    expect(lines.at(8)).toMatch(/^ {5}└─+$/);
    expect(lines.at(9)?.indexOf("▲")).toBe(6 + Math.floor((34 - 1) / 2));
    expect(lines.at(10)).toMatch(/^ {6}10 kr +30 kr$/);
  });

  it("draws a line only where it has two figures", () => {
    expect(chartText({ ...line, points: line.points.slice(0, 2) }, 80)).toEqual([]);
  });

  it("marks bars, and the places across them", () => {
    const [, bars] = charts;
    const [, first, second, legend] = chartText(bars, 80);
    expect(first).toContain("50 %  ◆  ███│███████████░░░░░░░░░░░░│░░");
    expect(second).toContain("100 %     ███│███████████████████████│██");
    expect(legend).toBe("◆ Rundt grensen · │ 10 %, 90 %");
  });
});

describe("a chart in a report", () => {
  const report = (chart: Chart, tabled: boolean) => [
    { heading: title, parts: [{ kind: "chart", chart, tabled } as const] },
  ];

  test.each(named)("%s has all its figures in a table, on the page and in Markdown", (_, chart) => {
    const page = elementsOf(reportHtml(report(chart, false), "nb"));
    const cells = page.filter(({ name }) => name === "td").map(({ text }) => text);
    expect(cells).toEqual(cellsOf(chart));
    const markdown = reportMarkdown(report(chart, false)).replaceAll("\\", "");
    for (const cell of cellsOf(chart)) expect(markdown).toContain(cell);
  });

  test.each(named)("%s brings no table of its own where its figures stand in another", (_, chart) => {
    expect(reportHtml(report(chart, true), "nb")).not.toContain("<table");
    expect(reportMarkdown(report(chart, true))).not.toContain("|");
  });

  test.each(named)("%s is said in the language of the page, which stands alone", (_, chart) => {
    const pages = languages.map((language) => reportHtml(report(chart, false), language));
    languages.forEach((language, index) => {
      expect(pages[index]).toContain(`<html lang="${language}">`);
      expect(pages[index]).toContain(chartTextsIn(language).described[chart.kind]);
      expect(pages[index]).toContain(chartTextsIn(language).figures);
      expect(pages[index]).not.toMatch(/<script|<b>|<Ås>|https?:|src=|url\(|@import/);
    });
    const ids = [...pages[0].matchAll(/ id="(.*?)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a blank line before a chart in the terminal, and none where there is no room for it", () => {
    const [section] = report(line, true);
    const sections = [{ ...section, parts: [{ kind: "text", text: "Over." } as const, ...section.parts] }];
    expect(reportText(sections, 80)).toContain("Over.\n\nPenger");
    expect(reportText(sections, 20).split("\n").at(-1)).toBe("Over.");
  });
});

describe("a page in light and dark", () => {
  const page = reportHtml([{ heading: "Side", parts: [] }], "nb");
  const palettes = [...page.matchAll(/:root \{(.*?)\}/gs)].map(
    ([, palette]) =>
      new Map([...palette.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])),
  );

  it("has a palette for light, dark and paper", () => {
    expect(palettes).toHaveLength(3);
  });

  test.each([
    ["ink", "page", 4.5],
    ["quiet", "page", 4.5],
    ["mark", "page", 4.5],
    ["on-0", "part-0", 4.5],
    ["on-1", "part-1", 4.5],
    ["part-0", "page", 3],
    ["axis", "page", 3],
  ])("%s stands out from %s, at least %f to 1", (one, other, least) => {
    for (const palette of palettes) {
      expect(contrast(palette.get(one) ?? "", palette.get(other) ?? "")).toBeGreaterThanOrEqual(least);
    }
  });
});

/** The contrast of two colours as WCAG 2.1 reckons it. */
function contrast(one: string, other: string): number {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it("labels places that are far enough from each other, the first always", () => {
  const places = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 200 }), (given, room) => {
      const sorted = [...given].sort((a, b) => a - b);
      const kept = spaced(sorted, room).map((index) => sorted[index]);
      expect(kept[0]).toBe(sorted[0]);
      kept.slice(1).forEach((place, index) => expect(place - kept[index]).toBeGreaterThanOrEqual(room));
      for (const place of sorted) expect(kept.some((one) => Math.abs(one - place) < room)).toBe(true);
    }),
  );
});
