import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, afterEach, describe, expect, test } from "vitest";
import { isSameFile, readBytes, writeObstacle, writeText } from "../../../api/files/text-files.ts";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fordel-files-"));
  writeFileSync(at("file"), "old");
  mkdirSync(at("folder"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("reading", () => {
  test("a file: its bytes", async () => {
    const read = await readBytes(at("file"));
    expect(read.ok && new TextDecoder().decode(read.bytes)).toBe("old");
  });

  test.each([
    ["what is not there", "none", "missing"],
    ["what is inside a file", "file/none", "missing"],
    ["a folder", "folder", "folder"],
    ["a name too long", "n".repeat(300), "other"],
  ] as const)("%s: %s is %s", async (_, name, problem) => {
    expect(await readBytes(at(name))).toEqual({ ok: false, problem });
  });
});

describe("writing", () => {
  test.each(["new", "file"])("%s: the whole text and nothing beside it", (name) => {
    expect(writeText(at(name), "text")).toBeUndefined();
    expect(readFileSync(at(name), "utf8")).toBe("text");
    expect(readdirSync(folder).sort()).toEqual([...new Set(["file", "folder", name])].sort());
  });

  test.each([
    ["where there is no folder", "none/file", "missing"],
    ["inside a file", "file/new", "missing"],
    ["over a folder", "folder", "folder"],
    ["a name too long", "n".repeat(300), "other"],
  ] as const)("%s: %s is %s", (_, name, problem) => {
    expect(writeText(at(name), "text")).toBe(problem);
    expect(readdirSync(folder).sort()).toEqual(["file", "folder"]);
  });

  test("keeps the permissions of a file and the way a link goes", () => {
    chmodSync(at("file"), 0o640);
    symlinkSync("file", at("link"));
    expect(writeText(at("link"), "text")).toBeUndefined();
    expect(readlinkSync(at("link"))).toBe("file");
    expect(readFileSync(at("file"), "utf8")).toBe("text");
    expect(statSync(at("file")).mode & 0o777).toBe(0o640);
  });

  test("to a device leaves the device where it is", () => {
    expect(writeText("/dev/null", "text")).toBeUndefined();
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  // A superuser may write anything.
  test.skipIf(process.getuid?.() === 0)("over what may not be written is not-allowed", () => {
    chmodSync(at("file"), 0o440);
    chmodSync(at("folder"), 0o550);
    expect(writeObstacle(at("file"))).toBe("not-allowed");
    expect(writeText(at("folder/new"), "text")).toBe("not-allowed");
    expect(readFileSync(at("file"), "utf8")).toBe("old");
  });
});

test("two names of one file", () => {
  symlinkSync("file", at("link"));
  expect(isSameFile(at("file"), at("link"))).toBe(true);
  expect(isSameFile(at("file"), at("folder/../file"))).toBe(true);
  expect(isSameFile(at("file"), at("folder"))).toBe(false);
  expect(isSameFile(at("none"), at("none"))).toBe(false);
  expect(isSameFile(at("file"), at("file/none"))).toBe(false);
});
