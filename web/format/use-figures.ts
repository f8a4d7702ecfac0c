import { useMemo } from "react";
import { useLanguage } from "../texts/language.tsx";
import { type Figures, figuresIn } from "./figures.ts";

/** Figures in the language of the page. */
export function useFigures(): Figures {
  const { language } = useLanguage();
  return useMemo(() => figuresIn(language), [language]);
}
