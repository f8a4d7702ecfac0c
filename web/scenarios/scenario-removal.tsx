import { Alert, Button } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FordelProblem } from "../../client/problem.ts";
import { FailedText } from "../app/failed.tsx";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import type { SeenScenario } from "./kept-scenarios.ts";
import { scenariosTexts } from "./texts/in-language.ts";

interface ScenarioRemovalProps {
  readonly seen: SeenScenario;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

/** Asks before a scenario is deleted, and deletes the version that was on the page when it was asked, no other. */
export function ScenarioRemoval({ seen, onDone, onCancel }: ScenarioRemovalProps) {
  const texts = useTexts(scenariosTexts).removal;
  const service = useService();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(seen);
  const { head } = asked.kept;
  const isOvertaken = seen.etag !== asked.etag;
  const removing = useMutation({
    mutationFn: () =>
      service.deleteScenario({
        params: { path: { id: head.round, scenario: head.id }, header: { "If-Match": asked.etag } },
      }),
    async onSuccess() {
      onDone(texts.done(asked.kept.document.name));
      await queries.invalidateQueries({ queryKey: ["scenarios", head.round] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ["scenarios", head.round] }),
  });
  const isChanged = removing.error instanceof FordelProblem && removing.error.code === "changed";
  const remove = (): void => {
    if (isOvertaken) {
      setAsked(seen);
      removing.reset();
    } else removing.mutate();
  };
  return (
    <div className="kept-form" role="group" aria-label={texts.question(seen.kept.document.name)}>
      <p>
        <strong>{texts.question(seen.kept.document.name)}</strong> {texts.help}
      </p>
      {(isOvertaken || isChanged) && (
        <Alert data-color="warning" data-size="sm" role="alert">
          {texts.changed}
        </Alert>
      )}
      {removing.error !== null && !isChanged && <FailedText error={removing.error} />}
      <div className="actions">
        <Button data-size="sm" data-color="danger" loading={removing.isPending} autoFocus onClick={remove}>
          {isOvertaken ? texts.seen : texts.yes}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onCancel}>
          {texts.no}
        </Button>
      </div>
    </div>
  );
}
