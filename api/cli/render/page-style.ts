/**
 * How a page looks: light or dark as the reader has it, and on paper. Text has a contrast of at least 4.5 to 1 and lines of
 * at least 3 to 1 in both; what colours tell apart is told apart by fill, outline or a sign as well.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #1e2b3c; --quiet: #46566b; --rule: #c9d1db; --axis: #6a788c; --track: #eef1f5;
  --part-0: #0062ba; --on-0: #ffffff; --part-1: #f5c26b; --on-1: #1e2b3c; --mark: #8a3b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14191f; --ink: #e8edf3; --quiet: #b3bfcd; --rule: #3a4654; --axis: #8c9aab; --track: #222a33;
    --part-0: #6fb1ff; --on-0: #0b1a2b; --part-1: #7a5312; --on-1: #fff3dc; --mark: #ffb37a;
  }
}
* { box-sizing: border-box; }
body { font-family: system-ui, sans-serif; line-height: 1.5; color: var(--ink); background: var(--page); margin: 0; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
h1, h2, p, li, figcaption { max-width: 45rem; overflow-wrap: break-word; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th.right, td.right { text-align: right; }
td.right { white-space: nowrap; }
td.whole { white-space: nowrap; }
td.note { color: var(--quiet); padding-left: 1.5rem; }
td.note div { position: sticky; left: 1.5rem; width: fit-content; max-width: min(45rem, calc(100vw - 4rem)); }
tr.rule-above td { border-top: 2px solid var(--axis); }
pre { overflow-x: auto; font-size: 0.85rem; }
figure { margin: 1.5rem 0; }
figcaption { font-weight: 600; }
summary { cursor: pointer; }
svg { display: block; max-width: 100%; height: auto; margin: 0.75rem 0; font-family: system-ui, sans-serif; }
svg text { fill: var(--ink); stroke: var(--page); stroke-width: 3; stroke-linejoin: round; paint-order: stroke; }
svg .axis { stroke: var(--axis); stroke-width: 1; } svg .grid { stroke: var(--rule); stroke-width: 1; }
svg .mark { stroke: var(--mark); stroke-width: 1; stroke-dasharray: 2 4; } svg .limit { stroke: var(--ink); stroke-width: 2; }
svg .sign { fill: var(--mark); } svg .outlined { stroke: var(--page); stroke-width: 1.5; }
svg .cross { stroke: var(--ink); stroke-width: 1.5; fill: none; }
svg .drawn { fill: none; stroke: var(--part-0); stroke-width: 2; stroke-linejoin: round; } svg .dot { fill: var(--part-0); }
svg .track { fill: var(--track); stroke: var(--axis); stroke-width: 0.75; }
svg .part-0 { fill: var(--part-0); stroke: var(--ink); stroke-width: 0.75; }
svg .part-1 { fill: var(--part-1); stroke: var(--ink); stroke-width: 1.25; }
svg .part-2 { fill: none; stroke: var(--ink); stroke-width: 1; stroke-dasharray: 4 3; }
svg .part-3 { fill: var(--track); stroke: var(--axis); stroke-width: 1; stroke-dasharray: 1 2; }
svg text.on-0 { fill: var(--on-0); stroke: none; } svg text.on-1 { fill: var(--on-1); stroke: none; }
svg .band { fill: var(--part-0); fill-opacity: 0.3; stroke: var(--part-0); stroke-width: 1; }
.narrow { display: none; }
@media screen and (max-width: 47rem) { .wide { display: none; } .narrow { display: block; } }
@media print {
  :root {
    --page: #ffffff; --ink: #000000; --quiet: #333333; --rule: #bbbbbb; --axis: #555555; --track: #f2f2f2;
    --part-0: #0062ba; --on-0: #ffffff; --part-1: #f5c26b; --on-1: #000000; --mark: #8a3b00;
  }
  main { max-width: none; padding: 0; }
  .scroll, pre { overflow: visible; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, figcaption, summary { break-after: avoid; }
  tr, svg { break-inside: avoid; }
}
`;
