import { fill } from "../texts/fill.ts";
import { formatKroner } from "../texts/figures.ts";
import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { termsIn } from "../texts/terms/in-language.ts";
import { standardNames } from "../written/standards.ts";
import { flatTable, listForm, listTable, textColumn } from "./columns.ts";
import { contradiction } from "./contradiction.ts";
import { headOf, verifySection } from "./head.ts";
import { amountIn, isGranted, type Listed, listedIn } from "./listed.ts";
import { areaName, reservation } from "./overview.ts";
import type { Block, Paper, Section } from "./paper.ts";
import { reasonsOf } from "./protocol.ts";
import type { PaperSource } from "./source.ts";
import { areaLists, laterYears } from "./sums.ts";

/**
 * What each applicant is told: the outcome, the amount and why, and whether it can be appealed; in the standard of Norwegian that it
 * has chosen, where that is known and the paper is in Norwegian.
 */
export function reasonsPaper(source: PaperSource, language: Language): Paper {
  const texts = paperTextsIn(language);
  const listed = listedIn(source);
  const form = listForm(source, listed, language);
  const said = (one: Listed) => reasonsOf(source, one, languageTo(one, language)).join(" ");
  const known = listed.filter(({ standard }) => standard !== undefined);
  const standards =
    known.length === 0
      ? []
      : [
          textColumn(texts.standard, 12, ({ standard }) =>
            standard === undefined ? "" : standardNames[standard],
          ),
        ];
  const columns = [
    ...standards,
    textColumn(texts.reasons, 70, said),
    textColumn(texts.appealsHeading, 30, (one) => appealOf(one, languageTo(one, language))),
  ];
  const figures = { known: String(known.length), all: String(listed.length) };
  const lists = areaLists(source, listed).map((one): Section => ({
    heading: areaName(one, language),
    sheet: one.area === undefined ? texts.allRecipients : `${texts.area} ${one.area.id}`,
    blocks:
      one.listed.length === 0
        ? [{ kind: "paragraph", text: texts.noApplications }]
        : one.listed.flatMap((each) => toApplicant(source, each, language)),
    ...(one.listed.length > 0 && { asTable: listTable(form, one.listed, undefined, columns) }),
  }));
  return {
    ...headOf("reasons", source, language),
    sections: [
      {
        heading: texts.overview,
        sheet: texts.overview,
        blocks: [
          {
            kind: "paragraph",
            text: known.length === 0 ? texts.languageNote : fill(texts.languageNoteKnown, figures),
          },
          ...reservation(laterYears(source.round, listed.filter(isGranted)), language),
          ...contradiction(source, language),
        ],
      },
      ...lists,
      verifySection(source, language),
    ],
    list: flatTable(form, listed, columns),
  };
}

/** The language in which an applicant is told, in a paper of this language: in English everybody, for whoever reads English. */
function languageTo({ standard }: Listed, language: Language): Language {
  return language === "en" ? language : (standard ?? language);
}

function toApplicant(source: PaperSource, one: Listed, paperLanguage: Language): readonly Block[] {
  const language = languageTo(one, paperLanguage);
  const other = language === paperLanguage ? {} : { language };
  const texts = paperTextsIn(language);
  const { year } = source.round.scheme;
  const name = [one.application, one.applicant, one.title].filter((part) => part !== "").join(" · ");
  const granted = `${texts.granted} ${year}: ${formatKroner(amountIn(one, year), language)}`;
  const later = Object.keys(one.amounts)
    .map(Number)
    .filter((each) => each > year)
    .sort((a, b) => a - b)
    .map(
      (each) =>
        `${fill(texts.forecast, { year: String(each) })}: ${formatKroner(amountIn(one, each), language)}`,
    );
  const facts = [texts.outcomes[one.outcome], granted, ...later].join(" · ");
  const appeal = appealOf(one, language);
  return [
    { kind: "heading", text: name },
    { kind: "paragraph", text: `${texts.outcome}: ${facts}`, ...other },
    { kind: "list", items: reasonsOf(source, one, language), ...other },
    ...(appeal === "" ? [] : [{ kind: "paragraph", text: appeal, ...other } as const]),
  ];
}

/** A dismissal can be appealed and a refusal cannot; nothing is said of what is neither. */
function appealOf({ outcome }: Listed, language: Language): string {
  const { appeals } = termsIn(language);
  return outcome === "dismissed" || outcome === "declined" ? appeals[outcome] : "";
}
