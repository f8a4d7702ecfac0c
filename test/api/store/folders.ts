import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "fordel-store-"));
}
