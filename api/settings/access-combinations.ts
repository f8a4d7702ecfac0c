import { accessEnvironment, type AccessFaultCode } from "./access.ts";
import { isLoopback } from "./addresses.ts";

/** A setting that makes no sense beside the others. */
export interface CombinationFault {
  readonly name: string;
  readonly code: AccessFaultCode;
  readonly figures: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, string | undefined>>;

/** Each group by the setting that begins it: what that needs, and what means nothing without it. */
const groups = [
  {
    begins: "FORDEL_OIDC_ISSUER",
    needs: ["FORDEL_OIDC_CLIENT_ID", "FORDEL_PUBLIC_URL"],
    takes: [
      "FORDEL_OIDC_CLIENT_SECRET",
      "FORDEL_ROLE_CLAIM",
      "FORDEL_ROLE_READER",
      "FORDEL_ROLE_PLANNER",
      "FORDEL_ROLE_DECIDER",
      "FORDEL_SESSION_IDLE_MINUTES",
      "FORDEL_SESSION_LONGEST_MINUTES",
    ],
  },
  {
    begins: "FORDEL_MASKINPORTEN_ISSUER",
    needs: ["FORDEL_ORGANISATIONS"],
    takes: ["FORDEL_MASKINPORTEN_AUDIENCE", "FORDEL_MASKINPORTEN_SCOPE"],
  },
] as const;

/** What of the settings makes no sense together, whether or not each of them can be read. */
export function combinationFaults(given: Given): CombinationFault[] {
  const faults = groups.flatMap(({ begins, needs, takes }): CombinationFault[] => {
    if (given[begins] !== undefined) {
      const missing = needs.filter((name) => given[name] === undefined);
      return missing.map((name) => ({ name, code: "missingWith", figures: { other: begins } }));
    }
    const alone = [...needs, ...takes].filter((name) => given[name] !== undefined);
    return alone.map((name) => ({ name, code: "alone", figures: { other: begins } }));
  });
  const { FORDEL_OIDC_ISSUER: oidc, FORDEL_MASKINPORTEN_ISSUER: maskinporten, FORDEL_HOST: host } = given;
  const nobodySignsIn = oidc === undefined && maskinporten === undefined;
  if (nobodySignsIn && given.FORDEL_FOUR_EYES === "on") {
    faults.push({ name: "FORDEL_FOUR_EYES", code: "alone", figures: { other: "FORDEL_OIDC_ISSUER" } });
  }
  if (nobodySignsIn && host !== undefined && host.trim() !== "" && !isLoopback(host.trim())) {
    faults.push({ name: "FORDEL_HOST", code: "openHost", figures: { value: host } });
  }
  if (oidc !== undefined && oidc === maskinporten) {
    faults.push({ name: "FORDEL_MASKINPORTEN_ISSUER", code: "sameIssuer", figures: { value: oidc } });
  }
  return [...faults, ...idleFaults(given)];
}

function idleFaults(given: Given): CombinationFault[] {
  const { FORDEL_SESSION_IDLE_MINUTES: idle, FORDEL_SESSION_LONGEST_MINUTES: longest } = accessEnvironment;
  const [short, long] = [
    idle.safeParse(given.FORDEL_SESSION_IDLE_MINUTES),
    longest.safeParse(given.FORDEL_SESSION_LONGEST_MINUTES),
  ];
  if (!short.success || !long.success || short.data <= long.data) return [];
  const figures = { value: String(short.data), longest: String(long.data) };
  return [{ name: "FORDEL_SESSION_IDLE_MINUTES", code: "idleTooLong", figures }];
}
