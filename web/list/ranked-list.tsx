import "./list.css";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Shown } from "../desk/shown.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { arranged, everything, type Line, type Sorting, type Wanted } from "./arrange.ts";
import { ListFilters } from "./list-filters.tsx";
import { ListLine } from "./list-line.tsx";
import { listRows } from "./rows.ts";
import { listTexts } from "./texts/in-language.ts";

interface RankedListProps {
  readonly shown: Shown;
  /** The application that stands open beside the list. */
  readonly chosen: string | undefined;
  readonly onOpen: (application: string) => void;
  readonly onLock: (application: string) => void;
}

/** Pixels that a line is taken to be high before it has been measured. */
const likelyHeight = 52;

/**
 * The applications in order, with what becomes of each. Only the lines in sight are on the page, so that thousands are as quick
 * as ten. Arrows go up and down, Enter opens, L locks, and / goes to the search.
 */
export function RankedList({ shown, chosen, onOpen, onLock }: RankedListProps) {
  const texts = useTexts(listTexts);
  const { language } = useLanguage();
  const [wanted, setWanted] = useState<Wanted>(everything);
  const [focused, setFocused] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const window = useRef<HTMLDivElement>(null);
  const going = useRef<string>(undefined);
  const late = useDeferredValue(shown);
  const rows = useMemo(() => listRows(late, language), [late, language]);
  const lines = useMemo(() => arranged(rows, wanted, language), [rows, wanted, language]);
  const counties = useMemo(() => [...new Set(rows.flatMap(({ county }) => county ?? []))].toSorted(), [rows]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => window.current,
    estimateSize: () => likelyHeight,
    overscan: 8,
    getItemKey: (index) => keyOf(lines[index]),
  });
  useSearchKey(search);
  const chosenAt = lines.findIndex((line) => line.kind === "row" && line.row.id === chosen);
  useEffect(() => {
    // What stands open beside the list is in sight in it.
    if (chosenAt >= 0) virtual.scrollToIndex(chosenAt, { align: "auto" });
    // Only when another is opened: whoever scrolls on is left in peace.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);

  const places = lines.flatMap((line, index) => (line.kind === "row" ? [index] : []));
  const shownRows = places.length;
  const at = Math.max(
    0,
    places.findIndex((index) => idOf(lines[index]) === (focused ?? chosen)),
  );
  const tabbable = places.length === 0 ? undefined : idOf(lines[places[at]]);
  const move = (to: number): void => {
    if (places.length === 0) return;
    const index = places[Math.min(Math.max(to, 0), places.length - 1)];
    const id = idOf(lines[index]);
    setFocused(id);
    going.current = id;
    virtual.scrollToIndex(index);
    // The line may have to be drawn first. Whoever goes on meanwhile is not called back.
    requestAnimationFrame(() => {
      if (going.current !== id) return;
      window.current?.querySelector<HTMLElement>(`[data-application="${CSS.escape(id)}"]`)?.focus();
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Buttons and links in a line do what they say.
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.application !== undefined;
    const step = stepOf(event.key, at, places.length - 1);
    if (step !== undefined) move(step);
    else if (event.key === "Enter" && isOnRow && tabbable !== undefined) onOpen(tabbable);
    else if (event.key.toLowerCase() === "l" && tabbable !== undefined) onLock(tabbable);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const sort = (sorting: Sorting): void =>
    setWanted({ ...wanted, sorting, descending: wanted.sorting === sorting && !wanted.descending });
  return (
    <section className="panel ranked-list" aria-labelledby="list-title">
      <h3 id="list-title">{texts.title}</h3>
      <ListFilters
        wanted={wanted}
        scheme={late.now.scheme}
        counties={counties}
        search={search}
        onChange={setWanted}
      />
      <p className="quiet small">
        <span role="status">{shownRows === 0 ? texts.none : texts.shown(shownRows, rows.length)}</span>{" "}
        <span className="list-keys">{texts.keys}</span>
      </p>
      <div
        ref={window}
        className="list-window"
        role="grid"
        aria-label={texts.title}
        aria-rowcount={lines.length + 1}
        tabIndex={-1}
        onKeyDown={onKey}
      >
        <ListHead wanted={wanted} onSort={sort} />
        <div role="rowgroup" className="list-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => (
            <ListLine
              key={key}
              ref={virtual.measureElement}
              line={lines[index]}
              index={index}
              start={start}
              grouping={wanted.grouping}
              scheme={late.now.scheme}
              isChosen={idOf(lines[index]) === chosen}
              isTabbable={idOf(lines[index]) === tabbable}
              onFocus={setFocused}
              onOpen={onOpen}
              onLock={onLock}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

interface ListHeadProps {
  readonly wanted: Wanted;
  readonly onSort: (sorting: Sorting) => void;
}

function ListHead({ wanted, onSort }: ListHeadProps) {
  const { columns, sortBy, sortings } = useTexts(listTexts);
  const head = (name: string, sorting?: Sorting, className = "") => {
    if (sorting === undefined) {
      return (
        <div role="columnheader" className={className}>
          {name}
        </div>
      );
    }
    const isSorted = wanted.sorting === sorting;
    const direction = wanted.descending === (sorting === "applicant") ? "descending" : "ascending";
    return (
      <div role="columnheader" className={className} aria-sort={isSorted ? direction : "none"}>
        <button
          type="button"
          className="plain sort-button"
          title={sortBy(sortings[sorting])}
          onClick={() => onSort(sorting)}
        >
          {name} <span aria-hidden="true">{isSorted ? (wanted.descending ? "▴" : "▾") : ""}</span>
        </button>
      </div>
    );
  };
  return (
    <div role="rowgroup" className="list-head">
      <div role="row" aria-rowindex={1} className="list-row">
        {head(columns.score, "score", "figure")}
        {head(columns.applicant, "applicant")}
        {head(columns.asked, "asked", "figure")}
        {head(columns.granted, "granted", "figure")}
        {head(columns.outcome)}
        {head(columns.why)}
        {head(columns.lock)}
      </div>
    </div>
  );
}

/** Where a key goes from a place in the list; undefined where it goes nowhere. */
function stepOf(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return at + 10;
    case "PageUp":
      return at - 10;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function idOf(line: Line): string {
  return line.kind === "row" ? line.row.id : "";
}

function keyOf(line: Line): string {
  switch (line.kind) {
    case "row":
      return `row ${line.row.id}`;
    case "group":
      return `group ${line.group}`;
    case "line":
      return `line ${line.above} ${line.below}`;
  }
}

/** The key / goes to the search, wherever nobody is writing. */
function useSearchKey(search: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const { target } = event;
      const isWriting =
        target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [search]);
}
