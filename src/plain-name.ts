/** A name that every file system takes: letters of ASCII, digits and hyphens. */
export function plainName(part: string): string {
  const plain = part
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain.slice(0, 80);
}
