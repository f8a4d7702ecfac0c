import { Alert, Button, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FordelProblem } from "../../client/problem.ts";
import { FailedText } from "../app/failed.tsx";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { etagOf, type SeenScenario } from "./kept-scenarios.ts";
import { scenariosTexts } from "./texts/in-language.ts";
import { useNames } from "../service/people.ts";

interface ScenarioEditingProps {
  readonly seen: SeenScenario;
  /** @param before the ETag of the version that it was put in place of */
  readonly onDone: (told: string, saved: SeenScenario, before: string) => void;
  readonly onCancel: () => void;
}

/**
 * Another name or note. It is put in place of the version that was read when the writing began, so that nobody undoes what they
 * have not seen; where somebody came first that is said, and saving again is on purpose.
 */
export function ScenarioEditing({ seen, onDone, onCancel }: ScenarioEditingProps) {
  const texts = useTexts(scenariosTexts).editing;
  const called = useNames();
  const service = useService();
  const queries = useQueryClient();
  const [begun, setBegun] = useState(seen);
  const [name, setName] = useState(seen.kept.document.name);
  const [note, setNote] = useState(seen.kept.document.note ?? "");
  const [isTried, setIsTried] = useState(false);
  const isOvertaken = seen.etag !== begun.etag;
  const saving = useMutation({
    mutationFn: () => {
      const { head, document } = begun.kept;
      return service.putScenario({
        params: { path: { id: head.round, scenario: head.id }, header: { "If-Match": begun.etag } },
        body: {
          name: name.trim(),
          ...(note.trim() !== "" && { note: note.trim() }),
          ...(document.base !== undefined && { base: document.base }),
          changes: document.changes,
        },
      });
    },
    async onSuccess({ data, etag }) {
      await queries.invalidateQueries({ queryKey: ["scenarios", begun.kept.head.round] });
      onDone(texts.saved(data.head.name), { kept: data, etag: etagOf(etag) }, begun.etag);
    },
    onError: () => queries.invalidateQueries({ queryKey: ["scenarios", begun.kept.head.round] }),
  });
  const save = (): void => {
    setIsTried(true);
    if (name.trim() === "") return;
    saving.mutate();
  };
  const isChanged = saving.error instanceof FordelProblem && saving.error.code === "changed";
  return (
    <form
      className="kept-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textfield
        label={texts.name}
        value={name}
        error={isTried && name.trim() === "" ? texts.nameMissing : undefined}
        onChange={({ target }) => setName(target.value)}
        autoFocus
      />
      <Textfield
        label={texts.note}
        multiline
        rows={2}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {(isOvertaken || isChanged) && (
        <Alert data-color="warning" data-size="sm" role="alert">
          {texts.changed(called(seen.kept.head.changed.by))}
        </Alert>
      )}
      {saving.error !== null && !isChanged && <FailedText error={saving.error} />}
      <div className="actions">
        {isOvertaken ? (
          // Saving again counts from what is there now, which is shown above. The key keeps it from becoming the button that
          // saves in the middle of the very click on it.
          <Button
            key="take-in"
            data-size="sm"
            type="button"
            onClick={() => {
              setBegun(seen);
              saving.reset();
            }}
          >
            {texts.takeIn}
          </Button>
        ) : (
          <Button key="save" data-size="sm" type="submit" loading={saving.isPending}>
            {texts.save}
          </Button>
        )}
        <Button variant="tertiary" data-size="sm" type="button" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
