/** How long a caller wants to wait for an answer, seconds, and what of their wish was heeded. */
export interface Waiting {
  readonly seconds: number;
  readonly applied?: string;
}

/** Seconds that are waited where nobody says otherwise. */
const defaultSeconds = 10;

/**
 * What `Prefer` says of waiting (RFC 7240, 4.1 and 4.3). What else it says, and what cannot be read of it, is not heeded, as
 * that RFC wants.
 *
 * @param most seconds
 */
export function waitingIn(prefer: string | readonly string[] | undefined, most: number): Waiting {
  const preferences = (typeof prefer === "string" ? prefer : (prefer ?? []).join(","))
    .split(",")
    .map((one) => one.split(";")[0].trim().toLowerCase());
  const wait = preferences
    .map((one) => /^wait\s*=\s*"?(\d{1,9})"?$/.exec(one)?.at(1))
    .find((one) => one !== undefined);
  if (wait !== undefined) {
    const seconds = Math.min(Number(wait), most);
    return { seconds, applied: `wait=${seconds}` };
  }
  if (preferences.includes("respond-async")) return { seconds: 0, applied: "respond-async" };
  return { seconds: Math.min(defaultSeconds, most) };
}
