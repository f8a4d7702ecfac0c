import type { SpreadChart } from "./chart.ts";
import { scale } from "./scale.ts";
import { type Drawing, element, fitting, label, line, pixels, pixelWidth } from "./svg.ts";

const rowHeight = 24;

/** A box from the fifth to the ninety-fifth, whiskers to the least and greatest, and each figure on a line of its own. */
export function spreadSvg({ five, beside }: SpreadChart, width: number): Drawing {
  const all = [...five, beside];
  const x = scale(
    all.map(({ figure }) => figure.size),
    10,
    width - 10,
  );
  const [least, fifth, median, ninetyFifth, greatest] = five.map(({ figure }) => x(figure.size));
  const own = x(beside.figure.size);
  const [top, bottom] = [8, 44];
  const middle = (top + bottom) / 2;
  const height = bottom + 14 + all.length * rowHeight;
  return {
    height,
    inside: [
      line([least, middle], [greatest, middle], "axis"),
      line([least, top + 8], [least, bottom - 8], "axis"),
      line([greatest, top + 8], [greatest, bottom - 8], "axis"),
      element("rect", {
        class: "part-1",
        x: fifth,
        y: top + 4,
        width: Math.max(1, ninetyFifth - fifth),
        height: bottom - top - 8,
      }),
      line([median, top], [median, bottom], "limit"),
      diamond(own, middle),
      ...all.flatMap(({ name, figure }, index) => {
        const y = bottom + 14 + index * rowHeight;
        const place = x(figure.size);
        const text = fitting(`${index === five.length ? "◆ " : ""}${name}: ${figure.text}`, width);
        const isLeft = place < width / 2;
        const room = pixelWidth(text);
        const start = isLeft ? Math.min(place + 6, width - room) : Math.max(place - 6, room);
        return [
          line([place, index === five.length ? middle + 7 : bottom], [place, y + 16], "grid"),
          label(start, y + 14, text, isLeft ? "start" : "end"),
        ];
      }),
    ],
  };
}

function diamond(x: number, y: number): string {
  const d = `M${pixels(x)} ${pixels(y - 8)}l6 8l-6 8l-6 -8Z`;
  return element("path", { class: "sign outlined", d });
}
