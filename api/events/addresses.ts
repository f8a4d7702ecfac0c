import { BlockList, isIP } from "node:net";

/** Where events may be sent. */
export interface AddressRules {
  /** Scheme, host and port that whoever runs the service allows, wherever they are. */
  readonly origins: readonly string[];
  /** Whether this is a local start, in which events may go to this machine, unencrypted. */
  readonly isLocal: boolean;
}

/** Why an address cannot be a receiver's. */
export type AddressFault = "not-https" | "with-password" | "private";

/** What is wrong with the address itself; where its name leads is looked at when it is used. */
export function addressFault(url: string, rules: AddressRules): AddressFault | undefined {
  if (!URL.canParse(url)) return "not-https";
  const address = new URL(url);
  if (address.username !== "" || address.password !== "") return "with-password";
  if (isAllowed(address, rules)) return undefined;
  if (address.protocol !== "https:") return "not-https";
  const host = hostOf(address);
  return isIP(host) !== 0 && !isPublic(host) ? "private" : undefined;
}

/** Whether it may be reached whatever its name leads to. */
export function isAllowed(address: URL, { origins, isLocal }: AddressRules): boolean {
  if (origins.includes(address.origin)) return true;
  if (!isLocal || !/^https?:$/.test(address.protocol)) return false;
  const host = hostOf(address);
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The host without the brackets that IPv6 has in an address. */
export function hostOf(address: URL): string {
  return address.hostname.replace(/^\[(.*)\]$/, "$1");
}

/** IPv4 that is for special use (IANA's registry, RFC 6890), and in IPv6 all that is not global unicast. */
const special: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Within global unicast: what stands for IPv4 addresses (Teredo, 6to4) and for documentation. */
const specialSix: readonly (readonly [network: string, bits: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const refused = new BlockList();
for (const [network, bits] of special) refused.addSubnet(network, bits, "ipv4");
for (const [network, bits] of specialSix) refused.addSubnet(network, bits, "ipv6");
const globalSix = new BlockList();
globalSix.addSubnet("2000::", 3, "ipv6");

/** Whether an address is one of the public network. What cannot be read is not. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refused.check(address, "ipv4");
    case 6:
      return !address.includes("%") && globalSix.check(address, "ipv6") && !refused.check(address, "ipv6");
    default:
      return false;
  }
}
