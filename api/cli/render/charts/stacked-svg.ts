import { box, longest } from "./bar-svg.ts";
import type { StackedChart } from "./chart.ts";
import { greatestOf } from "./chart-text.ts";
import { type Drawing, element, label, legend, line, pixelWidth } from "./svg.ts";

const step = 52;
const barHeight = 22;

/** Bars of several parts, with the figure of a part in it where it has room; all stand in the table as well. */
export function stackedSvg({ parts, limitName, bars }: StackedChart, width: number): Drawing {
  const left = longest(bars.map((one) => one.label)) + 14;
  const whole = greatestOf(bars);
  const room = width - left - 10;
  const place = (size: number) => left + (whole > 0 ? (size / whole) * room : 0);
  const drawn = bars.flatMap(({ label: name, figures, limit }, index) => {
    const y = index * step + 22;
    let sum = 0;
    const boxes = figures.flatMap(({ size, text }, part) => {
      const start = place(sum);
      sum += Math.max(0, size);
      const length = place(sum) - start;
      if (length === 0) return [];
      const style = `part-${part}`;
      const inside = length > pixelWidth(text) + 8;
      return [
        element("rect", { class: style, x: start, y, width: length, height: barHeight }),
        ...(inside
          ? [
              element(
                "text",
                { class: `on-${part}`, x: start + length / 2, y: y + 15, "text-anchor": "middle" },
                text,
              ),
            ]
          : []),
      ];
    });
    return [
      label(left - 8, y + 15, name, "end"),
      ...boxes,
      ...(limit === undefined ? [] : limitLine(place(limit.size), y, limit.text, left, width)),
    ];
  });
  const signs = [
    ...parts.map((name, part) => ({ sign: (x: number, y: number) => box(`part-${part}`, x, y), name })),
    ...(limitName === undefined
      ? []
      : [
          {
            sign: (x: number, y: number) => line([x + 8, y], [x + 8, y + 14], "limit"),
            name: limitName,
          },
        ]),
  ];
  const top = bars.length * step + 12;
  const below = legend(signs, top, width);
  return { height: top + below.height, inside: [...drawn, ...below.inside] };
}

function limitLine(x: number, y: number, text: string, left: number, width: number): string[] {
  const half = pixelWidth(text) / 2;
  const middle = Math.max(left + half, Math.min(width - half - 2, x));
  return [line([x, y - 5], [x, y + barHeight + 5], "limit"), label(middle, y - 8, text, "middle")];
}
