const osloDate = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The date (yyyy-mm-dd) in Norway at an ISO 8601 instant with offset (R1: the deadline is a Norwegian date). */
export function norwegianDate(instant: string): string {
  const parts = new Map(osloDate.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${(parts.get("year") ?? "").padStart(4, "0")}-${parts.get("month") ?? ""}-${parts.get("day") ?? ""}`;
}
