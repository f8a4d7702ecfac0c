import { Switch } from "@digdir/designsystemet-react";
import type { Scheme } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useChange, useDesk } from "../desk-context.ts";
import { deskTexts } from "../texts/in-language.ts";
import { DecimalLever } from "./decimal-lever.tsx";
import { ShortLabel } from "./short-label.tsx";

type Priority = NonNullable<Scheme["priorities"]>[number];

/** The points of a priority, and whether it counts at all. */
export function PriorityLever({ priority }: { readonly priority: Priority }) {
  const { levers } = useTexts(deskTexts);
  const { desk, round } = useDesk();
  const { id, name = id, points } = priority;
  const place = `priority:${id}`;
  const change = useChange(place);
  const isOn = !(change?.change === "priority" && change.remove === true);
  return (
    <div className="priority-lever">
      <Switch
        data-size="sm"
        label={<ShortLabel label={`${levers.isOn}: ${name}`} shown={name} />}
        checked={isOn}
        onChange={({ target }) => {
          if (target.checked) desk.restore(place);
          else desk.move({ change: "priority", priority: id, remove: true }, round);
        }}
      />
      {isOn && (
        <DecimalLever
          place={place}
          label={levers.points(name)}
          shownLabel={levers.pointsShort}
          kept={points}
          setTo={(to) => ({ change: "priority", priority: id, to })}
        />
      )}
    </div>
  );
}
