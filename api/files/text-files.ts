import { randomUUID } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Why a file cannot be read or written, so far as it helps whoever asked. */
export type FileProblem = "missing" | "folder" | "not-allowed" | "other";

export type BytesRead =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

/** What stands for standard input in place of a file. */
export const standardInput = "-";

/** The bytes of a file, or of standard input where it is called "-". */
export async function readBytes(file: string): Promise<BytesRead> {
  try {
    return { ok: true, bytes: file === standardInput ? await inputBytes() : readFileSync(file) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** What is typed or piped in, until it ends; however slowly it comes. */
async function inputBytes(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin.iterator({ destroyOnReturn: true })) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What would keep `file` from being written, found out before any work is done for it. */
export function writeObstacle(file: string): FileProblem | undefined {
  try {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present?.isDirectory() === true) return "folder";
    accessSync(present === undefined ? join(dirname(file), "/") : file, constants.W_OK);
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

/** A file that lines are added to as they come, in place of what was there. */
export interface LineFile {
  readonly add: (line: string) => void;
  readonly close: () => void;
}

export type LineFileOpened =
  { readonly ok: true; readonly lines: LineFile } | { readonly ok: false; readonly problem: FileProblem };

/** Opens a file for lines. Each is there to be read as soon as it is added. */
export function openLines(file: string): LineFileOpened {
  try {
    const opened = openSync(file, "w");
    const lines = {
      add: (line: string) => void writeSync(opened, `${line}\n`),
      close: () => closeSync(opened),
    };
    return { ok: true, lines };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/**
 * Writes a whole file or nothing: a reader never sees half of it. A file that is there keeps its permissions, a link
 * to it stays a link, and what is no file (a pipe, a device) is written to. Answers why where it cannot be written.
 */
export function writeText(file: string, text: string | Uint8Array): FileProblem | undefined {
  const obstacle = writeObstacle(file);
  if (obstacle !== undefined) return obstacle;
  try {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present?.isFile() === false) writeFileSync(file, text);
    else if (present === undefined) replace(file, text, undefined);
    else replace(realpathSync(file), text, present.mode);
    return undefined;
  } catch (error) {
    return problemOf(error);
  }
}

function replace(file: string, text: string | Uint8Array, mode: number | undefined): void {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    writeFileSync(beside, text, { flush: true });
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Whether two names are of one file that is there. */
export function isSameFile(one: string, other: string): boolean {
  const identity = identityOf(one);
  return identity !== undefined && identity === identityOf(other);
}

function identityOf(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

function problemOf(error: unknown): FileProblem {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "missing";
    case "EISDIR":
      return "folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "not-allowed";
    default:
      return "other";
  }
}

/** The code that the operating system gave an error: "ENOENT", "EPIPE" …. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
