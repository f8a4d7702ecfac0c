import type { ApplicantKind, RoundDocument } from "../../round/schema.ts";
import { formatFigure } from "../../texts/figures.ts";
import { type Language, languages } from "../../texts/language.ts";
import { saidFault, saidQuestion } from "../fault.ts";
import { standardNames, type WrittenStandard, writtenStandards } from "../../written/standards.ts";
import { headingKey } from "../heading.ts";
import type { Cell } from "../sheet.ts";
import { applicantKinds, cellText, shortened, shownCell, shownValue } from "../shown.ts";
import type { CellReading, KnownAreas, KnownIds } from "./reading.ts";

/** Text as it is kept: one way to write letters, and no blanks around it. */
export function plainText(text: string): string {
  return text.normalize("NFC").trim();
}

/** Text; a number is the text of its digits. */
export function readText(cell: Cell, language: Language): CellReading {
  if (cell.kind === "text" || cell.kind === "number") {
    const text = plainText(cellText(cell));
    return text === "" ? { is: "empty" } : { is: "value", value: text };
  }
  return { is: "fault", fault: saidFault("text-not-read", { text: shownCell(cell, language) }) };
}

/**
 * An id: one that the round has is kept as it has it. One that is only written in another way is asked about, as it may be the same:
 * spreadsheets take zeros away and make long hyphens.
 */
export function readId(cell: Cell, ids: KnownIds, language: Language): CellReading {
  if (cell.kind === "date") {
    return { is: "fault", fault: saidFault("id-is-day", { text: cellText(cell) }) };
  }
  if (cell.kind !== "text" && cell.kind !== "number") {
    return { is: "fault", fault: saidFault("id-not-read", { text: shownCell(cell, language) }) };
  }
  const text = plainText(cellText(cell));
  if (text === "") return { is: "empty" };
  const known = ids.byText.get(text);
  if (known === undefined && isCutShort(text)) {
    return { is: "fault", fault: saidFault("number-cut-short", { text: shortened(text) }) };
  }
  const alike = ids.alike.get(likeness(text)) ?? [];
  if (known !== undefined || alike.length === 0) return { is: "value", value: known ?? text };
  return {
    is: "unclear",
    question: saidQuestion("id", { text }),
    choices: [...alike, text].map((id) => ({ value: id, shown: id, meant: id })),
  };
}

/** A long number as spreadsheets write it into other files: 9.7476E+08. Its last figures are lost. */
function isCutShort(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/u.test(text);
}

/** The ids of a list as cells may have them. */
export function knownIdsOf(ids: readonly string[]): KnownIds {
  const alike = new Map<string, string[]>();
  for (const id of ids) {
    const key = likeness(id);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [id]);
    else others.push(id);
  }
  return { byText: new Map(ids.map((id) => [id.normalize("NFC"), id])), alike };
}

/** What is left of an id without capitals, blanks, kinds of hyphen, and zeros before digits. */
function likeness(id: string): string {
  const plain = id
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu, "")
    .replace(/\p{Dash_Punctuation}|\u2212/gu, "-");
  return /^\d+$/u.test(plain) ? plain.replace(/^0+(?=\d)/u, "") : plain;
}

/** An area by its id, by its name, or by both: "1", "Språk", "1 Språk", "Område 1". Another text is left to the engine. */
export function readArea(
  cell: Cell,
  areas: KnownAreas,
  document: RoundDocument,
  language: Language,
): CellReading {
  const text = readText(cell, language);
  if (text.is !== "value" || typeof text.value !== "string") return text;
  const id = areas.ids.get(text.value);
  if (id !== undefined) return { is: "value", value: id };
  const named = areas.byName.get(headingKey(text.value)) ?? [];
  const only = named.at(0);
  if (only === undefined) return text;
  if (named.length === 1) return { is: "value", value: only };
  return {
    is: "unclear",
    question: saidQuestion("area", { text: shownCell(cell, language) }),
    choices: named.map((area) => ({
      value: area,
      shown: shownValue("area", area, document, language),
      meant: area,
    })),
  };
}

const areaWords = ["område", "delområde", "satsingsområde", "area"];

export function knownAreasOf({ scheme }: RoundDocument): KnownAreas {
  const byName = new Map<string, string[]>();
  for (const { id, name } of scheme.areas) {
    const names = [id, name, `${id} ${name}`, `${name} ${id}`, ...areaWords.map((word) => `${word} ${id}`)];
    for (const key of new Set(
      [...names, ...areaWords.map((word) => `${word} ${id} ${name}`)].map(headingKey),
    )) {
      if (key !== "") byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  }
  return { ids: new Map(scheme.areas.map(({ id }) => [id.normalize("NFC"), id])), byName };
}

const kindWords: Readonly<Record<ApplicantKind, readonly string[]>> = {
  municipality: ["kommune", "kommunen", "kommunar", "kommuner"],
  county: ["fylkeskommune", "fylkeskommunen", "fylke", "fylkeskommuner", "fylkeskommunar", "county"],
  district: ["bydel", "bydeler", "bydelar", "district"],
  voluntary: [
    "frivillig",
    "frivillige",
    "frivillig org",
    "frivillige organisasjoner",
    "frivillige organisasjonar",
    "frivillig ideell organisasjon",
    "voluntary",
    "voluntary organization",
  ],
  other: ["annen", "annet", "andre", "anna", "annan", "other", "others"],
};

const kindsByWord: ReadonlyMap<string, ApplicantKind> = new Map(
  applicantKinds.flatMap((kind) => [
    ...languages.map((language): [string, ApplicantKind] => [
      headingKey(formatFigure("applicantKind", kind, language)),
      kind,
    ]),
    ...[kind, ...kindWords[kind]].map((word): [string, ApplicantKind] => [headingKey(word), kind]),
  ]),
);

/** A kind of applicant in words of any of the languages. */
export function readApplicantKind(cell: Cell, language: Language): CellReading {
  const kind = cell.kind === "text" ? kindsByWord.get(headingKey(cell.text)) : undefined;
  if (kind !== undefined) return { is: "value", value: kind };
  const known = applicantKinds.map((one) => formatFigure("applicantKind", one, language)).join(", ");
  return { is: "fault", fault: saidFault("kind-not-known", { text: shownCell(cell, language), known }) };
}

/**
 * A municipality's number. One of three digits has lost its leading zero in a spreadsheet: no Norwegian number has three. A name may
 * stand after it.
 */
export function readMunicipality(cell: Cell, language: Language): CellReading {
  const text = cell.kind === "text" || cell.kind === "number" ? plainText(cellText(cell)) : "";
  const [, digits = ""] = /^(\d{3,4})(?:[ ,–-]+\p{L}[^\d]*)?$/u.exec(text) ?? [];
  if (digits !== "") return { is: "value", value: digits.padStart(4, "0") };
  return { is: "fault", fault: saidFault("municipality-not-read", { text: shownCell(cell, language) }) };
}

/** Words of a standard of written Norwegian. Who is neutral has chosen none, which is kept as nothing. */
const standardsByWord: ReadonlyMap<string, WrittenStandard | undefined> = new Map([
  ...writtenStandards.flatMap((standard): [string, WrittenStandard][] => {
    const name = standardNames[standard];
    return [standard, name, `bare ${name}`, `berre ${name}`].map((word) => [headingKey(word), standard]);
  }),
  ...["nøytral", "nøytralt", "språknøytral", "språkleg nøytral", "språklig nøytral", "begge", "neutral"].map(
    (word): [string, undefined] => [headingKey(word), undefined],
  ),
]);

/** The standard of written Norwegian that an applicant has chosen: bokmål, nynorsk, or neutral. */
export function readStandard(cell: Cell, language: Language): CellReading {
  const key = cell.kind === "text" ? headingKey(cell.text) : "";
  if (!standardsByWord.has(key)) {
    return { is: "fault", fault: saidFault("standard-not-known", { text: shownCell(cell, language) }) };
  }
  const standard = standardsByWord.get(key);
  return standard === undefined ? { is: "empty" } : { is: "value", value: standard };
}

/** Who applies: the nine digits of an organisation number without the blanks between them, or any other text. */
export function readApplicantId(cell: Cell, language: Language): CellReading {
  const text = readText(cell, language);
  if (text.is !== "value" || typeof text.value !== "string") return text;
  if (isCutShort(text.value)) {
    return { is: "fault", fault: saidFault("number-cut-short", { text: shortened(text.value) }) };
  }
  return { is: "value", value: plainApplicantId(text.value) };
}

export function plainApplicantId(text: string): string {
  const digits = text.replace(/\s+/gu, "");
  return /^\d{9}$/u.test(digits) ? digits : plainText(text);
}

/** Traits, parted by semicolons or by lines; where there are none of them, by commas, unless the whole is a trait. */
export function readTraits(cell: Cell, known: ReadonlySet<string>, language: Language): CellReading {
  const text = readText(cell, language);
  if (text.is !== "value" || typeof text.value !== "string") return text;
  if (known.has(text.value)) return { is: "value", value: [text.value] };
  const parts = text.value.split(/[;\r\n]/u.test(text.value) ? /[;\r\n]+/u : /,/u);
  const traits = [...new Set(parts.map(plainText).filter((trait) => trait !== ""))];
  return traits.length === 0 ? { is: "empty" } : { is: "value", value: traits };
}
