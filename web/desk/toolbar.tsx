import { Button } from "@digdir/designsystemet-react";
import { useStore } from "zustand";
import { useTexts } from "../texts/language.tsx";
import { scenariosTexts } from "../scenarios/texts/in-language.ts";
import { useDesk } from "./desk-context.ts";
import { deskTexts } from "./texts/in-language.ts";

interface ToolbarProps {
  readonly canPlan: boolean;
  /** Whether a kept scenario is open and the changes are others than it has. */
  readonly canSave: boolean;
  readonly canUse: boolean;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onUse: () => void;
  /** Undefined where no kept scenario is open. */
  readonly onRename: (() => void) | undefined;
}

/** Back and forth among the changes, and where to put them. */
export function Toolbar({ canPlan, canSave, canUse, onSave, onSaveAs, onUse, onRename }: ToolbarProps) {
  const { toolbar: texts } = useTexts(deskTexts);
  const { kept } = useTexts(scenariosTexts);
  const { desk } = useDesk();
  const hasPast = useStore(desk.past, ({ pastStates }) => pastStates.length > 0);
  const hasFuture = useStore(desk.past, ({ futureStates }) => futureStates.length > 0);
  const hasChanges = useStore(desk.state, ({ changes }) => changes.length > 0);
  return (
    <div role="group" aria-label={texts.label} className="desk-toolbar">
      <Button
        variant="tertiary"
        data-size="sm"
        disabled={!hasPast}
        onClick={desk.undo}
        aria-keyshortcuts="Control+Z"
      >
        ↶ {texts.undo}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        disabled={!hasFuture}
        onClick={desk.redo}
        aria-keyshortcuts="Control+Y"
      >
        ↷ {texts.redo}
      </Button>
      <Button variant="tertiary" data-size="sm" disabled={!hasChanges} onClick={() => desk.replace([])}>
        {texts.clear}
      </Button>
      {canPlan && (
        <>
          {canSave && (
            <Button data-size="sm" onClick={onSave}>
              {texts.save}
            </Button>
          )}
          {onRename !== undefined && (
            <Button variant="tertiary" data-size="sm" onClick={onRename}>
              {kept.edit}
            </Button>
          )}
          <Button variant="secondary" data-size="sm" disabled={!hasChanges} onClick={onSaveAs}>
            {texts.saveAs}
          </Button>
          <Button variant="secondary" data-size="sm" disabled={!canUse} onClick={onUse}>
            {texts.use}
          </Button>
        </>
      )}
    </div>
  );
}
