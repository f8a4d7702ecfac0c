/**
 * The standards of written Norwegian. State bodies write to a municipality or county municipality in the one that it has chosen
 * (språklova § 15); who has chosen none may be written to in either.
 */
export const writtenStandards = ["nb", "nn"] as const;

export type WrittenStandard = (typeof writtenStandards)[number];

/** They are called the same in Norwegian and in English. */
export const standardNames: Readonly<Record<WrittenStandard, string>> = { nb: "bokmål", nn: "nynorsk" };
