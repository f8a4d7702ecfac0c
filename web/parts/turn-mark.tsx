import { useTexts } from "../texts/language.tsx";
import { partsTexts } from "./texts/in-language.ts";

/** What becomes of an application against what it is compared with; `absent` where it is not there. */
export type ShownTurn = "same" | "in" | "out" | "more" | "less" | "absent";

/** The same by a word and a shape, so that nothing is said by colour alone. */
export function TurnMark({ turn }: { readonly turn: ShownTurn }) {
  const { turns } = useTexts(partsTexts);
  if (turn === "same") return null;
  return (
    <span className={`turn turn-${turn}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[turn]} />
      </svg>{" "}
      {turns[turn]}
    </span>
  );
}

/** In: a filled arrow up. Out: a cross. More and less: an open arrow up or down. Absent: a line. */
const shapes: Readonly<Record<Exclude<ShownTurn, "same">, string>> = {
  in: "M6 1 11 10H1Z",
  out: "M2 2 10 10M10 2 2 10",
  more: "M2 7 6 3 10 7",
  less: "M2 4 6 8 10 4",
  absent: "M2 6H10",
};
