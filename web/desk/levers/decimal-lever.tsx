import { useFigures } from "../../format/use-figures.ts";
import { readDecimal } from "../../format/read-decimal.ts";
import type { Change } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useChange, useDesk } from "../desk-context.ts";
import { standingDecimal } from "../state/standing.ts";
import { deskTexts } from "../texts/in-language.ts";
import { KeptValue } from "./kept-value.tsx";
import { LeverFaults } from "./lever-faults.tsx";
import { Slider } from "./slider.tsx";
import { type Reading, WrittenField } from "./written-field.tsx";

interface DecimalLeverProps {
  readonly place: string;
  readonly label: string;
  readonly shownLabel?: string;
  /** Points or a weight; undefined where the round has no limit. */
  readonly kept: string | number | undefined;
  readonly setTo: (decimal: string) => Change;
  readonly remove?: () => Change;
  readonly slide?: { readonly lowest: number; readonly highest: number; readonly step: number };
}

/** Points or a weight. */
export function DecimalLever(props: DecimalLeverProps) {
  const { place, label, shownLabel, kept, setTo, remove, slide } = props;
  const { levers, field } = useTexts(deskTexts);
  const figures = useFigures();
  const { desk, round } = useDesk();
  const change = useChange(place);
  const standing = standingDecimal(change, kept);
  const keptDecimal = standingDecimal(undefined, kept);

  const read = (text: string): Reading<string | undefined> => {
    if (text.trim() === "") {
      return remove === undefined
        ? { kind: "wrong", message: field.needed }
        : { kind: "value", value: undefined };
    }
    const value = readDecimal(text);
    return value === undefined ? { kind: "wrong", message: field.notDecimal } : { kind: "value", value };
  };
  const move = (decimal: string | undefined): void => {
    if (decimal !== undefined) desk.move(setTo(decimal), round);
    else if (remove !== undefined) desk.move(remove(), round);
  };
  return (
    <div className="lever">
      <WrittenField
        place={place}
        label={label}
        shownLabel={shownLabel}
        shown={standing === undefined ? "" : figures.decimal(standing)}
        placeholder={remove === undefined ? undefined : levers.noLimit}
        read={read}
        onValue={move}
      />
      {slide !== undefined && (
        <Slider
          label={levers.slider(label)}
          value={Number(standing ?? slide.lowest)}
          {...slide}
          kept={keptDecimal === undefined ? undefined : Number(keptDecimal)}
          text={levers.pointsNumber(figures.decimal(standing ?? "0"))}
          onMove={(value) => move(String(value))}
        />
      )}
      <LeverFaults place={place} />
      {change !== undefined && (
        <KeptValue
          place={place}
          label={label}
          kept={keptDecimal === undefined ? levers.noLimit : figures.decimal(keptDecimal)}
        />
      )}
    </div>
  );
}
