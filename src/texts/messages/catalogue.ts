import type { MessageCode } from "../../reasons/codes.ts";

/**
 * One sentence or more a code. `{figure}` stands for a figure of the code; a part in square brackets is left out
 * where a figure in it is empty (`fill`).
 */
export type Catalogue = Readonly<Record<MessageCode, string>>;
