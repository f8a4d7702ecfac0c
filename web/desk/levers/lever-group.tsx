import { Details, Tag } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";
import { useTexts } from "../../texts/language.tsx";
import { useMoved } from "../desk-context.ts";
import { deskTexts } from "../texts/in-language.ts";

interface LeverGroupProps {
  readonly title: string;
  /** Whether a place belongs to the group; moved levers are counted in its heading. */
  readonly owns: (place: string) => boolean;
  readonly children: ReactNode;
}

/** Levers that are rarely used, folded; what is changed in there is said outside. */
export function LeverGroup({ title, owns, children }: LeverGroupProps) {
  const { levers } = useTexts(deskTexts);
  const moved = useMoved(owns);
  const [isOpen, setOpen] = useState(false);
  return (
    <Details
      data-size="sm"
      className="lever-group"
      open={isOpen}
      onToggle={() => setOpen((before) => !before)}
    >
      <Details.Summary>
        {title}{" "}
        {moved > 0 && (
          <Tag data-size="sm" data-color="info">
            {levers.moved(moved)}
          </Tag>
        )}
      </Details.Summary>
      <Details.Content>{isOpen && children}</Details.Content>
    </Details>
  );
}
