/** The languages of every text: bokmål, nynorsk and English. */
export const languages = ["nb", "nn", "en"] as const;

export type Language = (typeof languages)[number];
