import { useTexts } from "../../texts/language.tsx";
import { deskTexts } from "../texts/in-language.ts";

type Mark = "committed" | "granted" | "unused" | "demand" | "minimum" | "maximum" | "ceiling" | "before";

/** What the parts and marks of bars mean; each has its own pattern or line, not only its own colour. */
export function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  const { outcome: texts } = useTexts(deskTexts);
  const words = { ...texts, before: texts.inRound };
  return (
    <ul className="plain-list legend">
      {marks.map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 24 14" aria-hidden="true" focusable="false">
            {mark === "minimum" || mark === "maximum" || mark === "ceiling" || mark === "before" ? (
              <line
                className={`bar-${mark === "ceiling" ? "maximum" : mark}`}
                x1={12}
                x2={12}
                y1={0}
                y2={14}
              />
            ) : (
              <rect className={`bar-${mark}`} x={0} y={2} width={24} height={10} />
            )}
          </svg>
          {words[mark]}
        </li>
      ))}
    </ul>
  );
}
