import { fill } from "../texts/fill.ts";
import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { flatTable, listForm, listTable } from "./columns.ts";
import { contradiction } from "./contradiction.ts";
import { fellAway } from "./fell-away.ts";
import { headOf, verifySection } from "./head.ts";
import { isGranted, listedIn } from "./listed.ts";
import { areaName, capTable, reservation, sumTable } from "./overview.ts";
import type { Block, Paper, Section } from "./paper.ts";
import { ruleTable } from "./rules.ts";
import type { PaperSource } from "./source.ts";
import { areaLists, laterYears } from "./sums.ts";

/** Who gets what, by area and score, with sums by area and in all, and the assumptions it rests on. */
export function awardListPaper(source: PaperSource, language: Language): Paper {
  const texts = paperTextsIn(language);
  const listed = listedIn(source);
  const areas = areaLists(source, listed);
  const later = laterYears(source.round, listed.filter(isGranted));
  const form = listForm(source, listed, language);
  const overview: Section = {
    heading: texts.overview,
    sheet: texts.overview,
    blocks: [
      { kind: "table", table: sumTable(areas, language) },
      { kind: "table", table: capTable(source, areas, language) },
      ...reservation(later, language),
      ...contradiction(source, language),
    ],
  };
  const lists = areas.map((one): Section => {
    const { area } = one;
    const sum = area === undefined ? texts.sum : fill(texts.sumOfArea, { area: area.id });
    const blocks: readonly Block[] =
      one.listed.length === 0
        ? [{ kind: "paragraph", text: texts.noApplications }]
        : [{ kind: "table", table: listTable(form, one.listed, sum) }];
    return {
      heading: areaName(one, language),
      sheet: area === undefined ? texts.allRecipients : `${texts.area} ${area.id}`,
      blocks,
    };
  });
  return {
    ...headOf("award-list", source, language),
    sections: [
      overview,
      ...lists,
      ...fellAway(listed, language),
      rulesSection(source, language),
      verifySection(source, language),
    ],
    list: flatTable(form, listed),
  };
}

/** The assumptions, on a sheet of their own. */
export function rulesSection({ round }: PaperSource, language: Language): Section {
  const texts = paperTextsIn(language);
  return {
    heading: texts.rules,
    sheet: texts.rules,
    blocks: [
      { kind: "paragraph", text: texts.rulesMeaning },
      { kind: "table", table: ruleTable(round, language) },
    ],
  };
}
