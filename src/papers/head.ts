import { norwegianDate } from "../norwegian-time.ts";
import { formatFigure } from "../texts/figures.ts";
import { fill } from "../texts/fill.ts";
import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { plainName } from "../plain-name.ts";
import type { Paper, PaperName, Particular, Section } from "./paper.ts";
import { kroner, text } from "./paper.ts";
import type { PaperSource } from "./source.ts";
import { capOf } from "./sums.ts";

/** What all papers have: the title, what it is of, whether it is decided, and what it can be known again by. */
export type Head = Pick<
  Paper,
  | "name"
  | "language"
  | "title"
  | "subtitle"
  | "standing"
  | "particulars"
  | "foot"
  | "pageNumber"
  | "dated"
  | "fileName"
>;

export function headOf(name: PaperName, source: PaperSource, language: Language): Head {
  const texts = paperTextsIn(language);
  const { round, decision } = source;
  const { scheme } = round;
  const standing = standingOf(source, language);
  const { name: schemeName, year } = scheme;
  const subtitle = schemeName.includes(String(year)) ? schemeName : `${schemeName} (${year})`;
  return {
    name,
    language,
    title: texts.titles[name],
    subtitle,
    standing,
    particulars: particularsOf(source, language),
    foot: `${texts.titles[name]} · ${subtitle} · ${texts.standing[standing.isDecision ? "decided" : "draft"]}`,
    pageNumber: texts.pageNumber,
    dated: datedIn(source),
    fileName: fileNameOf(name, scheme.id, decision === undefined, language),
  };
}

/** What a paper's file is called, without its ending: "tildelingsliste-tuki-2025-forslag". */
export function fileNameOf(name: PaperName, of: string, isDraft: boolean, language: Language): string {
  const { fileNames, draftFileName } = paperTextsIn(language);
  const parts = [fileNames[name], plainName(of), ...(isDraft ? [draftFileName] : [])];
  return parts.filter((part) => part !== "").join("-");
}

/** Papers of files have no date of their own: the first day of the scheme's year stands for it. */
function datedIn({ round, kept, decision }: PaperSource): string {
  const last = decision?.steps.at(-1) ?? decision ?? kept?.proposed;
  return last?.at ?? `${String(round.scheme.year).padStart(4, "0")}-01-01T00:00:00.000Z`;
}

function standingOf({ decision }: PaperSource, language: Language): Paper["standing"] {
  const texts = paperTextsIn(language);
  if (decision === undefined) return { isDecision: false, text: texts.draft };
  const decided = fill(texts.decided, { by: decision.by, date: dateIn(decision.at, language) });
  const last = decision.steps.at(-1);
  if (last === undefined) return { isDecision: true, text: decided };
  const figures = { count: String(decision.steps.length), date: dateIn(last.at, language) };
  return { isDecision: true, text: `${decided} ${fill(texts.decidedSince, figures)}` };
}

/** A moment as the date in Norway, in words. */
function dateIn(at: string, language: Language): string {
  return formatFigure("date", norwegianDate(at), language);
}

function particularsOf(source: PaperSource, language: Language): readonly Particular[] {
  const texts = paperTextsIn(language);
  const { round, made, kept, decision } = source;
  const { definition } = round.scheme;
  const line = (label: string, value: string): Particular => ({ label, value: text(value) });
  const on = (label: string, at: string): Particular => ({
    label,
    value: { kind: "date", date: norwegianDate(at) },
  });
  return [
    line(texts.scheme, round.scheme.name),
    line(texts.year, String(round.scheme.year)),
    { label: texts.cap, value: kroner(capOf(source)) },
    line(texts.status, texts.standing[decision === undefined ? "draft" : "decided"]),
    ...(decision === undefined
      ? []
      : [
          line(texts.decidedBy, decision.by),
          on(texts.decidedOn, decision.at),
          line(texts.decisionReason, decision.reason),
        ]),
    ...(kept === undefined
      ? []
      : [
          line(texts.proposedBy, kept.proposed.by),
          on(texts.proposedOn, kept.proposed.at),
          line(texts.round, kept.round),
          line(texts.roundVersion, String(kept.version)),
          line(texts.proposal, kept.proposal),
        ]),
    ...(definition === undefined
      ? []
      : [
          line(
            texts.definition,
            fill(texts.definitionNamed, { id: definition.id, version: definition.version }),
          ),
        ]),
    line(texts.roundHash, made.made.round),
    line(texts.contentHash, made.made.content),
    line(texts.madeWith, made.made.by),
  ];
}

/** How whoever holds the paper can check what it says. */
export function verifySection({ kept }: PaperSource, language: Language): Section {
  const texts = paperTextsIn(language);
  const how =
    kept === undefined
      ? fill(texts.verifyFiles, { command: texts.verifyCommand })
      : fill(texts.verifyKept, {
          address: `/api/v1/rounds/${encodeURIComponent(kept.round)}/archive`,
          command: texts.verifyArchiveCommand,
        });
  return {
    heading: texts.verify,
    sheet: texts.verify,
    blocks: [
      { kind: "paragraph", text: how },
      { kind: "paragraph", text: texts.verifyMeaning },
    ],
  };
}
