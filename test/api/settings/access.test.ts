import { describe, expect, it, test } from "vitest";
import { readSettings, settingSentence } from "../../../api/settings/settings.ts";
import { languages } from "../../../src/texts/language.ts";

const oidc = {
  FORDEL_OIDC_ISSUER: "https://login.microsoftonline.com/a-tenant/v2.0",
  FORDEL_OIDC_CLIENT_ID: "a-client",
  FORDEL_PUBLIC_URL: "https://fordeling.example.no",
};
const maskinporten = {
  FORDEL_MASKINPORTEN_ISSUER: "https://test.maskinporten.no/",
  FORDEL_ORGANISATIONS: "123456785",
};
const both = { ...oidc, ...maskinporten };

type Environment = Readonly<Record<string, string>>;

function accessIn(environment: Environment) {
  const reading = readSettings(environment);
  if (!reading.ok) throw new Error(reading.faults.map((fault) => settingSentence(fault, "en")).join("\n"));
  return reading.settings.access;
}

function faultsIn(environment: Environment): readonly string[] {
  const reading = readSettings(environment);
  return reading.ok ? [] : reading.faults.map(({ name, code }) => `${name} ${code}`);
}

describe("who is let in", () => {
  it("is whoever reaches this machine, where nothing is said, and four eyes are off", () => {
    expect(accessIn({})).toEqual({ officers: undefined, machines: undefined, fourEyes: false });
    expect(accessIn({ FORDEL_FOUR_EYES: "off", FORDEL_HOST: "localhost" }).fourEyes).toBe(false);
  });

  it("is officers who sign in, with the roles that the issuer gives them, and four eyes are on", () => {
    expect(accessIn(oidc)).toEqual({
      officers: {
        issuer: oidc.FORDEL_OIDC_ISSUER,
        clientId: "a-client",
        clientSecret: undefined,
        publicUrl: "https://fordeling.example.no",
        roleClaim: "roles",
        roleValues: { reader: ["reader"], planner: ["planner"], decider: ["decider"] },
        idleMinutes: 60,
        longestMinutes: 600,
      },
      machines: undefined,
      fourEyes: true,
    });
  });

  it("is machines of the organisations that are named", () => {
    expect(accessIn(maskinporten)).toEqual({
      officers: undefined,
      machines: {
        issuer: "https://test.maskinporten.no/",
        audience: undefined,
        scope: "imdi:fordeling",
        organisations: ["123456785"],
      },
      fourEyes: true,
    });
  });

  it("is what else is set", () => {
    const access = accessIn({
      ...both,
      FORDEL_PUBLIC_URL: "https://fordeling.example.no/",
      FORDEL_OIDC_CLIENT_SECRET: "hemmelig",
      FORDEL_ROLE_CLAIM: "groups",
      FORDEL_ROLE_DECIDER: "4f1c, 9a2e",
      FORDEL_SESSION_IDLE_MINUTES: "15",
      FORDEL_MASKINPORTEN_AUDIENCE: "https://fordeling.example.no",
      FORDEL_MASKINPORTEN_SCOPE: "imdi:annet",
      FORDEL_ORGANISATIONS: "all",
      FORDEL_FOUR_EYES: "off",
      FORDEL_HOST: "0.0.0.0",
    });
    expect(access).toMatchObject({
      officers: {
        publicUrl: "https://fordeling.example.no",
        clientSecret: "hemmelig",
        roleClaim: "groups",
        roleValues: { decider: ["4f1c", "9a2e"] },
        idleMinutes: 15,
      },
      machines: { audience: "https://fordeling.example.no", scope: "imdi:annet", organisations: "all" },
      fourEyes: false,
    });
  });
});

const faulty: readonly (readonly [environment: Environment, fault: string])[] = [
  [{ ...oidc, FORDEL_OIDC_ISSUER: "http://login.example.no" }, "FORDEL_OIDC_ISSUER notIssuer"],
  [{ ...oidc, FORDEL_OIDC_ISSUER: "login.example.no" }, "FORDEL_OIDC_ISSUER notIssuer"],
  [{ ...oidc, FORDEL_OIDC_ISSUER: "https://a:b@login.example.no" }, "FORDEL_OIDC_ISSUER notIssuer"],
  [{ ...oidc, FORDEL_OIDC_CLIENT_ID: " " }, "FORDEL_OIDC_CLIENT_ID empty"],
  [{ ...oidc, FORDEL_OIDC_CLIENT_SECRET: "" }, "FORDEL_OIDC_CLIENT_SECRET empty"],
  [{ ...oidc, FORDEL_PUBLIC_URL: "http://fordeling.example.no" }, "FORDEL_PUBLIC_URL notPublicUrl"],
  [{ ...oidc, FORDEL_PUBLIC_URL: "https://example.no/fordeling" }, "FORDEL_PUBLIC_URL notPublicUrl"],
  [{ ...oidc, FORDEL_ROLE_DECIDER: " , " }, "FORDEL_ROLE_DECIDER empty"],
  [{ ...oidc, FORDEL_SESSION_IDLE_MINUTES: "0" }, "FORDEL_SESSION_IDLE_MINUTES notPositive"],
  [{ ...oidc, FORDEL_SESSION_IDLE_MINUTES: "601" }, "FORDEL_SESSION_IDLE_MINUTES idleTooLong"],
  [{ ...oidc, FORDEL_SESSION_LONGEST_MINUTES: "30" }, "FORDEL_SESSION_IDLE_MINUTES idleTooLong"],
  [{ ...oidc, FORDEL_FOUR_EYES: "maybe" }, "FORDEL_FOUR_EYES notOnOff"],
  [{ ...maskinporten, FORDEL_ORGANISATIONS: "" }, "FORDEL_ORGANISATIONS notOrganisation"],
  [{ ...maskinporten, FORDEL_ORGANISATIONS: "123456789" }, "FORDEL_ORGANISATIONS notOrganisation"],
  [{ ...maskinporten, FORDEL_ORGANISATIONS: "123456785 123456785" }, "FORDEL_ORGANISATIONS notOrganisation"],
  [{ ...maskinporten, FORDEL_MASKINPORTEN_SCOPE: "fordeling" }, "FORDEL_MASKINPORTEN_SCOPE notScope"],
  // What makes no sense together.
  [{ FORDEL_HOST: "0.0.0.0" }, "FORDEL_HOST openHost"],
  [{ FORDEL_HOST: "fordeling.example.no" }, "FORDEL_HOST openHost"],
  [{ FORDEL_FOUR_EYES: "on" }, "FORDEL_FOUR_EYES alone"],
  [{ FORDEL_PUBLIC_URL: "https://fordeling.example.no" }, "FORDEL_PUBLIC_URL alone"],
  [{ FORDEL_ROLE_CLAIM: "groups" }, "FORDEL_ROLE_CLAIM alone"],
  [{ ...maskinporten, FORDEL_OIDC_CLIENT_SECRET: "x" }, "FORDEL_OIDC_CLIENT_SECRET alone"],
  [{ ...oidc, FORDEL_ORGANISATIONS: "all" }, "FORDEL_ORGANISATIONS alone"],
  [{ FORDEL_MASKINPORTEN_ISSUER: "https://maskinporten.no/" }, "FORDEL_ORGANISATIONS missingWith"],
  [
    { FORDEL_OIDC_ISSUER: oidc.FORDEL_OIDC_ISSUER, FORDEL_PUBLIC_URL: oidc.FORDEL_PUBLIC_URL },
    "FORDEL_OIDC_CLIENT_ID missingWith",
  ],
  [{ ...both, FORDEL_MASKINPORTEN_ISSUER: oidc.FORDEL_OIDC_ISSUER }, "FORDEL_MASKINPORTEN_ISSUER sameIssuer"],
];

describe("settings of access", () => {
  test.each(faulty)("%j are refused", (environment, fault) => {
    expect(faultsIn(environment)).toEqual([fault]);
    const reading = readSettings(environment);
    const sentences = languages.map((language) =>
      reading.ok ? "" : reading.faults.map((one) => settingSentence(one, language)).join("\n"),
    );
    expect(new Set(sentences).size).toBe(languages.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^FORDEL_.*\.$/);
  });

  it("are refused all at once, those that make no sense together too", () => {
    const environment = {
      FORDEL_HOST: "0.0.0.0",
      FORDEL_FOUR_EYES: "x",
      FORDEL_ROLE_CLAIM: "a",
      FORDEL_PORT: "x",
    };
    expect(new Set(faultsIn(environment))).toEqual(
      new Set([
        "FORDEL_PORT notPort",
        "FORDEL_FOUR_EYES notOnOff",
        "FORDEL_ROLE_CLAIM alone",
        "FORDEL_HOST openHost",
      ]),
    );
  });

  it("let http be used on this machine only", () => {
    const local = {
      ...oidc,
      FORDEL_OIDC_ISSUER: "http://localhost:8080",
      FORDEL_PUBLIC_URL: "http://[::1]:8787",
    };
    expect(accessIn(local).officers?.publicUrl).toBe("http://[::1]:8787");
  });
});
