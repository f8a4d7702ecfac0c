import type { BarChart } from "./chart.ts";
import { type Drawing, element, fitting, label, legend, line, pixelWidth } from "./svg.ts";

const lineHeight = 28;
const barHeight = 16;

/** Bars below each other: on a wide page after their labels, on a narrow one under them. */
export function barSvg(chart: BarChart, width: number): Drawing {
  const { bars, lines, markName } = chart;
  const isNarrow = width < 500;
  const markRoom = markName === undefined ? 2 : 16;
  const left = isNarrow ? 0 : Math.min(320, longest(bars.map((one) => one.label)) + markRoom + 8);
  const figureRoom = longest(bars.map(({ figure }) => figure)) + 10;
  const room = width - left - figureRoom;
  const step = isNarrow ? lineHeight + 18 : lineHeight;
  const top = lines.length > 0 ? 24 : 4;
  const end = top + bars.length * step;
  const topOf = (index: number) => top + index * step + (isNarrow ? 20 : 2);
  const boxes = bars.map(({ part, marked }, index) => {
    const y = topOf(index);
    const length = Math.min(1, Math.max(0, part)) * room;
    return [
      element("rect", { class: "track", x: left, y, width: room, height: barHeight }),
      element("rect", { class: marked ? "part-1" : "part-0", x: left, y, width: length, height: barHeight }),
    ].join("");
  });
  const labels = bars.map(({ label: name, figure, marked }, index) => {
    const y = topOf(index);
    const mark = marked ? "◆" : "";
    return [
      ...(isNarrow
        ? [label(0, y - 5, fitting(`${mark} ${name}`, width))]
        : [
            label(left - markRoom - 6, y + 13, fitting(name, left - markRoom - 6), "end"),
            ...(marked ? [label(left - 8, y + 13, mark, "end")] : []),
          ]),
      label(width - 2, y + 13, figure, "end"),
    ].join("");
  });
  const limits = lines.flatMap(({ size, text }) => {
    const x = left + size * room;
    return [
      line([x, top - 4], [x, end], "mark"),
      label(Math.max(pixelWidth(text) / 2, x), top - 8, text, "middle"),
    ];
  });
  const signs =
    markName === undefined
      ? []
      : [{ sign: (x: number, y: number) => box("part-1", x, y), name: `◆ ${markName}` }];
  const below = legend(signs, end + 8, width);
  return { height: end + 8 + below.height, inside: [...boxes, ...limits, ...labels, ...below.inside] };
}

/** A small box for a legend. */
export function box(style: string, x: number, y: number): string {
  return element("rect", { class: style, x: x + 1, y: y + 1, width: 14, height: 13 });
}

/** Pixels of the longest of some texts. */
export function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, pixelWidth(text)), 0);
}
