/** Whether a file has the headings only, or what the round has below them. */
export type TemplateContent = "empty" | "filled";

export interface TemplateFile {
  readonly bytes: Uint8Array;
  /** Ids of what the file cannot hold, in the order of the round: a text is too long, or has characters that no cell has. */
  readonly leftOut: readonly string[];
}
