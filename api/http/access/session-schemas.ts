import { z } from "zod";
import { roles } from "../../settings/access.ts";

/** By their names in the OpenAPI document. */
export const sessionSchemas = {
  Session: z.strictObject({
    who: z.strictObject({
      kind: z.enum(["local", "officer", "machine"]),
      id: z.string().describe("As the audit has it."),
      name: z.string(),
    }),
    roles: z.array(z.enum(roles)).describe("Of an officer who signed in."),
    rights: z.array(z.enum(["read", "plan", "decide"])).describe("What one may."),
    fourEyes: z.boolean().describe("Whether the one who decides must be another than the one who planned."),
    csrf: z
      .strictObject({ header: z.string(), token: z.string() })
      .describe("What every change with this session has to be sent with.")
      .optional(),
    endsAt: z.string().describe("When the session ends at the latest (UTC).").optional(),
  }),
  SignedOut: z.strictObject({
    continueAt: z.string().describe("Where to go to sign out at the issuer too.").optional(),
  }),
} as const satisfies Readonly<Record<string, z.ZodType>>;
