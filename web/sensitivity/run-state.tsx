import { Alert, Button } from "@digdir/designsystemet-react";
import { FailedText } from "../app/failed.tsx";
import type { Running } from "../service/use-run.ts";
import { useTexts } from "../texts/language.tsx";
import { sensitivityTexts } from "./texts/in-language.ts";

/** How far a long question is: a bar with the figures, and the way to call it off; or what became of it. */
export function RunState({ running, label }: { readonly running: Running; readonly label: string }) {
  const texts = useTexts(sensitivityTexts);
  const { run, error, isRunning } = running;
  if (error !== null) return <FailedText error={error} />;
  return (
    <div className="run-state">
      {isRunning && (
        <>
          <progress
            aria-label={label}
            {...(run?.parts !== undefined && { value: run.parts.done, max: run.parts.total })}
          />
          <Button variant="secondary" data-size="sm" onClick={running.cancel}>
            {texts.cancel}
          </Button>
        </>
      )}
      <div role="status">
        {isRunning && <p>{progressOf(running, texts)}</p>}
        {run?.status === "cancelled" && <Alert data-color="warning">{texts.cancelled}</Alert>}
        {run?.failure !== undefined && <Alert data-color="danger">{texts.failed(run.failure.message)}</Alert>}
        {running.answer !== undefined && <p>{texts.done}</p>}
      </div>
    </div>
  );
}

function progressOf({ run }: Running, texts: (typeof sensitivityTexts)["nb"]): string {
  if (run?.parts === undefined) return texts.waiting;
  const { done, total, secondsLeft } = run.parts;
  const left = secondsLeft === undefined ? "" : `, ${texts.secondsLeft(secondsLeft)}`;
  return texts.progress(done, total) + left;
}
