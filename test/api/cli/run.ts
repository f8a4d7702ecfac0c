import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a call of the real command came to. */
export interface Called {
  readonly exit: number | null;
  /** The signal that ended it, where one did. */
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly complaint: string;
}

export interface Call {
  /** What comes on standard input; nothing by default. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Close standard output at once, as a reader does that has seen enough. */
  readonly stopReading?: boolean;
}

const command = fileURLToPath(new URL("../../../bin/fordel.mjs", import.meta.url));

/** Runs `fordel` with these arguments in a process of its own. */
export function fordel(args: readonly string[], call: Call = {}): Promise<Called> {
  const env = { ...process.env, FORDEL_TRACE: "", ...call.env };
  const child = spawn(process.execPath, [command, ...args], { env });
  let output = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    output += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    complaint += piece;
  });
  if (call.stopReading === true) child.stdout.destroy();
  // A command that does not read its input closes it.
  child.stdin.on("error", () => undefined);
  child.stdin.end(call.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exit, signal) => resolve({ exit, signal, output, complaint }));
  });
}
