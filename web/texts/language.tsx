import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { remembered, remember } from "../service/memory.ts";
import { type Catalogue, type Language, languages, tags } from "./catalogue.ts";

interface Chosen {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Context = createContext<Chosen>({ language: "nb", choose: () => undefined });

const key = "language";

/** The language of the pages: what was chosen before, else what the browser prefers, else bokmål. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = tags[language].slice(0, 2);
  }, [language]);
  const chosen = useMemo<Chosen>(
    () => ({
      language,
      choose(one) {
        remember(key, one);
        setLanguage(one);
      },
    }),
    [language],
  );
  return <Context value={chosen}>{children}</Context>;
}

export function useLanguage(): Chosen {
  return useContext(Context);
}

/** The texts of a catalogue in the language of the page. */
export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  return catalogue[useLanguage().language];
}

function firstLanguage(): Language {
  const wished = [remembered(key), ...navigator.languages];
  for (const wish of wished) {
    // Browsers say no, nb and nn.
    const short = wish?.slice(0, 2).toLowerCase().replace("no", "nb");
    const found = languages.find((one) => one === short);
    if (found !== undefined) return found;
  }
  return "nb";
}
