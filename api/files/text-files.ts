import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** The bytes of a file, or of standard input where it is called "-"; undefined where it cannot be read. */
export function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch {
    return undefined;
  }
}

/** Writes a whole file or nothing: a reader never sees half of it. False where it cannot be written. */
export function writeText(file: string, text: string): boolean {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
    return true;
  } catch {
    rmSync(beside, { force: true });
    return false;
  }
}
