import { describe, expect, it, test } from "vitest";
import { readSettings, settingSentence } from "../../../api/settings/settings.ts";
import { languages } from "../../../src/texts/language.ts";

const faulty: readonly (readonly [name: string, value: string])[] = [
  ["FORDEL_PORT", "http"],
  ["FORDEL_PORT", "65536"],
  ["FORDEL_PORT", "-1"],
  ["FORDEL_PORT", "80.5"],
  ["FORDEL_PORT", ""],
  ["FORDEL_HOST", " "],
  ["DATABASE_URL", "localhost:5432"],
  ["DATABASE_URL", "mysql://localhost/fordel"],
  ["FORDEL_DATA", ""],
  ["FORDEL_THREADS", "0"],
  ["FORDEL_THREADS", "two"],
  ["FORDEL_BODY_LIMIT", "1023"],
  ["FORDEL_BODY_LIMIT", "1073741825"],
  ["FORDEL_RATE_LIMIT", "0"],
  ["FORDEL_SOLVE_LIMIT_SECONDS", "0"],
  ["FORDEL_LOG_LEVEL", "loud"],
  ["FORDEL_CORS_ORIGINS", "example.no"],
  ["FORDEL_CORS_ORIGINS", "https://example.no/"],
  ["FORDEL_CORS_ORIGINS", "*"],
  ["FORDEL_TRUSTED_PROXIES", "proxy"],
  ["FORDEL_TRUSTED_PROXIES", "10.0.0.0/33"],
  ["FORDEL_TRUSTED_PROXIES", "10.0.0.1,0.0.0.0/0/0"],
  ["FORDEL_WEBHOOKS", "yes"],
  ["FORDEL_EVENT_SOURCE", "fordel.example.no"],
  ["FORDEL_EVENT_SOURCE", "https://fordel.example.no/?a=b"],
  ["FORDEL_EVENT_SOURCE", "//fordel.example.no"],
  ["FORDEL_WEBHOOK_KEY", "c2hvcnQ="],
  ["FORDEL_WEBHOOK_ORIGINS", "https://case.example.no/events"],
  ["FORDEL_WEBHOOK_ATTEMPTS", "0"],
  ["FORDEL_WEBHOOK_TIMEOUT_SECONDS", "301"],
];

const good: readonly (readonly [name: string, value: string, setting: string, is: unknown])[] = [
  ["FORDEL_PORT", "0", "port", 0],
  ["FORDEL_HOST", "::1", "host", "::1"],
  ["DATABASE_URL", "postgres://fordel@localhost/fordel", "databaseUrl", "postgres://fordel@localhost/fordel"],
  ["FORDEL_BODY_LIMIT", "1024", "bodyLimit", 1024],
  ["FORDEL_LOG_LEVEL", "silent", "logLevel", "silent"],
  ["FORDEL_CORS_ORIGINS", "", "corsOrigins", []],
  ["FORDEL_CORS_ORIGINS", "https://a.no, http://b.no:81", "corsOrigins", ["https://a.no", "http://b.no:81"]],
  ["FORDEL_TRUSTED_PROXIES", "10.0.0.0/24, ::1", "trustedProxies", ["10.0.0.0/24", "::1"]],
  [
    "FORDEL_WEBHOOKS",
    "off",
    "webhooks",
    { sends: false, source: "/api/v1", key: undefined, origins: [], attempts: 14, timeoutSeconds: 15 },
  ],
];

describe("settings", () => {
  it("are those of this machine alone where nothing is said", () => {
    expect(readSettings({})).toMatchObject({
      ok: true,
      settings: { host: "127.0.0.1", port: 8787, databaseUrl: undefined, corsOrigins: [] },
    });
  });

  test.each(good)("%s may be “%s”", (name, value, setting, is) => {
    const reading = readSettings({ [name]: value });
    expect(reading.ok && new Map<string, unknown>(Object.entries(reading.settings)).get(setting)).toEqual(is);
  });

  test.each(faulty)("%s cannot be “%s”", (name, value) => {
    const reading = readSettings({ [name]: value });
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.name)).toEqual([name]);
  });

  it("are refused all at once, in sentences that name them and end with what to do", () => {
    const reading = readSettings(Object.fromEntries(faulty));
    const faults = reading.ok ? [] : reading.faults;
    expect(faults.map(({ name }) => name).sort()).toEqual([...new Set(faulty.map(([name]) => name))].sort());
    for (const language of languages) {
      for (const fault of faults) {
        const sentence = settingSentence(fault, language);
        expect(sentence).toContain(fault.name);
        expect(sentence).toMatch(/\.$/);
      }
    }
  });

  it("do not show a password", () => {
    const reading = readSettings({ DATABASE_URL: "mysql://fordel:hemmelig@localhost/fordel" });
    const sentences = reading.ok ? [] : reading.faults.map((fault) => settingSentence(fault, "nb"));
    expect(sentences).toHaveLength(1);
    expect(sentences.join()).not.toContain("hemmelig");
  });

  it("have no other names, so that a misspelt one is not passed over", () => {
    const reading = readSettings({
      FORDEL_PROT: "80",
      FORDEL_TRACE: "1",
      FORDEL_TEST_SEED: "5",
      PATH: "/bin",
    });
    expect(reading.ok ? [] : reading.faults.map((fault) => settingSentence(fault, "en"))).toEqual([
      "There is no setting FORDEL_PROT. Did you mean FORDEL_PORT? Correct the name, or remove it.",
    ]);
  });
});
