import { useFigures } from "../format/use-figures.ts";

interface DifferenceProps {
  readonly value: number | undefined;
  /** In the round as it is. */
  readonly base: number | undefined;
  readonly unit: "kroner" | "count";
}

/** A figure, and under it how much more or less it is than in the round as it is. */
export function Difference({ value, base, unit }: DifferenceProps) {
  const figures = useFigures();
  if (value === undefined) return "–";
  const more = base === undefined ? 0 : value - base;
  return (
    <>
      {unit === "kroner" ? figures.kroner(value) : figures.whole(value)}
      {more !== 0 && (
        <span className="difference">
          {unit === "kroner" ? figures.difference(more) : figures.difference(more).replace(/\D*kr$/, "")}
        </span>
      )}
    </>
  );
}
