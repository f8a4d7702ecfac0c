import { cancelRun, run } from "../../store/runs.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { eventIdOf, runEvents } from "../run-events.ts";
import { type RunMeans, toldRun } from "../runs.ts";
import { valueOf } from "../stored.ts";
import { hasEnded } from "../../runs/watch.ts";

const names = { run: "The run's id." };

/** How far questions about kept rounds are. */
export function runRoutes(means: RunMeans): readonly Route[] {
  const { store } = means;
  return [
    {
      method: "get",
      path: "/runs/{run}",
      operation: "getRun",
      tag: "runs",
      right: "read",
      summary: "How far a run is, and where its answer is",
      names,
      parameters: [],
      answer: { description: "As it is now.", component: "Run" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const found = valueOf(await run(store, runOf(asked)), asked.language);
        return { kind: "value", value: toldRun(found, asked.language) };
      },
    },
    {
      method: "delete",
      path: "/runs/{run}",
      operation: "cancelRun",
      tag: "runs",
      right: "plan",
      summary: "Call a run off, wherever it is being worked on",
      names,
      parameters: [],
      answer: { description: "The run, called off.", component: "Run" },
      problems: ["missing", "ended", "busy", "no-database"],
      async handle(asked) {
        const found = valueOf(await cancelRun(store, runOf(asked)), asked.language);
        return { kind: "value", value: toldRun(found, asked.language) };
      },
    },
    {
      method: "get",
      path: "/runs/{run}/events",
      operation: "listenToRun",
      tag: "runs",
      right: "read",
      summary: "Hear of a run as it goes on (server-sent events)",
      description:
        "An event progress whenever something about the run is another, and done when it has ended, which is the last. The data of each is the run.",
      names,
      parameters: [],
      headers: ["Last-Event-ID"],
      answer: { description: "The events, until the run has ended.", component: "Run", events: true },
      problems: ["missing", "no-database"],
      handle: (asked) => listened(asked, means),
    },
  ];
}

async function listened(asked: Asked, means: RunMeans): Promise<JsonAnswer> {
  const { request, language } = asked;
  const found = valueOf(await run(means.store, runOf(asked)), language);
  const heard = request.headers["last-event-id"];
  if (hasEnded(found) && heard === eventIdOf(found)) return { kind: "json", json: "", status: 204 };
  const events = runEvents(found, typeof heard === "string" ? heard : undefined, asked, means);
  const headers = { "cache-control": "no-store", "x-accel-buffering": "no" };
  return { kind: "events", events, headers };
}

function runOf({ names: given }: Asked): string {
  return given.get("run") ?? "";
}
