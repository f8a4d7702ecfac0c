import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The fonts of a paper: TrueType files. */
interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const read: { fonts?: PaperFonts } = {};

/** The font is embedded, so that the paper looks alike everywhere. It comes from its package, and is read once. */
export function paperFonts(): PaperFonts {
  const require = createRequire(import.meta.url);
  read.fonts ??= {
    regular: readFileSync(require.resolve("@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf")),
    bold: readFileSync(require.resolve("@expo-google-fonts/roboto/500Medium/Roboto_500Medium.ttf")),
  };
  return read.fonts;
}
