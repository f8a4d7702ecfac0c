import { extname } from "node:path";
import type { Language } from "../../src/texts/language.ts";
import { isSameFile, standardInput, writeObstacle, writeText } from "../files/text-files.ts";
import { exitCodes, type Outcome } from "./outcome.ts";
import type { ReportSection } from "./render/report.ts";
import { commandTexts } from "./texts/command-texts.ts";

/** As what an answer is written to a file: its name says so. */
export type FileForm = "json" | "markdown" | "page";

export interface AnswerFile {
  readonly file: string;
  readonly form: FileForm;
}

/** The options that name files for an answer. */
export interface FileOptions {
  readonly lang: Language;
  readonly out?: string;
  /** A file for the page, whatever its name. */
  readonly html?: string;
}

const forms: ReadonlyMap<string, FileForm> = new Map([
  [".json", "json"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".html", "page"],
  [".htm", "page"],
]);

/** An ending says what a file is if it is short; a device, or a name that a program made up, has none. */
const longestEnding = 6;

/**
 * The form that a file's name asks for: `.html` a page, `.md` Markdown, `.json` or no ending JSON; undefined for any other
 * ending.
 */
export function formOf(file: string): FileForm | undefined {
  const ending = extname(file).toLowerCase();
  const form = forms.get(ending);
  if (form !== undefined) return form;
  return ending.length <= 1 || ending.length > longestEnding ? "json" : undefined;
}

/** The files that an answer is written to. Names are looked at by `refusedFiles` first. */
export function answerFiles({ out, html }: FileOptions): AnswerFile[] {
  return [
    ...(out === undefined ? [] : [{ file: out, form: formOf(out) ?? "json" }]),
    ...(html === undefined ? [] : [{ file: html, form: "page" } as const]),
  ];
}

/** What keeps the answer from the files it is to be written to, said before any work is done for it. */
export function refusedFiles(round: string, options: FileOptions): Outcome | undefined {
  const { out, lang } = options;
  if (out !== undefined && formOf(out) === undefined) {
    const complaint = commandTexts[lang].unknownEnding(out, extname(out));
    return { exit: exitCodes.refused, complaint };
  }
  return answerFiles(options)
    .map(({ file }) => refusedFile(round, file, lang))
    .find((refused) => refused !== undefined);
}

/** What keeps a round from the file it is to be written to. */
export function refusedRoundFile(
  round: string,
  file: string | undefined,
  lang: Language,
): Outcome | undefined {
  if (file === undefined) return undefined;
  return notJson(file, lang) ?? refusedFile(round, file, lang);
}

/** A round is no report. */
export function notJson(file: string, lang: Language): Outcome | undefined {
  const form = formOf(file);
  if (form !== "page" && form !== "markdown") return undefined;
  return { exit: exitCodes.refused, complaint: commandTexts[lang].roundIsJson(file) };
}

/** What keeps a file from being written, whatever is in it: it is the round itself, or cannot be made. */
export function refusedFile(round: string, file: string, lang: Language): Outcome | undefined {
  const texts = commandTexts[lang];
  if (round !== standardInput && isSameFile(round, file)) {
    return { exit: exitCodes.refused, complaint: texts.wouldReplaceRound(file) };
  }
  const obstacle = writeObstacle(file);
  return obstacle && { exit: exitCodes.refused, complaint: texts.cannotWrite[obstacle](file) };
}

/** Columns of what is laid out as text in a file, whoever's terminal it was asked for in. */
const columnsOfFile = 100;

/**
 * Writes an answer to a file in the form that is asked for, and gives what went wrong where it cannot be written.
 *
 * @param show the answer as a report for so many columns
 */
export async function writeAnswer(
  { file, form }: AnswerFile,
  answer: unknown,
  show: (width: number) => readonly ReportSection[],
  lang: Language,
): Promise<Outcome | undefined> {
  const text = await answerText(form, answer, show, lang);
  const problem = writeText(file, text);
  if (problem === undefined) return undefined;
  return { exit: exitCodes.refused, complaint: commandTexts[lang].cannotWrite[problem](file) };
}

async function answerText(
  form: FileForm,
  answer: unknown,
  show: (width: number) => readonly ReportSection[],
  lang: Language,
): Promise<string> {
  switch (form) {
    case "json":
      return `${JSON.stringify(answer, undefined, 2)}\n`;
    case "markdown": {
      const { reportMarkdown } = await import("./render/report.ts");
      return `${reportMarkdown(show(columnsOfFile))}\n`;
    }
    case "page": {
      const { reportHtml } = await import("./render/report-html.ts");
      return reportHtml(show(columnsOfFile), lang);
    }
  }
}
