import type { Settings } from "../settings/settings.ts";
import type { AddressRules } from "./addresses.ts";
import type { DeliverySettings } from "./delivery.ts";

/** How a process with these settings delivers; `report` hears of what goes wrong on this side. */
export function deliverySettingsOf(
  settings: Settings,
  report: DeliverySettings["report"] = reportToLog,
): DeliverySettings {
  const { source, key, attempts, timeoutSeconds } = settings.webhooks;
  return {
    source,
    key,
    rules: addressRulesOf(settings),
    attempts,
    timeoutSeconds,
    claimSeconds: timeoutSeconds + 10,
    waits: { first: 5, longest: 21_600 },
    lookSeconds: 1,
    sideBySide: { here: 16, each: 4 },
    report,
  };
}

/** Where events may be sent. A start on the embedded database that listens on this machine only is a local one. */
export function addressRulesOf({ webhooks, databaseUrl, host }: Settings): AddressRules {
  const isLocal =
    databaseUrl === undefined && (host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host));
  return { origins: webhooks.origins, isLocal };
}

/** A line of the log on standard error. Of an error its kind and code, for its message may hold what was asked. */
function reportToLog(error: unknown): void {
  const name = error instanceof Error ? error.name : "unknown";
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  const line = { level: 50, time: Date.now(), error: name, code, msg: "events cannot be delivered for now" };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
