const files: ReadonlyMap<string, string> = new Map([
  ["tuki-2025", "001_baae1f9c52cb125f.txt"],
  ["tuki-2024", "000_0f13189608e540a8.txt"],
  ["integreringsmottak-2021", "002_7039a4d3c56307d6.txt"],
  ["jobbsjansen-2018", "003_5beb026908f09457.txt"],
  ["frivillige-2022", "004_63b29726c3ccd1ff.txt"],
  ["frivillige-direkte-2022", "004_63b29726c3ccd1ff.txt"],
  ["norskinnsatsen-2022", "004_63b29726c3ccd1ff.txt"],
]);

/** Where the source document of a scheme is, beside the repository; it may not be there. */
export function seedOf(id: string): URL {
  const file = files.get(id);
  if (file === undefined) throw new Error(`No source document is known for ${id}; add it to the list.`);
  return new URL(`../../../../shared/seeds/${file}`, import.meta.url);
}
