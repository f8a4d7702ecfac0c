import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

/** A line on where and when something was measured. */
export function circumstances(): string {
  const date = new Date().toISOString().slice(0, 10);
  const processor = cpus().at(0)?.model.trim() ?? "unknown processor";
  const load = (loadavg().at(0) ?? 0).toFixed(1);
  return `${date}, Node ${process.version}, ${processor}, ${availableParallelism()} cores, load ${load} (above about 1 something else was running).`;
}

/** Writes a page of Markdown to a file of this folder, or elsewhere. */
export async function writePage(file: string, lines: readonly string[]): Promise<void> {
  const settings = await resolveConfig(file);
  writeFileSync(file, await format(`${lines.join("\n")}\n`, { ...settings, parser: "markdown" }));
}

export function inThisFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** The shared folder beside the repository, with `cases/` and `data/`. */
export function besideRepository(): string {
  return fileURLToPath(new URL("../../shared", import.meta.url));
}

/** A table of Markdown; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return [head, `|${" --- |".repeat(rows[0].length)}`, ...body];
}
