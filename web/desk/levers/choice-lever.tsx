import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useId } from "react";
import type { Change } from "../../service/rounds.ts";
import { useChange, useDesk } from "../desk-context.ts";
import { KeptValue } from "./kept-value.tsx";
import { LeverFaults } from "./lever-faults.tsx";
import { ShortLabel } from "./short-label.tsx";

interface ChoiceLeverProps<Choice extends string> {
  readonly place: string;
  readonly label: string;
  readonly shownLabel?: string;
  readonly kept: Choice;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly order: readonly Choice[];
  readonly setTo: (choice: Choice) => Change;
  /** Whether the choices are sentences, which need the whole width. */
  readonly isWide?: boolean;
}

/** One of a few. */
export function ChoiceLever<Choice extends string>(props: ChoiceLeverProps<Choice>) {
  const { place, label, shownLabel = label, kept, choices, order, setTo, isWide = false } = props;
  const { desk, round } = useDesk();
  const change = useChange(place);
  const id = useId();
  const standing =
    change !== undefined && "to" in change ? (order.find((one) => one === change.to) ?? kept) : kept;
  return (
    <div className="lever">
      <Field data-size="sm" className={isWide ? "written-field wide" : "written-field"}>
        <Label htmlFor={id} data-size="sm">
          <ShortLabel label={label} shown={shownLabel} />
        </Label>
        <Select
          id={id}
          value={standing}
          onChange={({ target }) => {
            const chosen = order.find((one) => one === target.value);
            if (chosen !== undefined) desk.move(setTo(chosen), round);
          }}
        >
          {order.map((one) => (
            <Select.Option key={one} value={one}>
              {choices[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <LeverFaults place={place} />
      {change !== undefined && <KeptValue place={place} label={label} kept={choices[kept]} />}
    </div>
  );
}
