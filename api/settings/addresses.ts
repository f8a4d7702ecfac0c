/** Whether only this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Whether it is an address on the web that nobody on the way can read or change: https without a user, a query or a
 * fragment; http only on this machine.
 */
export function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  const isPlain = [username, password, search, hash].every((part) => part === "");
  const isOwn = isLoopback(hostIn(value));
  return isPlain && (protocol === "https:" || (protocol === "http:" && isOwn));
}

/** The host of an address, that of an IPv6 one without its brackets. */
export function hostIn(address: string): string {
  return new URL(address).hostname.replace(/^\[(.*)\]$/, "$1");
}
