/** The counties of Norway by number, as of 2024 (Kartverket's list of administrative units, CC BY 4.0). */
export const counties: ReadonlyMap<string, string> = new Map([
  ["03", "Oslo"],
  ["11", "Rogaland"],
  ["15", "Møre og Romsdal"],
  ["18", "Nordland"],
  ["31", "Østfold"],
  ["32", "Akershus"],
  ["33", "Buskerud"],
  ["34", "Innlandet"],
  ["39", "Vestfold"],
  ["40", "Telemark"],
  ["42", "Agder"],
  ["46", "Vestland"],
  ["50", "Trøndelag"],
  ["55", "Troms"],
  ["56", "Finnmark"],
]);

/** The county's number: the first two digits of a municipality's; undefined where there is no such number. */
export function countyOf(municipality: string | undefined): string | undefined {
  return municipality !== undefined && /^\d{4}$/.test(municipality) ? municipality.slice(0, 2) : undefined;
}

/** The county's name; its number where nobody knows it, as with numbers from before 2024. */
export function countyName(county: string): string {
  return counties.get(county) ?? county;
}
