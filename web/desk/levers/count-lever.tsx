import type { Change } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useChange, useDesk } from "../desk-context.ts";
import { standingAmount } from "../state/standing.ts";
import { deskTexts } from "../texts/in-language.ts";
import { KeptValue } from "./kept-value.tsx";
import { LeverFaults } from "./lever-faults.tsx";
import { type Reading, WrittenField } from "./written-field.tsx";

interface CountLeverProps {
  readonly place: string;
  readonly label: string;
  readonly shownLabel?: string;
  readonly kept: number | undefined;
  readonly setTo: (count: number) => Change;
  readonly remove: () => Change;
}

/** A number of projects, or no limit. */
export function CountLever({ place, label, shownLabel, kept, setTo, remove }: CountLeverProps) {
  const { levers, field } = useTexts(deskTexts);
  const { desk, round } = useDesk();
  const change = useChange(place);
  const standing = standingAmount(change, kept);
  const read = (text: string): Reading<number | undefined> => {
    const plain = text.trim();
    if (plain === "") return { kind: "value", value: undefined };
    return /^\d{1,6}$/u.test(plain)
      ? { kind: "value", value: Number(plain) }
      : { kind: "wrong", message: field.notCount };
  };
  return (
    <div className="lever">
      <WrittenField
        place={place}
        label={label}
        shownLabel={shownLabel}
        shown={standing === undefined ? "" : String(standing)}
        placeholder={levers.noLimit}
        read={read}
        onValue={(count) => desk.move(count === undefined ? remove() : setTo(count), round)}
      />
      <LeverFaults place={place} />
      {change !== undefined && (
        <KeptValue place={place} label={label} kept={kept === undefined ? levers.noLimit : String(kept)} />
      )}
    </div>
  );
}
