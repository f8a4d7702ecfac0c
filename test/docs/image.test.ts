import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const lines = readFileSync("Dockerfile", "utf8").split("\n");
const letIn = readFileSync(".dockerignore", "utf8")
  .split("\n")
  .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));

/** What each stage of the image copies from the project; the last has no name. */
const stages = lines.reduce<{ name: string; copied: string[] }[]>((all, line) => {
  const from = /^FROM \S+(?: AS (\S+))?$/.exec(line);
  if (from !== null) return [...all, { name: from.at(1) ?? "", copied: [] }];
  const copy = /^COPY (?!--from)(.+) \S+$/.exec(line);
  if (copy !== null) all.at(-1)?.copied.push(...copy[1].split(" "));
  return all;
}, []);

const isIn = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`));

/** The files of the project that those of some folders import. */
function importsOf(places: readonly string[]): readonly string[] {
  const files = places
    .filter((place) => statSync(place).isDirectory())
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((one) => join(folder, one)),
    )
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
  const imported = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:from|import)[ (]"(\.[^"]+)"/g)].map(([, path]) =>
      normalize(join(dirname(file), path)),
    ),
  );
  // Code that is written by code names files too, which are not there.
  return [...new Set(imported)].filter((file) => existsSync(file));
}

describe("the image", () => {
  test.each(stages)("gets all that stage “$name” copies past .dockerignore", ({ copied }) => {
    expect(copied.filter((file) => !isIn(file, letIn))).toEqual([]);
  });

  test("has all that the service imports", () => {
    const { copied } = stages.at(-1) ?? { copied: [] };
    expect(copied).toContain("api");
    expect(importsOf(copied).filter((file) => !isIn(file, copied))).toEqual([]);
  });

  test("has all that the pages import where it makes them", () => {
    const { copied } = stages.find(({ name }) => name === "pages") ?? { copied: [] };
    expect(copied).toContain("web");
    expect(importsOf(copied).filter((file) => !isIn(file, copied))).toEqual([]);
  });
});
