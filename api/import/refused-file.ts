import type { FiguresOfRefusal, FileRefusal, FileRefusalCode } from "../../src/texts/import-files/refusal.ts";

/** Thrown while a file is read, where it is not read on; `readTable` makes an answer of it. */
export class RefusedFile extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(`The file was refused (${refusal.code}); answer with the refusal.`);
    this.refusal = refusal;
  }
}

/** The file is read no further. */
export function refuse<Code extends FileRefusalCode>(code: Code, figures: FiguresOfRefusal<Code>): never {
  throw new RefusedFile({ code, figures });
}
