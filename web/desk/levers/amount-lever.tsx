import { readAmount } from "../../../src/written/read-amount.ts";
import { useFigures } from "../../format/use-figures.ts";
import { writtenAmount } from "../../format/written-amount.ts";
import type { Change } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useChange, useDesk } from "../desk-context.ts";
import { standingAmount } from "../state/standing.ts";
import { deskTexts } from "../texts/in-language.ts";
import { KeptValue } from "./kept-value.tsx";
import { LeverFaults } from "./lever-faults.tsx";
import { Slider } from "./slider.tsx";
import { type Reading, WrittenField } from "./written-field.tsx";

interface AmountLeverProps {
  readonly place: string;
  readonly label: string;
  readonly shownLabel?: string;
  /** Kroner; undefined where the round has no limit. */
  readonly kept: number | undefined;
  readonly setTo: (amount: number) => Change;
  /** Where there need be none: the change that takes it away. */
  readonly remove?: () => Change;
  /** The greatest amount of a slider, in kroner; without it there is none. */
  readonly slideTo?: number;
}

/** Kroner that can be written, and dragged where there is a slider. */
export function AmountLever(props: AmountLeverProps) {
  const { place, label, shownLabel, kept, setTo, remove, slideTo } = props;
  const { levers, field } = useTexts(deskTexts);
  const figures = useFigures();
  const { desk, round } = useDesk();
  const change = useChange(place);
  const standing = standingAmount(change, kept);
  const shown = (amount: number | undefined): string =>
    amount === undefined ? levers.noLimit : writtenAmount(amount, figures);

  const read = (text: string): Reading<number | undefined> => {
    const amount = readAmount(text);
    switch (amount.kind) {
      case "amount":
        return { kind: "value", value: amount.amount };
      case "empty":
        return remove === undefined
          ? { kind: "wrong", message: field.needed }
          : { kind: "value", value: undefined };
      case "none":
        return { kind: "wrong", message: field.notAmount };
      case "unclear":
        return {
          kind: "unclear",
          readings: amount.readings.map((value) => ({ value, text: figures.kroner(value) })),
        };
    }
  };
  const move = (amount: number | undefined): void => {
    if (amount !== undefined) desk.move(setTo(amount), round);
    else if (remove !== undefined) desk.move(remove(), round);
  };
  return (
    <div className="lever">
      <WrittenField
        place={place}
        label={label}
        shownLabel={shownLabel}
        shown={standing === undefined ? "" : shown(standing)}
        placeholder={remove === undefined ? undefined : levers.noLimit}
        read={read}
        onValue={move}
      />
      {slideTo !== undefined && (
        <Slider
          label={levers.slider(label)}
          value={standing ?? 0}
          highest={slideTo}
          kept={kept}
          step={stepOf(slideTo)}
          text={figures.kroner(standing ?? 0)}
          onMove={move}
        />
      )}
      <LeverFaults place={place} />
      {change !== undefined && (
        <KeptValue
          place={place}
          label={label}
          kept={shown(kept)}
          difference={
            standing === undefined || kept === undefined ? undefined : figures.millionsMore(standing - kept)
          }
        />
      )}
    </div>
  );
}

/** A round step that takes a slider across in a few hundred. */
function stepOf(highest: number): number {
  const steps = [1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000];
  return steps.find((one) => highest / one <= 1_200) ?? 1_000_000;
}
