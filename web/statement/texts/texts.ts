interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
}

export interface StatementTexts {
  /** The accessibility statement. */
  readonly accessibility: readonly Section[];
  readonly help: readonly Section[];
  readonly keys: {
    readonly title: string;
    readonly key: string;
    readonly does: string;
    readonly rows: readonly (readonly [key: string, does: string])[];
  };
}
