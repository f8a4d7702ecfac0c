import { barSvg } from "./bar-svg.ts";
import type { Chart } from "./chart.ts";
import { flowSvg } from "./flow-svg.ts";
import { lineSvg } from "./line-svg.ts";
import { spreadSvg } from "./spread-svg.ts";
import { stackedSvg } from "./stacked-svg.ts";
import { type Drawing, element, escaped, pixels, textHeight } from "./svg.ts";

/**
 * A chart as SVG that stands alone in a page with `pageStyle`: no script and nothing from elsewhere.
 *
 * @param id of its title; no other in the page has it
 * @param description what a screen reader says after the title
 * @param width pixels
 */
export function chartSvg(chart: Chart, id: string, description: string, width: number): string {
  const { height, inside } = drawingOf(chart, width);
  const said = [
    element("title", { id }, escaped(chart.title)),
    element("desc", { id: `${id}-description` }, escaped(description)),
  ];
  const size = `viewBox="0 0 ${width} ${pixels(height)}" width="${width}" height="${pixels(height)}"`;
  return `<svg role="img" aria-labelledby="${id} ${id}-description" ${size} font-size="${textHeight}">${[...said, ...inside].join("\n")}</svg>`;
}

function drawingOf(chart: Chart, width: number): Drawing {
  switch (chart.kind) {
    case "line":
      return lineSvg(chart, width);
    case "bars":
      return barSvg(chart, width);
    case "spread":
      return spreadSvg(chart, width);
    case "stacked":
      return stackedSvg(chart, width);
    case "flow":
      return flowSvg(chart, width);
  }
}
