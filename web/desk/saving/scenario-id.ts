const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

/** The id of a scenario, from its name: `Mindre ramme, 3. mars` is `mindre-ramme-3-mars`. It stands in its address. */
export function scenarioId(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/gu, (letter) => letters[letter] ?? "")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, longest)
    .replace(/-+$/u, "");
  return plain === "" ? "scenario" : plain;
}

const longest = 60;
