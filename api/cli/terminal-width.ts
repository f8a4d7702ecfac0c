/** Lines are no longer than this where nobody says how wide the terminal is. */
const usualWidth = 120;

/** The columns that lines may take. A terminal that does not know its width says 0. */
export function terminalWidth(output: { readonly isTTY?: boolean; readonly columns?: number }): number {
  const { isTTY = false, columns = 0 } = output;
  return isTTY && columns > 0 ? columns : usualWidth;
}
