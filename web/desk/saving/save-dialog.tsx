import { Alert, Button, Dialog, Textfield } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import { FailedText } from "../../app/failed.tsx";
import { FordelProblem } from "../../../client/problem.ts";
import type { Change } from "../../service/rounds.ts";
import { useService } from "../../service/service.ts";
import { useTexts } from "../../texts/language.tsx";
import { deskTexts } from "../texts/in-language.ts";
import { scenarioId } from "./scenario-id.ts";
import { etagOf, type SeenScenario } from "../../scenarios/kept-scenarios.ts";

interface SaveDialogProps {
  readonly round: string;
  readonly changes: readonly Change[];
  readonly onSaved: (id: string, seen: SeenScenario) => void;
  readonly onClose: () => void;
}

/** Keeps the changes with the round as a scenario of a new name. */
export function SaveDialog({ round, changes, onSaved, onClose }: SaveDialogProps) {
  const { saving: texts } = useTexts(deskTexts);
  const service = useService();
  const heading = useId();
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [isSaving, setSaving] = useState(false);

  const save = async (): Promise<void> => {
    if (name.trim() === "") {
      setWrong(texts.nameMissing);
      return;
    }
    setSaving(true);
    setFailure(undefined);
    const id = scenarioId(name);
    try {
      const { data, etag } = await service.putScenario({
        params: { path: { id: round, scenario: id }, header: { "If-None-Match": "*" } },
        body: {
          name: name.trim(),
          ...(note.trim() !== "" && { note: note.trim() }),
          changes: [...changes],
        },
      });
      onSaved(id, { kept: data, etag: etagOf(etag) });
    } catch (error) {
      if (error instanceof FordelProblem && error.status === 412) setWrong(texts.nameTaken);
      else setFailure(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Dialog open onClose={onClose} closeButton={texts.cancel} aria-labelledby={heading}>
      <h2 id={heading}>{texts.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Textfield
          data-size="sm"
          label={texts.name}
          value={name}
          maxLength={200}
          error={wrong}
          onChange={({ target }) => {
            setName(target.value);
            setWrong(undefined);
          }}
        />
        <Textfield
          multiline
          data-size="sm"
          label={texts.note}
          description={texts.noteWhy}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        {failure !== undefined && <FailedText error={failure} />}
        <div className="dialog-buttons">
          <Button type="submit" loading={isSaving}>
            {texts.save}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {texts.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Says that somebody else came first. */
export function ChangedByOthers({ text }: { readonly text: string }) {
  return (
    <Alert data-color="warning" data-size="sm" role="alert">
      {text}
    </Alert>
  );
}
