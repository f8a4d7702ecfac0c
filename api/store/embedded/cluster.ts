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

/**
 * The cluster in `folder`, which is made where there is none: in a folder beside it that is renamed when all is there, so one
 * that was not finished is never used.
 *
 * @throws Error of initdb where it fails
 */
export async function cluster(folder: string, { initdb, runAs }: Programs): Promise<Cluster> {
  const there = join(folder, clusterName);
  if (!existsSync(there)) {
    const made = join(folder, `${clusterName}.${randomUUID()}.part`);
    try {
      const passwords = { owner: password(), service: password() };
      mkdirSync(made, { mode: 0o700 });
      writeFileSync(join(made, passwordFile), JSON.stringify(passwords), { mode: 0o600, flush: true });
      writeFileSync(join(made, "owner"), passwords.owner, { mode: 0o600 });
      if (runAs !== undefined) {
        for (const owned of [made, join(made, "owner")]) chownSync(owned, runAs.uid, runAs.gid);
      }
      await promisify(execFile)(initdb, initdbArguments(made), { ...runAs, cwd: "/" });
      rmSync(join(made, "owner"));
      takePlace(made, there);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  }
  const passwords = passwordsSchema.parse(JSON.parse(readFileSync(join(there, passwordFile), "utf8")));
  return { data: join(there, dataFolder), passwords };
}

const passwordFile = "passwords.json";
const dataFolder = "data";

function initdbArguments(made: string): string[] {
  return [
    `--pgdata=${join(made, dataFolder)}`,
    `--username=${ownerName}`,
    `--pwfile=${join(made, "owner")}`,
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
