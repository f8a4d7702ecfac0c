import { Button } from "@digdir/designsystemet-react";
import { useTexts } from "../../texts/language.tsx";
import { useDesk } from "../desk-context.ts";
import { deskTexts } from "../texts/in-language.ts";

interface KeptValueProps {
  readonly place: string;
  /** What the lever is called, for those who hear the button alone. */
  readonly label: string;
  readonly kept: string;
  readonly difference?: string | undefined;
}

/** What the round has, how far the lever stands from it, and the way back. */
export function KeptValue({ place, label, kept, difference }: KeptValueProps) {
  const { levers } = useTexts(deskTexts);
  const { desk } = useDesk();
  return (
    <p className="kept-value">
      <span>
        {levers.inRound(kept)}
        {difference !== undefined && ` (${difference})`}
      </span>{" "}
      <Button
        variant="tertiary"
        data-size="sm"
        className="small-button"
        aria-label={levers.restoreWhat(label)}
        onClick={() => desk.restore(place)}
      >
        {levers.restore}
      </Button>
    </p>
  );
}
