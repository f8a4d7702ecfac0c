/** What stands in a setting that takes several values with commas between. */
export function listIn(value: string): string[] {
  return value
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
