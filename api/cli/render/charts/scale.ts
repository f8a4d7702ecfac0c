import type { LineChart, LinePoint } from "./chart.ts";

/** Where sizes are drawn. All of it guides the drawing only; no figure that is written comes from here. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A function from `least` … `greatest` to `start` … `end`; all to the middle where they are one. */
export function scale(sizes: readonly number[], start: number, end: number): (size: number) => number {
  const least = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  const greatest = sizes.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(greatest > least)) return () => (start + end) / 2;
  return (size) => start + ((size - least) / (greatest - least)) * (end - start);
}

/** The corners of a chart's line, a list for each stretch without a missing figure. */
export function lineCorners({ points, between }: LineChart, placeOf: (point: Valued) => Place): Place[][] {
  const stretches: Place[][] = [];
  let stretch: Place[] = [];
  for (const point of points) {
    if (!("value" in point)) {
      if (stretch.length > 0) stretches.push(stretch);
      stretch = [];
      continue;
    }
    const place = placeOf(point);
    const last = stretch.at(-1);
    if (last !== undefined && between === "held") stretch.push({ x: place.x, y: last.y });
    if (last !== undefined && between === "ahead") stretch.push({ x: last.x, y: place.y });
    stretch.push(place);
  }
  return stretch.length > 0 ? [...stretches, stretch] : stretches;
}

export type Valued = Extract<LinePoint, { readonly value: unknown }>;

/** The points of a line that have a figure. */
export function valued({ points }: LineChart): Valued[] {
  return points.filter((point) => "value" in point);
}

/**
 * Which of `places` can have a label: the first and the last, and then always the one farthest from those that have one,
 * as long as it is `room` or more from them.
 */
export function spaced(places: readonly number[], room: number): number[] {
  if (places.length === 0) return [];
  const kept = [0];
  const nearest = places.map((place) => Math.abs(place - places[0]));
  for (let next = places.length - 1; nearest[next] >= room;) {
    kept.push(next);
    places.forEach((place, index) => {
      nearest[index] = Math.min(nearest[index], Math.abs(place - places[next]));
    });
    next = nearest.indexOf(Math.max(...nearest));
  }
  return kept.sort((a, b) => a - b);
}
