import { figuresIn, type Figures } from "../format/figures.ts";
import type { Language } from "../texts/catalogue.ts";
import type { ChangeNames } from "./change-names.ts";
import { changeTexts } from "./change-texts/in-language.ts";
import type { ChangeTexts } from "./change-texts/texts.ts";

/** What sentences are made with. */
export interface Wording {
  readonly texts: ChangeTexts;
  readonly figures: Figures;
  readonly names: ChangeNames;
}

export function wordingIn(language: Language, names: ChangeNames): Wording {
  return { texts: changeTexts[language], figures: figuresIn(language), names };
}
