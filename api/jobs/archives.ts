import { writtenFault } from "../answers/reading.ts";
import { lineOf } from "../cli/commands/verify-archive.ts";
import { readDocumentBytes } from "../files/read-document.ts";
import { archiveOf } from "../store/archive/export.ts";
import { planOf } from "../store/archive/plan.ts";
import { verifyArchive } from "../store/archive/verify.ts";
import type { ArchiveDone, ArchiveTask } from "./archive-task.ts";

/** Writes or checks an archive; no store is needed. */
export function archiveDone(task: ArchiveTask): ArchiveDone {
  if (task.do === "write") {
    return { kind: "written", json: new TextEncoder().encode(JSON.stringify(archiveOf(task.rows))) };
  }
  const { body, language } = task;
  const reading = readDocumentBytes(body, (value) => ({ ok: true, value }) as const);
  if (!reading.ok) {
    const isRepeated = reading.faults.every(({ code }) => code === "json-repeated-key");
    const faults = reading.faults.map((fault) => writtenFault(fault, language));
    return { kind: isRepeated ? "invalid" : "unreadable", faults };
  }
  const verification = verifyArchive(reading.value);
  return verification.ok
    ? { kind: "whole", plan: planOf(verification.checked) }
    : { kind: "not-whole", findings: verification.findings.map((one) => lineOf(one, language)) };
}
