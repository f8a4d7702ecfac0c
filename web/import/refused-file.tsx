import { Alert } from "@digdir/designsystemet-react";
import type { FordelProblem } from "../../client/problem.ts";
import { useTexts } from "../texts/language.tsx";
import { importTexts } from "./texts/in-language.ts";

/** Why the service does not read a file, and what to do with it. */
export function RefusedFile({ problem }: { readonly problem: FordelProblem }) {
  const { file: texts } = useTexts(importTexts);
  return (
    <Alert data-color="danger" role="alert">
      <h2 className="alert-title">{texts.notRead}</h2>
      {problem.faults.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
    </Alert>
  );
}
