import { Alert, Button, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FordelProblem } from "../../../client/problem.ts";
import { FailedText } from "../../app/failed.tsx";
import { useKept } from "../../service/kept.ts";
import { useService } from "../../service/service.ts";
import { useRights } from "../../service/session.ts";
import { useTexts } from "../../texts/language.tsx";
import { secondStepTexts } from "./texts/in-language.ts";

interface AdoptStepProps {
  /** The round's. */
  readonly id: string;
  readonly step: string;
  /** Of the round as it is shown. */
  readonly etag: string;
  readonly isAdopted: boolean;
  readonly isPossible: boolean;
}

/** Where a step is made the decision, with a reason; for deciders. */
export function AdoptStep({ id, step, etag, isAdopted, isPossible }: AdoptStepProps) {
  const { adopt: texts } = useTexts(secondStepTexts);
  const { decide } = useRights();
  const service = useService();
  const queries = useQueryClient();
  const [reason, setReason] = useKept(`step.${id}.reason`, "");
  const [isTried, setIsTried] = useState(false);
  const adopting = useMutation({
    mutationFn: () =>
      service.adoptSecondStep({
        params: { path: { id, step }, header: { "If-Match": etag } },
        body: { reason: reason.trim() },
      }),
    async onSuccess() {
      setReason("");
      await queries.invalidateQueries();
    },
  });
  if (isAdopted) return <p role="status">{texts.done}</p>;
  if (!isPossible) return null;
  const isSuperseded = adopting.error instanceof FordelProblem && adopting.error.code === "superseded";
  return (
    <section className="panel" aria-labelledby="adopt-step-title">
      <h2 id="adopt-step-title">{texts.title}</h2>
      {!decide ? (
        <p>{texts.notDecider}</p>
      ) : (
        <div className="take-in">
          <Textfield
            label={texts.reason}
            multiline
            rows={2}
            value={reason}
            error={isTried && reason.trim() === "" ? texts.reasonMissing : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
          <div>
            <Button
              data-size="sm"
              loading={adopting.isPending}
              onClick={() => {
                setIsTried(true);
                if (reason.trim() !== "") adopting.mutate();
              }}
            >
              {texts.submit}
            </Button>
          </div>
        </div>
      )}
      {isSuperseded && <Alert data-color="warning">{texts.superseded}</Alert>}
      {adopting.error !== null && !isSuperseded && <FailedText error={adopting.error} />}
    </section>
  );
}
