import { Tag } from "@digdir/designsystemet-react";
import type { Ref } from "react";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import type { Scheme } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import type { Grouping, Line } from "./arrange.ts";
import { countyName } from "../../src/counties.ts";
import type { ListRow } from "./rows.ts";
import { listTexts } from "./texts/in-language.ts";
import { TurnMark } from "../parts/turn-mark.tsx";

interface ListLineProps {
  readonly line: Line;
  /** From 0. */
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly grouping: Grouping;
  readonly scheme: Scheme;
  readonly isChosen: boolean;
  readonly isTabbable: boolean;
  readonly onFocus: (application: string) => void;
  readonly onOpen: (application: string) => void;
  readonly onLock: (application: string) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** A line of the list: an application, the head of a group, or the line between funded and not. */
export function ListLine(props: ListLineProps) {
  const { line, index, start, isChosen, isTabbable, onFocus, onOpen, ref } = props;
  const placed = {
    ref,
    role: "row",
    "aria-rowindex": index + 2,
    "data-index": index,
    style: { transform: `translateY(${start}px)` },
  };
  switch (line.kind) {
    case "group":
      return (
        <div {...placed} className="list-placed list-group">
          <GroupHead {...props} line={line} />
        </div>
      );
    case "line":
      return (
        <div {...placed} className="list-placed the-line">
          <TheLine above={line.above} below={line.below} />
        </div>
      );
    case "row":
      return (
        // Keys are taken by the list that it stands in.
        <div
          {...placed}
          data-application={line.row.id}
          tabIndex={isTabbable ? 0 : -1}
          aria-selected={isChosen}
          className={`list-placed list-row turn-row-${line.row.turn}${isChosen ? " chosen" : ""}`}
          onFocus={() => onFocus(line.row.id)}
          onDoubleClick={() => onOpen(line.row.id)}
        >
          <Cells {...props} row={line.row} />
        </div>
      );
  }
}

function GroupHead({
  line,
  grouping,
  scheme,
}: ListLineProps & { readonly line: Extract<Line, { kind: "group" }> }) {
  const texts = useTexts(listTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const { group, count, granted } = line;
  const name = (): string => {
    switch (grouping) {
      case "area":
        return `${group} ${scheme.areas.find(({ id }) => id === group)?.name ?? ""}`;
      case "outcome":
        return Object.entries(words.outcome).find(([one]) => one === group)?.[1] ?? group;
      case "county":
        return group === "" ? texts.noCounty : countyName(group);
      case "none":
        return group;
    }
  };
  return (
    <div role="gridcell" aria-colspan={7}>
      <strong>{texts.groupLine(name(), count, figures.kroner(granted))}</strong>
    </div>
  );
}

function TheLine({ above, below }: { readonly above: number; readonly below: number }) {
  const texts = useTexts(listTexts);
  return (
    <div role="gridcell" aria-colspan={7}>
      {texts.line(above, below)}
    </div>
  );
}

const colours = { granted: "success", reduced: "info", declined: "neutral", dismissed: "warning" } as const;

function Cells({ row, isTabbable, onOpen, onLock }: ListLineProps & { readonly row: ListRow }) {
  const texts = useTexts(listTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const tabIndex = isTabbable ? 0 : -1;
  return (
    <>
      <div role="gridcell" className="figure cell-score">
        {figures.decimal(row.score)}
      </div>
      <div role="gridcell" className="cell-applicant">
        <button type="button" className="plain link-like" tabIndex={tabIndex} onClick={() => onOpen(row.id)}>
          {row.applicant}
        </button>
        <div className="quiet small clipped">
          {row.area} · {row.title}
        </div>
      </div>
      <div role="gridcell" className="figure cell-asked">
        {figures.whole(row.asked)}
      </div>
      <div role="gridcell" className="figure cell-granted">
        {row.granted === 0 ? "–" : figures.whole(row.granted)}
        {row.by !== 0 && <div className="quiet small">{figures.difference(row.by)}</div>}
      </div>
      <div role="gridcell" className="cell-outcome">
        <Tag data-size="sm" data-color={colours[row.outcome]}>
          {words.outcome[row.outcome]}
        </Tag>{" "}
        <TurnMark turn={row.turn} />
      </div>
      <div role="gridcell" className="small cell-why">
        {row.why}
      </div>
      <div role="gridcell" className="cell-lock">
        <button
          type="button"
          className="plain link-like"
          tabIndex={tabIndex}
          aria-label={texts.lock(row.applicant)}
          onClick={() => onLock(row.id)}
        >
          {row.lock === undefined ? texts.columns.lock : texts.locked[lockedAs(row.lock)]}
        </button>
      </div>
    </>
  );
}

function lockedAs({ to, amount }: NonNullable<ListRow["lock"]>): "in" | "out" | "at" {
  if (to === "decline") return "out";
  return amount === undefined ? "in" : "at";
}
