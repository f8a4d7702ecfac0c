import type { ProblemCode } from "../../../src/texts/http/texts.ts";
import type { AccessSettings } from "../../settings/access.ts";
import type { Route } from "../route.ts";
import { callbackPath } from "./officers.ts";
import { csrfHeader } from "./permit.ts";
import { signInPath } from "./problems.ts";
import { rolesWith, scopesWith } from "./rights.ts";
import { cookiesOf } from "./session-cookie.ts";

/** What may go wrong where a caller has to be known. */
const problems: readonly ProblemCode[] = [
  "not-signed-in",
  "token",
  "forbidden",
  "organisation",
  "csrf",
  "issuer-silent",
  "no-database",
];

export function accessProblems({ right }: Pick<Route, "right">): readonly ProblemCode[] {
  return right === "open" ? [] : problems;
}

type Requirement = Readonly<Record<string, readonly string[]>>;

/** What the OpenAPI document says of who may ask what. */
export interface DescribedAccess {
  readonly schemes: Readonly<Record<string, unknown>>;
  /** What an operation takes; one of them is enough. */
  readonly security: (route: Pick<Route, "right" | "method">) => readonly Requirement[];
  /** The addresses that a browser comes by, which answer with no document. */
  readonly paths: Readonly<Record<string, unknown>>;
}

/** Where nobody signs in, it says what is needed where somebody does, and that here nothing is. */
export function describedAccess({ officers, machines }: AccessSettings): DescribedAccess {
  const nobodySignsIn = officers === undefined && machines === undefined;
  const hasSessions = officers !== undefined || nobodySignsIn;
  const hasTokens = machines !== undefined || nobodySignsIn;
  const scope = machines?.scope ?? "imdi:fordeling";
  const cookie = cookiesOf(officers?.publicUrl ?? "https:").session;
  return {
    schemes: {
      ...(hasSessions && {
        session: {
          type: "apiKey",
          in: "cookie",
          name: cookie,
          description: `An officer who signed in at ${signInPath} by OpenID Connect.`,
        },
        csrf: {
          type: "apiKey",
          in: "header",
          name: csrfHeader,
          description: "What a change with a session is sent with; getSession has it.",
        },
      }),
      ...(hasTokens && {
        maskinporten: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: `A machine with a token of Maskinporten, by the scope ${scope} or ${scope}.write.`,
        },
      }),
    },
    security({ right, method }) {
      if (right === "open") return [];
      const changes = method !== "get";
      const byRole = rolesWith(right).map((role) => ({ session: [role], ...(changes && { csrf: [] }) }));
      const byScope = scopesWith(right, scope).map((one) => ({ maskinporten: [one] }));
      return [...(nobodySignsIn ? [{}] : []), ...(hasSessions ? byRole : []), ...(hasTokens ? byScope : [])];
    },
    paths: officers === undefined ? {} : signInPaths,
  };
}

const onward = {
  "302": { description: "Go on at Location.", headers: { Location: { schema: { type: "string" } } } },
};

const refused = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const otherwise = {
  "400": refused("Nobody was signed in (sign-in-failed)."),
  "429": refused("Too many requests (too-many)."),
  "500": refused("The service failed (failed)."),
  "503": refused("The issuer or the database does not answer (issuer-silent, no-database)."),
};

const signInPaths = {
  [signInPath]: {
    get: {
      operationId: "signIn",
      tags: ["access"],
      summary: "Sign in as an officer, with a browser",
      security: [],
      parameters: [
        {
          name: "return",
          in: "query",
          description: "A path of the service to go back to.",
          schema: { type: "string" },
        },
      ],
      responses: { ...onward, ...otherwise },
    },
  },
  [callbackPath]: {
    get: {
      operationId: "finishSignIn",
      tags: ["access"],
      summary: "Where the issuer sends the browser back to",
      security: [],
      responses: { ...onward, ...otherwise, "403": refused("The officer has no role here (no-role).") },
    },
  },
};
