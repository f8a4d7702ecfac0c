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
  const [address, bits, ...more] = value.split("/");
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
