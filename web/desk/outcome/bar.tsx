interface Part {
  readonly kind: "committed" | "granted" | "unused";
  readonly amount: number;
}

interface BarProps {
  /** From the left; kroner. */
  readonly parts: readonly Part[];
  /** Kroner at the right end. */
  readonly full: number;
  /** How long what is applied for is; kroner. */
  readonly demand?: number;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Where the bar ended in what it is compared with. */
  readonly before?: number | undefined;
}

const height = 22;
/** Drawn wide and scaled to the place there is; what is drawn has no text. */
const width = 1_000;

/** A bar with its marks. What it shows stands in the table under it, so it is not read out. */
export function Bar({ parts, full, demand = 0, minimum, maximum, before }: BarProps) {
  const at = (amount: number): number => (full === 0 ? 0 : (width * Math.min(amount, full)) / full);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { amount }) => sum + amount, 0));
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="bar-demand" x={0} y={4} width={at(demand)} height={height - 8} />
      {parts.map(({ kind, amount }, index) => (
        <rect
          key={kind}
          className={`bar-${kind}`}
          x={at(starts[index] ?? 0)}
          y={4}
          width={Math.max(0, at((starts[index] ?? 0) + amount) - at(starts[index] ?? 0))}
          height={height - 8}
        />
      ))}
      {before !== undefined && (
        <line className="bar-before" x1={at(before)} x2={at(before)} y1={0} y2={height} />
      )}
      {minimum !== undefined && (
        <line className="bar-minimum" x1={at(minimum)} x2={at(minimum)} y1={0} y2={height} />
      )}
      {maximum !== undefined && (
        <line className="bar-maximum" x1={at(maximum)} x2={at(maximum)} y1={0} y2={height} />
      )}
    </svg>
  );
}
