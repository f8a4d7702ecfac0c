import type { Language } from "../../src/texts/language.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** The environment variable that shows where in the program a failure arose. */
export const traceVariable = "FORDEL_TRACE";

/** What is said where fordel itself failed: one sentence to report, and the stack only where it is asked for. */
export function failure(error: unknown, language: Language, withStack: boolean): Outcome {
  const complaint = commandTexts[language].failed(sentenceOf(error));
  const stack = error instanceof Error && withStack ? `\n${error.stack ?? ""}` : "";
  return { exit: exitCodes.failed, complaint: complaint + stack };
}

/** What is said where standard output takes no more, for example because a disk is full. */
export function notPrinted(error: unknown, language: Language): Outcome {
  return { exit: exitCodes.refused, complaint: commandTexts[language].cannotPrint(sentenceOf(error)) };
}

/** The error's own message on one line, with a full stop. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.replace(/\s+/g, " ").trim();
  if (line === "") return error instanceof Error ? `${error.name}.` : "?";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
