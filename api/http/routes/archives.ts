import { archiveRows } from "../../store/archive/rows.ts";
import { takeIn } from "../../store/archive/import.ts";
import type { RoundHead } from "../../store/rounds.ts";
import type { ArchiveDone, ArchiveTask } from "../../jobs/archive-task.ts";
import { type ArchiveMeans, inTurn } from "../asking.ts";
import { bodyBytes } from "../body.ts";
import { answeredOnce, changedOnce } from "../once.ts";
import { Problem } from "../problem.ts";
import type { Asked, Route } from "../route.ts";
import { type StoredMeans, valueOf } from "../stored.ts";
import { created, idOf } from "./rounds.ts";

/** Seconds that an archive may take to be written or checked; the largest that fit in a body take a few. */
const seconds = 60;

const checking = [
  "full",
  "too-slow",
  "headers",
  "other-request",
  "under-way",
  "busy",
  "no-database",
] as const;

/** Rounds as files, with all that was made and decided of them. */
export function archiveRoutes(means: StoredMeans & ArchiveMeans): readonly Route[] {
  const { store } = means;
  return [
    {
      method: "get",
      path: "/rounds/{id}/archive",
      operation: "getArchive",
      tag: "rounds",
      right: "read",
      summary: "A round with all that was made and decided of it, as one file",
      names: { id: "The round's id." },
      parameters: [],
      answer: { description: "As fordel verify takes it.", component: "Archive" },
      problems: ["missing", "full", "too-slow", "no-database"],
      async handle(asked) {
        const rows = valueOf(await archiveRows(store, idOf(asked)), asked.language);
        const done = await work(asked, means, { do: "write", rows });
        if (done.kind !== "written")
          throw new Error("An archive was checked that was to be written; report it.");
        return { kind: "json", json: done.json };
      },
    },
    {
      method: "post",
      path: "/archives",
      operation: "importArchive",
      tag: "rounds",
      right: "decide",
      summary: "Take a round in with its history, as it was elsewhere",
      description:
        "It is checked first. Decisions come with it, so it takes whoever may decide. A round that is there is never written over.",
      parameters: [],
      headers: ["Idempotency-Key"],
      body: "Archive",
      answer: { description: "The round.", component: "RoundHead", status: 201, versioned: true },
      problems: [...checking, "exists", "not-whole"],
      handle: (asked) =>
        changedOnce<RoundHead>(asked, means, { seconds, answer: created }, async (change) => {
          const done = await checked(asked, means);
          if (done.kind === "whole") return takeIn(store, change, done.plan);
          const faults = done.findings.map((message) => ({ pointer: "", code: "not-whole", message }));
          throw new Problem("not-whole", { faults });
        }),
    },
    {
      method: "post",
      path: "/archives/verify",
      operation: "verifyArchive",
      tag: "questions",
      right: "read",
      summary: "Whether an archive holds; nothing of it is taken in, and no solver runs",
      parameters: [],
      headers: ["Idempotency-Key"],
      body: "Archive",
      answer: { description: "Everything that does not hold.", component: "ArchiveVerification" },
      problems: checking,
      handle: (asked) =>
        answeredOnce(asked, means, seconds, async () => {
          const done = await checked(asked, means);
          const value =
            done.kind === "whole"
              ? { holds: true, round: done.plan.id, findings: [] }
              : { holds: false, findings: done.findings.map((message) => ({ message })) };
          return { kind: "value", value };
        }),
    },
  ];
}

/** What the check of the archive in the body comes to. */
async function checked(
  asked: Asked,
  means: ArchiveMeans,
): Promise<Extract<ArchiveDone, { kind: "whole" | "not-whole" }>> {
  const { request, language } = asked;
  const done = await work(asked, means, { do: "check", body: bodyBytes(request.body), language });
  switch (done.kind) {
    case "whole":
    case "not-whole":
      return done;
    case "unreadable":
    case "invalid":
      throw new Problem(done.kind, { faults: done.faults });
    case "written":
      throw new Error("An archive was written that was to be checked; report it.");
  }
}

function work({ reply }: Asked, means: ArchiveMeans, task: ArchiveTask): Promise<ArchiveDone> {
  return inTurn(reply, means, seconds, (discard) => means.archives.archive(task, { discard }));
}
