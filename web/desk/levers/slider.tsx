import { useId } from "react";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly lowest?: number;
  readonly highest: number;
  /** What the round has: a mark on the slider. */
  readonly kept: number | undefined;
  readonly step: number;
  /** The value in words. */
  readonly text: string;
  readonly onMove: (value: number) => void;
}

/** The browser's own slider: by mouse, touch and keys. */
export function Slider({ label, value, lowest = 0, highest, kept, step, text, onMove }: SliderProps) {
  const marks = useId();
  return (
    <>
      <input
        type="range"
        className="slider"
        aria-label={label}
        aria-valuetext={text}
        min={lowest}
        max={Math.max(highest, value)}
        step={step}
        value={value}
        list={kept === undefined ? undefined : marks}
        onChange={({ target }) => {
          const moved = target.valueAsNumber;
          // A slider stands on its steps only; what the round has is worth finding back to.
          const isNearKept = kept !== undefined && Math.abs(moved - kept) < step;
          onMove(isNearKept && moved !== kept && Math.abs(value - kept) > step ? kept : moved);
        }}
      />
      {kept !== undefined && (
        <datalist id={marks}>
          <option value={kept} />
        </datalist>
      )}
    </>
  );
}
