import type { SettingsTexts } from "./texts.ts";

export const en: SettingsTexts = {
  nobodySignsIn:
    "Nobody signs in here: everybody on this machine is the local officer, and the same person may plan and decide (four eyes are off). See docs/access.md for how officers and machines sign in.",
  notIssuer:
    "{name} is “{value}”, which is no address of an issuer. Write it as the issuer itself does, with https://, for example https://maskinporten.no/. http:// is for this machine only.",
  notPublicUrl:
    "{name} is “{value}”. Write the address that browsers know the service by, with https:// and nothing after the host, for example https://fordeling.example.no. http:// is for this machine only.",
  notOrganisation:
    "{name} is “{value}”. Write organisation numbers of nine digits with commas between, or all for everyone to whom Maskinporten gives the scope.",
  notOnOff: "{name} is “{value}”. Write on or off.",
  notScope: "{name} is “{value}”. Write a scope with its prefix, for example imdi:fordeling.",
  missingWith: "{name} is missing, and {other} needs it. Give it, or remove {other}.",
  alone: "{name} means nothing without {other}. Give {other} too, or remove {name}.",
  idleTooLong:
    "{name} is {value} minutes, longer than a session lasts ({longest} minutes). Lower it, or raise FORDEL_SESSION_LONGEST_MINUTES.",
  sameIssuer:
    "{name} is that of officers too: {value}. Officers and machines must come from different issuers. Correct one of them.",
  openHost:
    "{name} is {value}, which others than this machine can reach, and nobody signs in. Set up sign-in (FORDEL_OIDC_ISSUER or FORDEL_MASKINPORTEN_ISSUER), or remove {name}.",
  notPort: "{name} is “{value}”. Give a whole number from 0 to 65535, for example 8787.",
  notBytes: "{name} is “{value}”. Give a whole number from 1024 to 1073741824 (bytes), for example 33554432.",
  notPositive: "{name} is “{value}”. Give a whole number from 1 to 1000000.",
  notMegabytes: "{name} is “{value}”. Give a whole number from 128 (megabytes), for example 1024.",
  notDrain: "{name} is “{value}”. Give a whole number from 0 to 600 (seconds), for example 2.",
  notLevel: "{name} is “{value}”. Give fatal, error, warn, info, debug, trace or silent.",
  notOrigin:
    "{name} has “{value}”, which is no address that a browser gives. Write for example https://fordeling.example.no, several with commas between.",
  notDatabase:
    "{name} cannot be used. Give the address of a PostgreSQL database, for example postgresql://fordel@localhost:5432/fordel.",
  notWork: "{name} is “{value}”. Give here or elsewhere.",
  empty: "{name} is empty. Give it a value, or remove it.",
  unknownNear: "There is no setting {name}. Did you mean {nearest}? Correct the name, or remove it.",
  unknown: "There is no setting {name}. Remove it, or use one of these: {known}.",
  pages: "The officers' pages are at {address}.",
  started: "fordel answers at {address}. Try it at {docs}. Ctrl-C stops the service.",
  stopping: "The service stops when what it is doing is done. Ctrl-C again stops it at once.",
  portTaken: "Port {port} at {host} is taken by something else. Give another in FORDEL_PORT.",
  portNotAllowed: "You may not use port {port} at {host}. Give another in FORDEL_PORT, from 1024 up.",
  noSuchHost: "This machine does not have the address {host}. Correct FORDEL_HOST, or remove it.",
  notSource:
    "{name} is “{value}”. Give the address that subscribers know the API by, for example https://fordeling.example.no/api/v1.",
  notKey: "{name} cannot be used. Give 32 random bytes as base64; “openssl rand -base64 32” makes such.",
  notProxies:
    "{name} has “{value}”. Give addresses or networks, for example 10.0.0.7 or 10.0.0.0/24, several with commas between.",
  working: "fordel works on what is in the queue, {threads} at a time. Ctrl-C stops it.",
  workerHealth: "Its health is told at {address}.",
  workerPortTaken: "Port {port} at {host} cannot be used. Give another in FORDEL_WORKER_PORT.",
  workerStopping: "What is under way is finished or handed back. Ctrl-C again stops it at once.",
};
