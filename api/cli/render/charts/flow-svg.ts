import type { FlowChart, FlowPlace } from "./chart.ts";
import { type Drawing, element, fitting, label, pixels } from "./svg.ts";

const boxWidth = 14;
const tallest = 180;
const labelHeight = 38;
const gap = 10;

interface Box {
  readonly place: FlowPlace;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A flow diagram: a box for each place, as high as what comes or goes there, and a band for each flow. */
export function flowSvg({ places, flows }: FlowChart, width: number): Drawing {
  const columns = [...new Set(places.map(({ column }) => column))].sort((a, b) => a - b);
  const sums = columns.map((column) =>
    places.filter((one) => one.column === column).reduce((sum, { total }) => sum + total.size, 0),
  );
  const most = Math.max(...sums, 0);
  const high = (size: number) => (most > 0 ? Math.max(1.5, (size / most) * tallest) : 1.5);
  const boxes = new Map<string, Box>();
  let height = 0;
  for (const [index, column] of columns.entries()) {
    const x = columns.length < 2 ? 0 : (index / (columns.length - 1)) * (width - boxWidth);
    let y = labelHeight;
    for (const place of places.filter((one) => one.column === column)) {
      boxes.set(place.id, { place, x, y, height: high(place.total.size) });
      height = Math.max(height, y + high(place.total.size));
      y += high(place.total.size) + labelHeight + gap;
    }
  }
  const room = width / Math.max(1, columns.length) - 12;
  return {
    height: height + 6,
    inside: [
      ...bands(flows, boxes, high),
      ...[...boxes.values()].flatMap((one) => boxAndLabel(one, width, room)),
    ],
  };
}

function bands(
  flows: FlowChart["flows"],
  boxes: ReadonlyMap<string, Box>,
  high: (size: number) => number,
): string[] {
  const gone = new Map<string, number>();
  const come = new Map<string, number>();
  return flows.flatMap(({ from, to, amount }) => {
    const [source, target] = [boxes.get(from), boxes.get(to)];
    if (source === undefined || target === undefined) return [];
    const thick = high(amount.size);
    const [out, into] = [gone.get(from) ?? 0, come.get(to) ?? 0];
    gone.set(from, out + thick);
    come.set(to, into + thick);
    const [x1, x2] = [source.x + boxWidth, target.x];
    const [y1, y2] = [source.y + out, target.y + into];
    const middle = pixels((x1 + x2) / 2);
    const at = (x: number, y: number) => `${pixels(x)} ${pixels(y)}`;
    const bend = (toX: number, fromY: number, toY: number) =>
      `C${middle} ${pixels(fromY)} ${middle} ${pixels(toY)} ${at(toX, toY)}`;
    const d = [
      `M${at(x1, y1)}`,
      bend(x2, y1, y2),
      `L${at(x2, y2 + thick)}`,
      bend(x1, y2 + thick, y1 + thick),
      "Z",
    ].join("");
    return [element("path", { class: "band", d })];
  });
}

function boxAndLabel({ place, x, y, height }: Box, width: number, room: number): string[] {
  const isFirst = x === 0;
  const isLast = x + boxWidth >= width;
  const anchor = isFirst ? "start" : isLast ? "end" : "middle";
  const at = isFirst ? 0 : isLast ? width : x + boxWidth / 2;
  return [
    element("rect", { class: "part-0", x, y, width: boxWidth, height }),
    label(at, y - 22, fitting(place.label, room), anchor),
    label(at, y - 6, place.total.text, anchor),
  ];
}
