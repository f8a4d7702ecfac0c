/** Texts of parts that several pages have. */
export interface PartsTexts {
  readonly seconds: (count: number) => string;
  readonly stop: string;
  /** What becomes of an application. */
  readonly turns: {
    readonly in: string;
    readonly out: string;
    readonly more: string;
    readonly less: string;
    readonly absent: string;
  };
  readonly copied: string;
  readonly copyByHand: string;
}
