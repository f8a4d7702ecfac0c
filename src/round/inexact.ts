/**
 * A number in a JSON text that a JavaScript number does not hold exactly (9007199254740993, 1e400). It is kept as a
 * symbol whose description is what was written: no JSON value can be mistaken for it, and whoever would compute
 * with it fails instead of rounding.
 */
export function inexactNumber(written: string): symbol {
  return Symbol(written);
}

/** What was written, where `value` is such a number. */
export function inexactlyWritten(value: unknown): string | undefined {
  return typeof value === "symbol" ? value.description : undefined;
}
