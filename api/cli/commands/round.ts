import { userInfo } from "node:os";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { storeTextsIn } from "../../../src/texts/store/in-language.ts";
import { readDocumentBytes } from "../../files/read-document.ts";
import { writeText } from "../../files/text-files.ts";
import { exportRound } from "../../store/archive/export.ts";
import { importArchive } from "../../store/archive/import.ts";
import type { Who } from "../../store/change.ts";
import { unansweredSentence } from "../../store/sentences.ts";
import { withDocument } from "../input.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { withStore } from "../store/place.ts";
import { commandTexts } from "../texts/command-texts.ts";
import { brokenArchive } from "./verify-archive.ts";

/** `fordel round export ID`: a round with all that was made and decided of it, as one file. */
export function exportCommand(
  round: string,
  { lang: language, out }: { readonly lang: Language; readonly out?: string },
): Promise<Outcome> {
  return withStore(language, async (store) => {
    const exported = await exportRound(store, round);
    if (exported.outcome === "missing") {
      const complaint = fill(storeTextsIn(language).archive.missing, { id: round });
      return { exit: exitCodes.refused, complaint };
    }
    if (exported.outcome !== "done") {
      return { exit: exitCodes.refused, complaint: unansweredSentence(exported, language) };
    }
    const text = JSON.stringify(exported.value);
    if (out === undefined) return { exit: exitCodes.done, output: text };
    const problem = writeText(out, `${text}\n`);
    const { written, cannotWrite } = commandTexts[language];
    return problem === undefined
      ? { exit: exitCodes.done, output: written(out) }
      : { exit: exitCodes.refused, complaint: cannotWrite[problem](out) };
  });
}

/** `fordel round import ARCHIVE.json`: a round taken in as it was, with its history. */
export function importCommand(
  file: string,
  { lang: language }: { readonly lang: Language },
): Promise<Outcome> {
  const read = (bytes: Uint8Array) => readDocumentBytes(bytes, (value) => ({ ok: true as const, value }));
  return withDocument(file, language, read, ({ value }) =>
    withStore(language, async (store) => {
      const change = { who: whoever(), at: new Date().toISOString() };
      const imported = await importArchive(store, change, value);
      const texts = storeTextsIn(language).archive;
      if (imported.outcome === "not-whole") return brokenArchive(imported.findings, language);
      if (imported.outcome === "exists") {
        const taken = imported.what === "proposal" ? texts.proposalExists : texts.stepExists;
        const template = imported.what === "round" ? texts.exists : taken;
        return { exit: exitCodes.refused, complaint: fill(template, { id: imported.id }) };
      }
      if (imported.outcome === "done") {
        const { id, version } = imported.value;
        return {
          exit: exitCodes.done,
          output: fill(texts.imported, { round: id, version: String(version) }),
        };
      }
      if (imported.outcome === "remembered")
        throw new Error("No key was given, and one was found. Report it.");
      return { exit: exitCodes.refused, complaint: unansweredSentence(imported, language) };
    }),
  );
}

/** Whoever gave the command, as the machine knows them: by number where it has no name for them. */
function whoever(): Who {
  const name = userName() ?? String(process.getuid?.() ?? "local");
  return { kind: "local", id: name, name };
}

function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
