import { Dialog } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useStore } from "zustand";
import { ScenarioEditing } from "../../scenarios/scenario-editing.tsx";
import { scenariosTexts } from "../../scenarios/texts/in-language.ts";
import { useTexts } from "../../texts/language.tsx";
import { useDesk } from "../desk-context.ts";
import type { SeenScenario } from "../../scenarios/kept-scenarios.ts";

interface RenameDialogProps {
  readonly seen: SeenScenario;
  readonly onClose: () => void;
}

/** Another name or note for the scenario that is open. Changes that are not saved yet stay as they are. */
export function RenameDialog({ seen, onClose }: RenameDialogProps) {
  const { kept: texts, editing } = useTexts(scenariosTexts);
  const queries = useQueryClient();
  const { desk } = useDesk();
  const seenEtag = useStore(desk.state, (state) => state.seen);
  const heading = useId();
  const { round, id, name } = seen.kept.head;
  const done = (saved: SeenScenario, before: string): void => {
    queries.setQueryData<SeenScenario>(["scenario", round, id], saved);
    // What was seen of it is what it was made from; somebody else's changes are still to be looked at.
    if (seenEtag === before) desk.see(saved.etag);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} closeButton={editing.cancel} aria-labelledby={heading}>
      <h2 id={heading}>{texts.editNamed(name)}</h2>
      <ScenarioEditing seen={seen} onDone={(_, saved, before) => done(saved, before)} onCancel={onClose} />
    </Dialog>
  );
}
