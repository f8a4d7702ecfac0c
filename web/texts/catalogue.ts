/** The languages of the pages. bokmål and nynorsk are equals; English stands beside them. */
export const languages = ["nb", "nn", "en"] as const;

export type Language = (typeof languages)[number];

/** The same texts in every language. What is missing in one does not compile. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/** The tag of a language, for the page and for figures (BCP 47). */
export const tags: Catalogue<string> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
