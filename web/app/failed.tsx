import { Alert, Button } from "@digdir/designsystemet-react";
import { FordelProblem } from "../../client/problem.ts";
import { useTexts } from "../texts/language.tsx";
import { appTexts } from "./texts/in-language.ts";
import type { AppTexts } from "./texts/texts.ts";

interface FailedProps {
  readonly error: unknown;
  /** What is done when the user asks for another try. */
  readonly onAgain?: (() => void) | undefined;
}

/** What went wrong, in words that say what to do. What the service said stands as it said it. */
export function FailedText({ error, onAgain }: FailedProps) {
  const texts = useTexts(appTexts);
  const { failed } = texts;
  const problem = error instanceof FordelProblem ? error : undefined;
  return (
    <Alert data-color="danger" role="alert">
      <h2 className="alert-title">{problem === undefined ? failed.title : problem.title}</h2>
      <p>{sentenceOf(error, failed)}</p>
      {problem !== undefined && problem.faults.length > 0 && (
        <ul>
          {problem.faults.map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
      {problem?.requestId !== undefined && <p className="quiet">{failed.request(problem.requestId)}</p>}
      {onAgain !== undefined && (
        <Button variant="secondary" onClick={onAgain}>
          {failed.again}
        </Button>
      )}
    </Alert>
  );
}

function sentenceOf(error: unknown, failed: AppTexts["failed"]): string {
  if (!(error instanceof FordelProblem)) {
    // What fetch rejects with where nobody answers.
    return error instanceof TypeError ? failed.network : failed.unexpected;
  }
  if (error.detail !== "") return error.detail;
  if (error.status === 403) return failed.forbidden;
  return error.status === 404 ? failed.missing : failed.unexpected;
}
