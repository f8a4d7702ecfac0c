/** How a paper looks on a screen and on paper: black on white, thin lines, nothing that needs colour. */
export const printStyle = `
@page { size: A4 landscape; margin: 15mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
* { box-sizing: border-box; }
body { margin: 0; color: #111; background: #fff; font: 10pt/1.4 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0; }
h2 { font-size: 13pt; margin: 2rem 0 0.5rem; break-after: avoid; }
h3 { font-size: 11pt; margin: 1.2rem 0 0.2rem; break-after: avoid; }
p, li { max-width: 48rem; }
.subtitle { font-size: 13pt; margin: 0.2rem 0 0.8rem; }
.standing { font-weight: 700; margin: 0 0 1rem; }
.draft { border: 2px solid #111; padding: 0.5rem 0.8rem; width: fit-content; }
dl { margin: 0; }
dl div { display: flex; gap: 1rem; }
dt { width: 13rem; flex: none; color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
ul { padding-left: 1.2rem; margin: 0.3rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; margin: 0.5rem 0 1rem; }
table.narrow { width: auto; min-width: 24rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 0.2rem 0.8rem 0.2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #ccc; overflow-wrap: break-word; }
th { border-bottom: 1.5px solid #111; vertical-align: bottom; }
th:last-child, td:last-child { padding-right: 0; }
.right { text-align: right; white-space: nowrap; }
th.right { white-space: normal; }
.sum td { font-weight: 700; border-top: 1.5px solid #111; border-bottom: 0; }
figure { margin: 0.5rem 0 1.5rem; break-inside: avoid; }
figcaption { font-weight: 700; }
.chart { display: flex; gap: 0.8rem; margin: 0.5rem 0; }
.labels, .values { display: flex; flex-direction: column; }
.labels { text-align: right; max-width: 22rem; }
.labels span, .values span { height: 24px; line-height: 24px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.track { fill: none; stroke: #999; stroke-width: 0.5; }
.bar { fill: #333; }
footer { font-size: 8pt; color: #444; max-width: 76rem; margin: 0 auto; padding: 1rem; }
@media print {
  main { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
