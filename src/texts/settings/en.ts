import type { SettingsTexts } from "./texts.ts";

export const en: SettingsTexts = {
  notPort: "{name} is “{value}”. Give a whole number from 0 to 65535, for example 8787.",
  notBytes: "{name} is “{value}”. Give a whole number from 1024 to 1073741824 (bytes), for example 33554432.",
  notPositive: "{name} is “{value}”. Give a whole number from 1 to 1000000.",
  notLevel: "{name} is “{value}”. Give fatal, error, warn, info, debug, trace or silent.",
  notOrigin:
    "{name} has “{value}”, which is no address that a browser gives. Write for example https://fordeling.example.no, several with commas between.",
  notDatabase:
    "{name} cannot be used. Give the address of a PostgreSQL database, for example postgresql://fordel@localhost:5432/fordel.",
  notWork: "{name} is “{value}”. Give here or elsewhere.",
  empty: "{name} is empty. Give it a value, or remove it.",
  unknownNear: "There is no setting {name}. Did you mean {nearest}? Correct the name, or remove it.",
  unknown: "There is no setting {name}. Remove it, or use one of these: {known}.",
  started: "fordel answers at {address}. Try it at {docs}. Ctrl-C stops the service.",
  stopping: "The service stops when what it is doing is done. Ctrl-C again stops it at once.",
  portTaken: "Port {port} at {host} is taken by something else. Give another in FORDEL_PORT.",
  portNotAllowed: "You may not use port {port} at {host}. Give another in FORDEL_PORT, from 1024 up.",
  noSuchHost: "This machine does not have the address {host}. Correct FORDEL_HOST, or remove it.",
  working: "fordel works on what is in the queue, {threads} at a time. Ctrl-C stops it.",
  workerHealth: "Its health is told at {address}.",
  workerPortTaken: "Port {port} at {host} cannot be used. Give another in FORDEL_WORKER_PORT.",
  workerStopping: "What is under way is finished or handed back. Ctrl-C again stops it at once.",
  openToAll:
    "Nobody has to sign in: whoever reaches {host} can use the service. Let it listen at 127.0.0.1 only (FORDEL_HOST), unless something else guards it.",
};
