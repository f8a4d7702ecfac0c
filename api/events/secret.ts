import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/**
 * What events are signed with. It must be readable to sign, so whoever reads the database can sign too, unless a key is set
 * that the database does not have: secrets are then kept sealed (AES-256-GCM), each bound to its subscription.
 */

/** As Standard Webhooks writes one: 32 random bytes. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

const mark = "sealed.1.";
const ivBytes = 12;
const tagBytes = 16;

/** The secret as it is kept. `key` is 32 bytes, or nothing. */
export function kept(secret: string, key: Uint8Array | undefined, subscription: string): string {
  if (key === undefined) return secret;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(subscription));
  const sealed = Buffer.concat([iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return mark + sealed.toString("base64");
}

/** The secret out of what is kept; undefined where the key is missing or another one. */
export function secretIn(
  text: string,
  key: Uint8Array | undefined,
  subscription: string,
): string | undefined {
  if (!text.startsWith(mark)) return text;
  if (key === undefined) return undefined;
  const sealed = Buffer.from(text.slice(mark.length), "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(subscription)).setAuthTag(sealed.subarray(-tagBytes));
  try {
    const opened = decipher.update(sealed.subarray(ivBytes, -tagBytes), undefined, "utf8");
    return opened + decipher.final("utf8");
  } catch {
    return undefined;
  }
}
