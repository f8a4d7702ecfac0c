import { faultAt } from "../../../src/round/fault.ts";
import { importLists } from "../../../src/import/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { importFileFormats, type Imports } from "../../import/imports.ts";
import { writtenFault } from "../../answers/reading.ts";
import { mediaTypes } from "../../papers/formats.ts";
import { plainName } from "../../../src/plain-name.ts";
import { httpTextsIn } from "../../../src/texts/http/in-language.ts";
import { roundText } from "../../store/rounds.ts";
import { inTurn, type QuestionMeans } from "../asking.ts";
import { bodyBytes } from "../body.ts";
import { answeredOnce } from "../once.ts";
import type { Parameter } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Route } from "../route.ts";
import { etagOf, type StoredMeans, valueOf } from "../stored.ts";
import { idOf } from "./rounds.ts";

/** What imports are answered with. */
export interface ImportMeans extends StoredMeans, Pick<QuestionMeans, "admission" | "stopping"> {
  readonly imports: Pick<Imports, "read" | "write">;
}

/** Seconds that a file may take to be read or written. */
const seconds = 60;

const names = { id: "The round's id." };

const parameters: readonly Parameter[] = [
  {
    name: "of",
    description: "What is filled in. Default applications.",
    takes: { kind: "choice", choices: importLists },
  },
  {
    name: "format",
    description: "What file. Default xlsx.",
    takes: { kind: "choice", choices: importFileFormats },
  },
  {
    name: "filled",
    description: "With what the round has, to be changed and read again. Default false: empty.",
    takes: { kind: "choice", choices: ["true", "false"] },
  },
  {
    name: "language",
    description: "The language of the headings. Default: that of Accept-Language.",
    takes: { kind: "choice", choices: languages },
  },
];

/** Applications and commitments from spreadsheets. Nothing is changed here: what is ready is put as any other items. */
export function importRoutes(means: ImportMeans): readonly Route[] {
  const { store, imports } = means;
  return [
    {
      method: "post",
      path: "/rounds/{id}/import",
      operation: "readImport",
      tag: "rounds",
      right: "plan",
      summary: "Read a spreadsheet: what it would make of the applications or commitments",
      description:
        "An .xlsx or a file of separated values, in base64. Every fault has its cell. Nothing is changed: where the status is ready, the items are put at /rounds/{id}/applications or /commitments with the version in If-Match.",
      names,
      parameters: [],
      headers: ["Idempotency-Key"],
      body: "ImportRequest",
      answer: { description: "What would become of it.", component: "Import", versioned: true },
      problems: [
        "missing",
        "invalid",
        "unreadable",
        "full",
        "too-slow",
        "headers",
        "other-request",
        "under-way",
        "busy",
        "no-database",
      ],
      handle: (asked) =>
        answeredOnce(asked, means, 2 * seconds, async () => {
          const { language, reply, request } = asked;
          const { head, document } = valueOf(await roundText(store, idOf(asked)), language);
          const { version } = head;
          const task = { request: bodyBytes(request.body), round: document, version, language };
          const read = await inTurn(reply, means, seconds, (signal) => imports.read(task, signal));
          if (read.kind !== "answered") throw new Problem(read.kind, { faults: read.faults });
          return { kind: "json", json: read.json, headers: { etag: etagOf(version) } };
        }),
    },
    {
      method: "get",
      path: "/rounds/{id}/import/file",
      operation: "getImportFile",
      tag: "rounds",
      right: "read",
      summary: "A spreadsheet to fill in, empty or with what the round has",
      description:
        "The ids of what the file cannot hold, which is rare, are in the header Fordel-Left-Out, percent-encoded; they stay in the round when the file is read again.",
      names,
      parameters,
      answer: {
        description: "The file, with a name.",
        component: "PaperFile",
        files: importFileFormats.map((format) => mediaTypes[format]),
      },
      problems: ["missing", "invalid", "full", "too-slow", "no-database"],
      async handle(asked) {
        const given = asked.parameters;
        const of = importLists.find((one) => one === given.get("of")) ?? "applications";
        const format = importFileFormats.find((one) => one === given.get("format")) ?? "xlsx";
        const language = languages.find((one) => one === given.get("language")) ?? asked.language;
        const { head, document } = valueOf(await roundText(store, idOf(asked)), asked.language);
        if (head.kind !== "scored") {
          const fault = faultAt([], "kind-not-scored", { kind: head.kind });
          throw new Problem("invalid", { faults: [writtenFault(fault, asked.language)] });
        }
        const task = { round: document, of, format, isFilled: given.get("filled") === "true", language };
        const { bytes, leftOut } = await inTurn(asked.reply, means, seconds, (signal) =>
          imports.write(task, signal),
        );
        const name = `${httpTextsIn(language).importFiles[of]}-${plainName(head.id)}.${format}`;
        return {
          kind: "file",
          bytes,
          mediaType: mediaTypes[format],
          headers: {
            "content-language": language,
            ...(leftOut.length > 0 && { "fordel-left-out": leftOut.map(encodeURIComponent).join(", ") }),
            "content-disposition": `attachment; filename="${name}"`,
          },
        };
      },
    },
  ];
}
