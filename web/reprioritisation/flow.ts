import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { components } from "../../client/generated/api.ts";

export type Policies = Exclude<components["schemas"]["PoliciesOrInfeasible"], { readonly status: unknown }>;
export type Flow = Policies["flows"][number][number];
type End = Flow["from"] | Flow["to"];

/** A place that money comes from or goes to. An area may be both, so the side is a part of it. */
export interface FlowNode {
  readonly key: string;
  readonly end: End;
  readonly side: "from" | "to" | "pool";
  /** Kroner that go through it. */
  readonly amount: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A stream of money, as the path of its middle and its thickness in the units of the drawing. */
export interface FlowBand {
  readonly key: string;
  readonly path: string;
  readonly width: number;
}

export interface FlowDrawing {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

/** Units of a drawing. */
export interface FlowSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the names on both sides. */
const nodeWidth = 12;
const nodePadding = 26;

/**
 * Where the streams of a ledger are drawn: from areas into the pool of released money or out of the round, and from the pool to
 * areas. Streams of nothing are left out.
 */
export function flowDrawing(flows: readonly Flow[], { width, height }: FlowSize): FlowDrawing {
  const streams = flows.filter(({ amount }) => amount > 0);
  const nodes = new Map<string, { key: string; end: End; side: FlowNode["side"] }>();
  const add = (end: End, side: "from" | "to"): string => {
    const at = end === "released" ? "pool" : side;
    const key = `${at} ${typeof end === "string" ? end : `area ${end.area}`}`;
    nodes.set(key, { key, end, side: at });
    return key;
  };
  const links = streams.map(({ from, to, amount }) => ({
    source: add(from, "from"),
    target: add(to, "to"),
    value: amount,
  }));
  if (links.length === 0) return { nodes: [], bands: [] };
  const layout = sankey<{ key: string; end: End; side: FlowNode["side"] }, object>()
    .nodeId(({ key }) => key)
    .nodeWidth(nodeWidth)
    .nodePadding(nodePadding)
    // In the order of the ledger, which is that of the areas.
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [0, nodePadding / 2],
      [width, height - nodePadding / 2],
    ])({ nodes: [...nodes.values()], links });
  const path = sankeyLinkHorizontal();
  return {
    nodes: layout.nodes.map(({ key, end, side, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      key,
      end,
      side,
      amount: value,
      x0,
      x1,
      y0,
      y1,
    })),
    bands: layout.links.map((link, place) => ({
      key: String(place),
      path: path(link) ?? "",
      width: Math.max(1, link.width ?? 1),
    })),
  };
}

/** The most nodes that stand over each other; so tall is the drawing. */
export function tallestColumn(flows: readonly Flow[]): number {
  const streams = flows.filter(({ amount }) => amount > 0);
  const count = (side: "from" | "to") =>
    new Set(
      streams
        .map((one) => one[side])
        .filter((end) => end !== "released")
        .map((end) => JSON.stringify(end)),
    ).size;
  return Math.max(1, count("from"), count("to"));
}
