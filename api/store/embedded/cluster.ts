import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { errorCode } from "../../files/text-files.ts";
import type { Programs } from "./programs.ts";

/** Where the databases are, and who may log in. */
export interface Cluster {
  readonly data: string;
  readonly passwords: Passwords;
}

const passwordsSchema = z.strictObject({ owner: z.string(), service: z.string() });
type Passwords = z.infer<typeof passwordsSchema>;

/** The superuser, for migrations. */
export const ownerName = "fordel_owner";
/** Whom the service logs in as. */
export const serviceName = "fordel";

/** The format of the files is that of PostgreSQL's major version. */
export const clusterName = "postgresql-18";

/** The cluster in `folder`; undefined where there is none. */
export function clusterIn(folder: string): Cluster | undefined {
  const there = join(folder, clusterName);
  if (!existsSync(there)) return undefined;
  const passwords = passwordsSchema.parse(JSON.parse(readFileSync(join(there, passwordFile), "utf8")));
  return { data: join(there, dataFolder), passwords };
}

/**
 * The cluster in `folder`, which is made where there is none: in a folder beside it that is renamed when all is there, so one
 * that was not finished is never used.
 *
 * @throws Error of initdb where it fails
 */
export async function cluster(folder: string, programs: Programs): Promise<Cluster> {
  const found = clusterIn(folder);
  if (found !== undefined) return found;
  const part = join(folder, `${clusterName}.${randomUUID()}.part`);
  try {
    await make(part, programs);
    takePlace(part, join(folder, clusterName));
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return cluster(folder, programs);
}

async function make(part: string, { initdb, runAs }: Programs): Promise<void> {
  const [passwords, owner] = [{ owner: password(), service: password() }, join(part, "owner")];
  mkdirSync(part, { mode: 0o700 });
  writeFileSync(join(part, passwordFile), JSON.stringify(passwords), { mode: 0o600, flush: true });
  writeFileSync(owner, passwords.owner, { mode: 0o600 });
  if (runAs !== undefined) for (const owned of [part, owner]) chownSync(owned, runAs.uid, runAs.gid);
  await promisify(execFile)(initdb, initdbArguments(join(part, dataFolder), owner), { ...runAs, cwd: "/" });
  rmSync(owner);
}

const passwordFile = "passwords.json";
const dataFolder = "data";

function initdbArguments(data: string, passwordFileOfOwner: string): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${ownerName}`,
    `--pwfile=${passwordFileOfOwner}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--no-locale",
  ];
}

/** Another start may have been quicker: then its cluster stays. */
function takePlace(made: string, there: string): void {
  try {
    renameSync(made, there);
  } catch (error) {
    if (errorCode(error) !== "ENOTEMPTY" && errorCode(error) !== "EEXIST") throw error;
  }
}

function password(): string {
  return randomBytes(24).toString("hex");
}
