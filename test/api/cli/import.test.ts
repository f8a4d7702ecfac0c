import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importCommand } from "../../../api/cli/commands/import.ts";
import { importFileCommand } from "../../../api/cli/commands/import-file.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { fordel } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "fordel-import-"));
const at = (name: string) => join(folder, name);
const round = at("round.json");
const document = exampleRound();
const written = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const parsed = (name: string): unknown => JSON.parse(readFileSync(at(name), "utf8"));
const columns =
  "Saksnr;Delområde;Tittel;Søker;Type søker;Søkt 2025;Formål;Gjennomføringsevne;Nasjonal overføringsverdi;Innsendt";
const good = `Søknader per 19. februar\n\n${columns}\n2025-901;2;Språkkafé;Horten kommune;kommune;1,2 mill.;5;5;3,5;18.2.25 kl. 10:30\n`;

beforeAll(() => writeFileSync(round, JSON.stringify(document)));
afterAll(() => rmSync(folder, { recursive: true }));

describe("fordel import", () => {
  it("takes in what is new, and tells what it read as what", async () => {
    const args = ["import", round, written("good.csv", good), "--out", at("new.json"), "--lang", "nn"];
    const called = await fordel(args);
    expect(called).toMatchObject({ exit: 0, complaint: "" });
    expect(called.output).toContain(
      "1 nye, 0 endra, 0 uendra. 91 er i runden, men ikkje i fila; dei blir ståande.",
    );
    expect(parsed("new.json")).toMatchObject({
      applications: [
        ...document.applications,
        {
          id: "2025-901",
          area: "2",
          requested: { "2025": 1_200_000 },
          scores: { purpose: 5, capability: 5, transferability: "3.5" },
          submittedAt: "2025-02-18T10:30:00+01:00",
        },
      ],
    });
  });

  it("says every fault at its cell, writes nothing, and ends with 2", async () => {
    const bad = good.replace("1,2 mill.", "mye").replace(";5;5;", ";7;5;").replace("18.2.25", "31.2.25");
    const outcome = await importCommand(
      round,
      written("bad.csv", bad),
      { lang: "nb", of: "applications", out: at("none.json") },
      100,
    );
    expect(outcome.exit).toBe(2);
    for (const cell of ["F4", "G4", "J4"])
      expect(outcome.output).toMatch(new RegExp(`^${cell} +2025-901`, "m"));
    expect(outcome.output).toContain("Ingenting er tatt inn.");
    expect(() => readFileSync(at("none.json"))).toThrow("ENOENT");
  });

  it("asks about what can be read in several ways, and takes the answer from a file", async () => {
    const table = written("unclear.csv", good.replace("1,2 mill.", "1.234"));
    const options = { lang: "nb", of: "applications" } as const;
    const asked = await importCommand(round, table, options, 100);
    expect(asked.exit).toBe(2);
    expect(asked.output).toMatch(/^F4 +1\.234 +1234 \(1.234.kr\), 1234000 \(1.234.000.kr\)/m);
    const settings = written("answers.json", `{"readings": [{"cell": "F4", "value": "1234000"}]}`);
    const answered = { ...options, settings, out: at("answered.json") };
    expect(await importCommand(round, table, answered, 100)).toMatchObject({ exit: 0 });
    expect(parsed("answered.json")).toMatchObject({
      applications: [...document.applications, { requested: { "2025": 1_234_000 } }],
    });
    const wrong = written("wrong.json", `{"readings": [{"cell": "F", "value": 7}], "of": "applications"}`);
    expect(await importCommand(round, table, { ...options, settings: wrong }, 100)).toMatchObject({
      exit: 2,
    });
  });

  it("refuses a file that is no table, and one that it would write over", async () => {
    const options = { lang: "en", of: "applications" } as const;
    const none = written("none.xlsx", "PK\u0003\u0004");
    const refused = await importCommand(round, none, options, 100);
    expect(refused).toMatchObject({ exit: 2 });
    expect(refused.complaint).not.toBe("");
    const table = written("over.csv", good);
    expect(await importCommand(round, table, { ...options, out: table }, 100)).toMatchObject({ exit: 2 });
    expect(readFileSync(table, "utf8")).toBe(good);
  });
});

describe("fordel import-file", () => {
  it.each(["xlsx", "csv"])("writes what is read again and changes nothing, as %s", async (ending) => {
    const out = at(`filled.${ending}`);
    const options = { lang: "nn", of: "applications", filled: true, out } as const;
    const outcome = await importFileCommand(round, options);
    expect(outcome.exit).toBe(0);
    expect(outcome.complaint).toBeUndefined();
    const again = { lang: "nn", of: "applications", json: true } as const;
    const read: unknown = JSON.parse((await importCommand(round, out, again, 100)).output ?? "");
    const ids = document.applications.map(({ id }) => id).sort();
    expect(read).toMatchObject({ status: "ready", items: [], changes: { unchanged: ids } });
  });

  it("names what a file cannot hold, which stays in the round", async () => {
    const [first] = document.applications;
    const long = { ...document, applications: [{ ...first, title: "x".repeat(40_000) }] };
    const file = written("long.json", JSON.stringify(long));
    const options = { lang: "en", of: "applications", filled: true, out: at("long.csv") } as const;
    const outcome = await importFileCommand(file, options);
    expect(outcome.exit).toBe(0);
    expect(outcome.complaint).toContain(first.id);
  });

  it("asks what file it is to be where the name does not say", async () => {
    const options = { lang: "nb", of: "commitments", out: at("file.ods") } as const;
    expect(await importFileCommand(round, options)).toMatchObject({ exit: 2, complaint: /\.xlsx, \.csv/ });
  });
});
