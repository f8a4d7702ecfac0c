import type { LineChart } from "./chart.ts";
import { lineCorners, scale, spaced, valued } from "./scale.ts";
import { type Drawing, element, fitting, label, legend, line, pixels, pixelWidth } from "./svg.ts";

const plotHeight = 220;
const top = 30;
const inset = 10;

/** A line chart `width` pixels wide, with figures of its own points along the side and the bottom. */
export function lineSvg(chart: LineChart, width: number): Drawing {
  const points = valued(chart);
  const left = Math.max(...points.map(({ value }) => pixelWidth(value.text)), 20) + 12;
  const bottom = top + plotHeight;
  const x = scale(
    chart.points.map(({ at }) => at.size),
    left + inset,
    width - inset - 8,
  );
  const y = scale(
    points.map(({ value }) => value.size),
    bottom - inset,
    top + inset,
  );
  const corners = lineCorners(chart, ({ at, value }) => ({ x: x(at.size), y: y(value.size) }));
  const marks = chart.points.filter(({ marked }) => marked);
  const missing = chart.points.filter((point) => !("value" in point));
  const signs = [
    ...(chart.markName === undefined ? [] : [{ sign: markSign, name: chart.markName }]),
    ...[...new Set(missing.map((point) => ("missing" in point ? point.missing : "")))].map((name) => ({
      sign: (a: number, b: number) => cross(a + 8, b + 7),
      name,
    })),
  ];
  const below = legend(signs, bottom + 52, width);
  return {
    height: bottom + 52 + below.height,
    inside: [
      label(0, 14, fitting(chart.up, width)),
      line([left, top], [left, bottom], "axis"),
      line([left, bottom], [width - 8, bottom], "axis"),
      ...sideLabels(chart, y, left, width),
      ...bottomLabels(chart, x, bottom, width),
      label(width - 8, bottom + 40, fitting(chart.across, width - 16), "end"),
      ...marks.map(({ at }) => line([x(at.size), top + 4], [x(at.size), bottom], "mark")),
      ...marks.map(({ at }) => triangle(x(at.size), bottom)),
      ...missing.map(({ at }) => cross(x(at.size), bottom - 8)),
      ...corners.map((stretch) =>
        element("polyline", {
          class: "drawn",
          points: stretch.map((place) => `${pixels(place.x)},${pixels(place.y)}`).join(" "),
        }),
      ),
      ...points.map(({ at, value }) =>
        element("circle", { class: "dot", cx: x(at.size), cy: y(value.size), r: 2.5 }),
      ),
      ...below.inside,
    ],
  };
}

function sideLabels(chart: LineChart, y: (size: number) => number, left: number, width: number): string[] {
  const values = [...valued(chart)].sort((a, b) => a.value.size - b.value.size).map(({ value }) => value);
  const places = values.map(({ size }) => y(size));
  return spaced(places, 26).flatMap((index) => [
    line([left, places[index]], [width - 8, places[index]], "grid"),
    label(left - 8, places[index] + 4, values[index].text, "end"),
  ]);
}

function bottomLabels(
  chart: LineChart,
  x: (size: number) => number,
  bottom: number,
  width: number,
): string[] {
  const points = chart.points.filter(({ labelled }) => labelled);
  const widest = Math.max(...points.map(({ at }) => pixelWidth(at.text)));
  const places = points.map(({ at }) => x(at.size));
  return spaced(places, widest + 14).flatMap((index) => {
    const half = pixelWidth(points[index].at.text) / 2;
    const middle = Math.min(places[index], width - 4 - half);
    return [
      line([places[index], bottom], [places[index], bottom + 5], "axis"),
      label(middle, bottom + 20, points[index].at.text, "middle"),
    ];
  });
}

function triangle(x: number, y: number): string {
  return element("path", {
    class: "sign",
    d: `M${pixels(x)} ${pixels(y - 8)}L${pixels(x + 4)} ${pixels(y)}L${pixels(x - 4)} ${pixels(y)}Z`,
  });
}

function markSign(x: number, y: number): string {
  return line([x + 8, y], [x + 8, y + 14], "mark") + triangle(x + 8, y + 14);
}

function cross(x: number, y: number): string {
  const d = `M${pixels(x - 4)} ${pixels(y - 4)}l8 8m0 -8l-8 8`;
  return element("path", { class: "cross", d });
}
