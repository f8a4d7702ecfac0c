/** A share to three decimals, half rounded up: exact until the last digit. */
export function ratio(part: bigint, whole: bigint): string {
  const thousandths = (2000n * part + whole) / (2n * whole);
  const text = thousandths.toString().padStart(4, "0");
  return `${text.slice(0, -3)}.${text.slice(-3)}`;
}
