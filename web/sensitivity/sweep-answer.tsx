import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { AnswerOf } from "../../client/operation.ts";
import { TableUnder } from "../desk/outcome/table-under.tsx";
import { useFigures } from "../format/use-figures.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { sensitivityTexts } from "./texts/in-language.ts";

export type Sweep = AnswerOf<"sweep">;
type Point = Sweep["points"][number];

const width = 900;
const height = 260;
const edge = { left: 90, right: 16, top: 12, bottom: 34 };

/** The curve of a sweep with the points where somebody changes place, each of them in words, and the table of all values. */
export function SweepAnswer({ sweep, round }: { readonly sweep: Sweep; readonly round: ScoredRound }) {
  const { sweep: texts } = useTexts(sensitivityTexts);
  const figures = useFigures();
  const names = new Map(round.applications.map(({ id, applicant }) => [id, applicant.name]));
  const nameOf = (ids: readonly string[]): string =>
    ids.map((id) => `${names.get(id) ?? id} (${id})`).join(", ");
  return (
    <>
      <Curve sweep={sweep} />
      <TableUnder
        caption={texts.chart}
        head={[texts.at, texts.granted, texts.unused, texts.projects, texts.value, texts.status]}
        rows={sweep.points.map((point) => rowOf(point, texts, figures))}
      />
      <h3>{texts.points}</h3>
      {sweep.changePoints.length === 0 ? (
        <p>{texts.noPoints}</p>
      ) : (
        <ul>
          {sweep.changePoints.map(({ before, after, comesIn, fallsOut }) => (
            <li key={before.at}>
              {texts.point(figures.kroner(before.at), figures.kroner(after.at))}:{" "}
              {comesIn.length > 0 && (
                <>
                  <span aria-hidden="true">▲</span> {texts.comesIn}: {nameOf(comesIn)}.{" "}
                </>
              )}
              {fallsOut.length > 0 && (
                <>
                  <span aria-hidden="true">▼</span> {texts.fallsOut}: {nameOf(fallsOut)}.
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {sweep.open.length > 0 && <p className="quiet">{texts.open(sweep.open.length)}</p>}
    </>
  );
}

/** Grants by the figure. Where nothing can be shared out the line has a gap. */
function Curve({ sweep: { points, changePoints } }: { readonly sweep: Sweep }) {
  const { sweep: texts } = useTexts(sensitivityTexts);
  const figures = useFigures();
  const drawn = points.flatMap((point) =>
    "granted" in point ? [{ at: point.at, granted: point.granted }] : [],
  );
  const across = scaleLinear()
    .domain([points.at(0)?.at ?? 0, points.at(-1)?.at ?? 1])
    .range([edge.left, width - edge.right]);
  const least = Math.min(...drawn.map(({ granted }) => granted));
  const most = Math.max(...drawn.map(({ granted }) => granted));
  const up = scaleLinear()
    .domain(drawn.length === 0 ? [0, 1] : [least, Math.max(most, least + 1)])
    .nice(4)
    .range([height - edge.bottom, edge.top]);
  const path = line<Point>()
    .defined((point) => "granted" in point)
    .x(({ at }) => across(at))
    .y((point) => up("granted" in point ? point.granted : 0));
  return (
    <svg className="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={texts.chart}>
      <line
        className="curve-axis"
        x1={edge.left}
        x2={width - edge.right}
        y1={height - edge.bottom}
        y2={height - edge.bottom}
      />
      {up.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            className="curve-axis"
            x1={edge.left - 4}
            x2={width - edge.right}
            y1={up(tick)}
            y2={up(tick)}
            opacity={0.4}
          />
          <text x={edge.left - 8} y={up(tick) + 4} textAnchor="end">
            {figures.millions(tick)}
          </text>
        </g>
      ))}
      {across.ticks(5).map((tick) => (
        <text key={tick} x={across(tick)} y={height - 12} textAnchor="middle">
          {figures.millions(tick)}
        </text>
      ))}
      {changePoints.map(({ before }) => (
        <line
          key={before.at}
          className="curve-point"
          x1={across(before.at)}
          x2={across(before.at)}
          y1={edge.top}
          y2={height - edge.bottom}
        />
      ))}
      <path className="curve-line" d={path([...points]) ?? ""} />
    </svg>
  );
}

function rowOf(
  point: Point,
  texts: (typeof sensitivityTexts)["nb"]["sweep"],
  figures: ReturnType<typeof useFigures>,
): readonly string[] {
  const at = figures.kroner(point.at);
  if (!("granted" in point)) {
    return [at, "–", "–", "–", "–", point.status === "infeasible" ? texts.infeasible : texts.notProven];
  }
  const { granted, totals, projects, status } = point;
  return [
    at,
    figures.whole(granted),
    figures.whole(totals.unused),
    String(projects),
    figures.decimal(totals.value),
    status === "optimal" ? texts.proven : texts.notProven,
  ];
}
