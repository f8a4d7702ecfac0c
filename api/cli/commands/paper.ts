import { extname } from "node:path";
import type { PaperName } from "../../../src/papers/paper.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { paperTextsIn } from "../../../src/texts/papers/in-language.ts";
import { readBytes, standardInput, writeText } from "../../files/text-files.ts";
import { type PaperFormat, paperFormats } from "../../papers/formats.ts";
import { refusedFile } from "../answer-files.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { commandTexts } from "../texts/command-texts.ts";

export interface PaperCommandOptions {
  readonly lang: Language;
  readonly paper: PaperName;
  /** Default: as the file's name ends. */
  readonly format?: PaperFormat;
  readonly out: string;
}

/** `fordel paper ROUND.json PROPOSAL.json --out FILE`, of any kind: a paper of a proposal that holds, marked as no decision. */
export async function paperCommand(
  roundFile: string,
  proposalFile: string,
  { lang, paper, format, out }: PaperCommandOptions,
): Promise<Outcome> {
  const texts = commandTexts[lang];
  const wanted = format ?? paperFormats.find((one) => extname(out).toLowerCase() === `.${one}`);
  if (wanted === undefined) {
    const endings = paperFormats.map((one) => `.${one}`).join(", ");
    const complaint = fill(paperTextsIn(lang).whichFormat, { endings });
    return { exit: exitCodes.refused, complaint };
  }
  const files = [roundFile, proposalFile];
  const refused = files.map((file) => refusedFile(file, out, lang)).find((one) => one !== undefined);
  if (refused !== undefined) return refused;
  if (files.every((file) => file === standardInput)) {
    return { exit: exitCodes.refused, complaint: texts.inputTwice };
  }
  const { unreadable, withRoundOfAnyKind } = await import("../input.ts");
  const { readDocumentBytes } = await import("../../files/read-document.ts");
  const { faultLine } = await import("../../../src/texts/faults/sentence.ts");
  const { readMade } = await import("../../papers/read-made.ts");
  const { paperOf } = await import("../../../src/papers/paper-of.ts");
  const { writePaper } = await import("../../papers/write-paper.ts");
  return withRoundOfAnyKind(roundFile, lang, async ({ document }) => {
    const read = await readBytes(proposalFile);
    if (!read.ok) return unreadable(proposalFile, read.problem, lang);
    const parsed = readDocumentBytes(read.bytes, (value) => ({ ok: true, value }) as const);
    if (!parsed.ok) {
      const complaint = parsed.faults.map((fault) => faultLine(fault, lang)).join("\n");
      return { exit: exitCodes.refused, complaint };
    }
    const reading = readMade(document, parsed.value, lang);
    if (!reading.ok) return { exit: exitCodes.refused, complaint: reading.complaint };
    const bytes = await writePaper(paperOf(paper, { round: document, made: reading.made }, lang), wanted);
    const problem = writeText(out, bytes);
    if (problem !== undefined) {
      return { exit: exitCodes.refused, complaint: texts.cannotWrite[problem](out) };
    }
    return { exit: exitCodes.done, output: texts.written(out) };
  });
}
