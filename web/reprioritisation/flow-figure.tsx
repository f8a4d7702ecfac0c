import { Table } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef, useState } from "react";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import { useTexts } from "../texts/language.tsx";
import { type Flow, flowDrawing, type FlowNode, tallestColumn } from "./flow.ts";
import { reprioritisationTexts } from "./texts/in-language.ts";

/** Pixels for the names at each side, and over the drawing for that of the pool. */
const margin = 108;
const above = 48;
const rowHeight = 72;

/** The flow from area to area as a Sankey diagram, and under it the same as a table. */
export function FlowFigure({ flows }: { readonly flows: readonly Flow[] }) {
  const { flow: texts } = useTexts(reprioritisationTexts);
  const figures = useFigures();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = Math.max(2, tallestColumn(flows)) * rowHeight;
  const { nodes, bands } = flowDrawing(flows, { width: Math.max(60, width - 2 * margin), height });
  const nameOf = (end: Flow["from"] | Flow["to"]): string =>
    typeof end === "string" ? texts.places[end] : texts.area(end.area);
  const streams = flows.filter(({ amount }) => amount > 0);
  const told = streams.map(({ from, to, amount }) =>
    texts.stream(nameOf(from).toLowerCase(), nameOf(to).toLowerCase(), figures.kroner(amount)),
  );
  return (
    <section className="panel" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{texts.title}</h2>
      <div ref={frame} className="flow">
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-description`}
          width={width}
          height={height + above}
          viewBox={`0 0 ${width} ${height + above}`}
        >
          <title id={`${id}-title`}>{texts.title}</title>
          <desc id={`${id}-description`}>{texts.description(told.join("; "))}</desc>
          <g transform={`translate(${margin} ${above})`}>
            {bands.map(({ key, path, width: thickness }) => (
              <path key={key} d={path} className="flow-band" strokeWidth={thickness} />
            ))}
            {nodes.map((node) => (
              <g key={node.key}>
                <rect
                  className={`flow-node flow-${node.side}`}
                  x={node.x0}
                  y={node.y0}
                  width={node.x1 - node.x0}
                  height={Math.max(1, node.y1 - node.y0)}
                />
                <NodeName node={node} name={nameOf(node.end)} amount={figures.kroner(node.amount)} />
              </g>
            ))}
          </g>
        </svg>
      </div>
      <details>
        <summary>{texts.table}</summary>
        <Scrolls label={texts.table}>
          <Table data-size="sm">
            <caption className="heard">{texts.title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{texts.columns.from}</Table.HeaderCell>
                <Table.HeaderCell>{texts.columns.to}</Table.HeaderCell>
                <Table.HeaderCell className="figure">{texts.columns.amount}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {streams.map(({ from, to, amount }) => (
                <Table.Row key={`${nameOf(from)} ${nameOf(to)}`}>
                  <Table.Cell>{nameOf(from)}</Table.Cell>
                  <Table.Cell>{nameOf(to)}</Table.Cell>
                  <Table.Cell className="figure">{figures.kroner(amount)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrolls>
      </details>
    </section>
  );
}

interface NodeNameProps {
  readonly node: FlowNode;
  readonly name: string;
  readonly amount: string;
}

/** Beside the node where it is at the edge, over the drawing where it is between. */
function NodeName({ node, name, amount }: NodeNameProps) {
  const middle = (node.y0 + node.y1) / 2;
  const [x, y, anchor] =
    node.side === "from"
      ? ([node.x0 - 8, middle, "end"] as const)
      : node.side === "to"
        ? ([node.x1 + 8, middle, "start"] as const)
        : ([(node.x0 + node.x1) / 2, -26, "middle"] as const);
  return (
    <text x={x} y={y} textAnchor={anchor}>
      <tspan x={x} dy="-0.2em">
        {name}
      </tspan>
      <tspan x={x} dy="1.2em" className="flow-amount">
        {amount}
      </tspan>
    </text>
  );
}

/** How wide an element is, in pixels, also after the window has changed. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const seen = element.current;
    if (seen === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(seen.clientWidth));
    observer.observe(seen);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
