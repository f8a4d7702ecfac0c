import { isIP } from "node:net";
import { z } from "zod";

export type ProxyFaultCode = "notProxies";

/**
 * Proxies that stand in front, by address or network (`10.0.0.0/8`). Only what they say of where a request came from is
 * believed, by which requests are counted.
 */
export const proxyEnvironment = {
  FORDEL_TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])))
    .pipe(
      z.array(
        z.string().refine(isNetwork, { error: "notProxies" } satisfies { readonly error: ProxyFaultCode }),
      ),
    )
    .default([]),
} as const;

function isNetwork(value: string): boolean {
  const parts = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(value);
  const family = isIP(parts?.at(1) ?? "");
  return family !== 0 && Number(parts?.at(2) ?? 0) <= (family === 4 ? 32 : 128);
}
