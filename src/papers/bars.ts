import { type Block, type Cell, type Row, text } from "./paper.ts";

/**
 * Bars from nought to the greatest figure, with the table of the same figures.
 *
 * @param columns what the labels and the figures are
 * @param cell how a figure is shown
 */
export function barChart(
  title: string,
  columns: { readonly labels: string; readonly figures: string },
  bars: readonly { readonly label: string; readonly figure: number }[],
  cell: (figure: number) => Cell,
): Block {
  const greatest = bars.reduce((most, { figure }) => Math.max(most, figure), 0);
  const rows = bars.map(({ label, figure }): Row => ({ cells: [text(label), cell(figure)] }));
  return {
    kind: "chart",
    chart: {
      title,
      bars: bars.map(({ label, figure }) => ({
        label,
        value: cell(figure),
        size: greatest === 0 ? 0 : figure / greatest,
      })),
      table: {
        columns: [
          { heading: columns.labels, align: "left", width: 40 },
          { heading: columns.figures, align: "right", width: 20 },
        ],
        rows,
      },
    },
  };
}
