import { createHash } from "node:crypto";
import { paperNames, type PaperName } from "../../../src/papers/paper.ts";
import { fileNameOf } from "../../../src/papers/head.ts";
import { type Language, languages } from "../../../src/texts/language.ts";
import { paperTextsIn } from "../../../src/texts/papers/in-language.ts";
import { mediaTypes, type PaperFormat, paperFormats } from "../../papers/formats.ts";
import { madeBy } from "../../../src/version.ts";
import { printStyle } from "../../papers/print-style.ts";
import { adoption } from "../../store/adopt.ts";
import { type PaperOf, paperRows, type PaperRows } from "../../store/paper-rows.ts";
import { listProposals } from "../../store/proposals.ts";
import { roundHead } from "../../store/rounds.ts";
import { inTurn, type PaperMeans } from "../asking.ts";
import { isUnchanged } from "../entity-tag.ts";
import type { Parameter } from "../parameters.ts";
import { prefix } from "../prefix.ts";
import { Problem } from "../problem.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { type StoredMeans, valueOf } from "../stored.ts";
import { idOf } from "./rounds.ts";

/** Seconds that a paper may take to be written; one of 2,000 applications takes some. */
const seconds = 60;

/** So many proposals are listed; the others are there too, at their own address. */
const proposalsShown = 100;

const names = { id: "The round's id." };

const parameters: readonly Parameter[] = [
  {
    name: "format",
    description: "What file. Default html.",
    takes: { kind: "choice", choices: paperFormats },
  },
  {
    name: "language",
    description: "The language of the paper. Default: that of Accept-Language.",
    takes: { kind: "choice", choices: languages },
  },
  {
    name: "proposal",
    description: "A proposal of the round: its paper is a draft, and says so. Default: what is decided.",
    takes: { kind: "text" },
  },
  {
    name: "version",
    description: "A version of the round: what was decided then. Default: what is decided now.",
    takes: { kind: "count", least: 1, most: Number.MAX_SAFE_INTEGER },
  },
];

/** What is decided or proposed, as files for people. */
export function paperRoutes(means: StoredMeans & PaperMeans): readonly Route[] {
  const { store } = means;
  return [
    {
      method: "get",
      path: "/rounds/{id}/papers",
      operation: "listPapers",
      tag: "rounds",
      right: "read",
      summary: "Which papers there are of a round, and of what",
      names,
      parameters: [],
      answer: { description: "With the decision and the newest proposals.", component: "PaperList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        return { kind: "value", value: await listed(asked, means) };
      },
    },
    {
      method: "get",
      path: "/rounds/{id}/papers/{paper}",
      operation: "getPaper",
      tag: "rounds",
      right: "read",
      summary: "A paper as a file: Excel, CSV, Word, PDF or a page to print",
      description:
        "Of what is decided; or of a proposal, which it then says is no decision. The same paper has the same bytes.",
      names: { ...names, paper: `Which one: ${paperNames.join(", ")}.` },
      parameters,
      answer: {
        description: "The file, with a name.",
        component: "PaperFile",
        files: Object.values(mediaTypes),
        versioned: true,
      },
      problems: ["missing", "unknown-name", "too-slow", "no-database"],
      async handle(asked) {
        const paper = paperIn(asked);
        const rows = valueOf(await paperRows(store, idOf(asked), wanted(asked)), asked.language);
        return written(asked, means, paper, rows);
      },
    },
  ];
}

/** The papers, with their addresses, and what they can be of. */
async function listed(asked: Asked, { store }: StoredMeans) {
  const { language } = asked;
  const texts = paperTextsIn(language);
  const id = idOf(asked);
  const { status } = valueOf(await roundHead(store, id), language);
  const { items: proposals } = valueOf(await listProposals(store, id, { limit: proposalsShown }), language);
  const decided = status === "adopted" ? valueOf(await adoption(store, id), language) : undefined;
  const address = (paper: PaperName) => `${prefix}/rounds/${encodeURIComponent(id)}/papers/${paper}`;
  return {
    items: paperNames.map((paper) => ({
      paper,
      title: texts.titles[paper],
      purpose: texts.purposes[paper],
      address: address(paper),
    })),
    formats: paperFormats.map((format) => ({ format, mediaType: mediaTypes[format] })),
    languages,
    ...(decided !== undefined && {
      decision: {
        proposal: decided.proposal.id,
        version: decided.version,
        adopted: decided.adopted,
        steps: decided.steps.length,
      },
    }),
    proposals,
  };
}

function paperIn({ names: given }: Asked): PaperName {
  const name = given.get("paper") ?? "";
  const paper = paperNames.find((one) => one === name);
  if (paper !== undefined) return paper;
  throw new Problem("unknown-name", { figures: { name, known: paperNames.join(", ") } });
}

function wanted({ parameters: given, language }: Asked): PaperOf {
  const proposal = given.get("proposal");
  const version = given.get("version");
  if (proposal === undefined) {
    return { of: "decision", version: version === undefined ? undefined : Number(version) };
  }
  if (version === undefined) return { of: "proposal", proposal };
  const message = paperTextsIn(language).eitherProposalOrVersion;
  throw new Problem("parameters", { faults: [{ pointer: "", code: "wrong-parameter", message }] });
}

async function written(
  asked: Asked,
  means: PaperMeans,
  paper: PaperName,
  rows: PaperRows,
): Promise<JsonAnswer> {
  const { parameters: given } = asked;
  const format = paperFormats.find((one) => one === given.get("format")) ?? "html";
  const language = languages.find((one) => one === given.get("language")) ?? asked.language;
  const etag = etagOf(paper, format, language, rows);
  const isDraft = rows.decision === undefined;
  const asPage = format === "html" ? pageHeaders() : undefined;
  const headers = {
    etag,
    ...asPage,
    "content-language": language,
    "content-disposition": `${asPage === undefined ? "attachment" : "inline"}; filename="${fileNameOf(paper, rows.kept.round, isDraft, language)}.${format}"`,
  };
  const mediaType = mediaTypes[format];
  // What the caller has already is not written again.
  if (isUnchanged(asked.request.headers["if-none-match"], etag)) {
    return { kind: "file", bytes: new Uint8Array(), mediaType, headers };
  }
  const bytes = await inTurn(asked.reply, means, seconds, (discard) =>
    means.papers.paper({ paper, format, language, rows }, { discard }),
  );
  return { kind: "file", bytes, mediaType, headers };
}

/** A page is opened where it is, to be read and printed: its own style is let in, and nothing else. */
function pageHeaders(): Readonly<Record<string, string>> {
  const style = createHash("sha256").update(printStyle).digest("base64");
  return {
    "content-security-policy": `default-src 'none';style-src 'sha256-${style}';frame-ancestors 'none';sandbox allow-modals`,
  };
}

/** The same for the same paper: it follows from what it is made of, and from this edition of fordel. */
function etagOf(paper: PaperName, format: PaperFormat, language: Language, rows: PaperRows): string {
  const of = JSON.stringify([madeBy, paper, format, language, rows]);
  return `"${createHash("sha256").update(of).digest("hex").slice(0, 32)}"`;
}
