/** What is written on charts, beside the words that their documents have already. */
export interface ChartTexts {
  /** Above the table of a chart's figures. */
  readonly figures: string;
  /** What a screen reader says of each kind of chart. */
  readonly described: Readonly<Record<"line" | "bars" | "spread" | "stacked" | "flow", string>>;
  /** Each asks for {figure}. */
  readonly valueBy: string;
  readonly unusedBy: string;
  /** A place where other applications get a grant. */
  readonly changePoint: string;
  readonly fundedSometimes: string;
  readonly shareOfDraws: string;
  readonly figure: string;
  readonly from: string;
  readonly to: string;
  readonly whereMoneyWent: string;
  readonly releasedMoney: string;
  readonly readvertised: string;
  readonly held: string;
  readonly notUsed: string;
  readonly moneyByArea: string;
}
