import { Command } from "commander";
import { exampleRound } from "../src/schemes/tuki-2025/example.ts";
import { load, type Load, percentile, type Request } from "./http/load.ts";
import { type RunningService, runService } from "./http/service.ts";
import { manyApplications, variation } from "./http/variations.ts";
import { circumstances, inThisFolder, table, writePage } from "./page.ts";

interface Asked {
  readonly clients: number;
  readonly seconds: number;
  readonly warm: number;
  readonly variations: number;
  readonly many: number;
  readonly seed: number;
  readonly threads?: string;
  readonly out: string;
}

/** What was measured of one kind of request. */
interface Part {
  readonly name: string;
  readonly load: Load;
  /** Milliseconds of the service's processors for one answer. */
  readonly processor: number;
  /** Milliseconds that the event loop was held at most. */
  readonly held: number;
  readonly goal: string;
}

/** One request after another, each by itself. */
interface Single {
  readonly name: string;
  readonly milliseconds: number;
  readonly held: number;
  readonly goal: string;
}

await new Command("http")
  .description(
    "Measures the service over HTTP: questions, reads and large changes, and how long its event loop is held.",
  )
  .option("--clients <number>", "clients at once", Number, 16)
  .option("--seconds <number>", "seconds of each load", Number, 20)
  .option("--warm <number>", "seconds of each load before that, which do not count", Number, 8)
  .option("--variations <number>", "different rounds that are asked about", Number, 500)
  .option("--many <number>", "applications of the large round", Number, 10_000)
  .option("--seed <number>", "seed of the made-up variations", Number, 1)
  .option("--threads <number>", "FORDEL_THREADS of the service; its default where not given")
  .option("--out <file>", "where the page goes", inThisFolder("http.md"))
  .action(measureHttp)
  .parseAsync();

async function measureHttp(asked: Asked): Promise<void> {
  const before = circumstances();
  const service = await runService(asked.threads === undefined ? {} : { FORDEL_THREADS: asked.threads });
  try {
    const loads = [...(await questions(service, asked)), ...(await reads(service, asked))];
    const singles = await largeRound(service, asked);
    const { memory } = await service.readings();
    await writePage(asked.out, pageOf(asked, loads, singles, before, memory));
  } finally {
    await service.stop();
  }
}

async function questions(service: RunningService, asked: Asked): Promise<readonly Part[]> {
  const plain = JSON.stringify(exampleRound());
  const varied = Array.from({ length: asked.variations }, (_, number) =>
    JSON.stringify(variation(asked.seed, number)),
  );
  const post = (body: string): Request => ({ method: "POST", path: "/api/v1/allocate", body });
  const goal = "p50 < 150 ms, p99 < 600 ms, held < 50 ms";
  return [
    await part(service, asked, "`/allocate`, no two requests alike", goal, (number) =>
      post(varied[number % varied.length]),
    ),
    await part(service, asked, "`/allocate`, the example as it is", goal, () => post(plain)),
  ];
}

async function reads(service: RunningService, asked: Asked): Promise<readonly Part[]> {
  const round = "/api/v1/rounds/tuki-2025";
  const made = await fetch(service.address + `${round}/proposals`, { method: "POST" });
  const location = made.headers.get("location");
  if (made.status !== 201 || location === null) {
    throw new Error(`The proposal to be read was not made: ${made.status} ${await made.text()}`);
  }
  const get = (path: string): Request => ({ method: "GET", path });
  const paths: readonly (readonly [name: string, path: string])[] = [
    ["a round of 91 applications", round],
    ["a page of its applications", `${round}/applications`],
    ["a proposal", location],
  ];
  const parts: Part[] = [];
  for (const [name, path] of paths) {
    parts.push(await part(service, asked, name, "p99 < 50 ms, held < 50 ms", () => get(path)));
  }
  return parts;
}

async function part(
  service: RunningService,
  { clients, seconds, warm }: Asked,
  name: string,
  goal: string,
  next: (number: number) => Request,
): Promise<Part> {
  if (warm > 0) await load(service.address, clients, warm, next);
  const before = await service.readings();
  const measured = await load(service.address, clients, seconds, next);
  const after = await service.readings();
  const processor = (1000 * (after.processor - before.processor)) / Math.max(1, measured.times.length);
  tell(
    `${name}: p50 ${figure(percentile(measured, 50))}, p99 ${figure(percentile(measured, 99))} ms, held ${figure(after.held)} ms, ${figure(processor)} ms of processors`,
  );
  return { name, load: measured, processor, held: after.held, goal };
}

/** Puts, changes and reads a round of thousands, one request after another. */
async function largeRound(service: RunningService, { many }: Asked): Promise<readonly Single[]> {
  const applications = manyApplications(many);
  const round = `${service.address}/api/v1/rounds/large`;
  await expectGood(
    await send("PUT", round, { ...exampleRound(), applications: [] }, { "if-none-match": "*" }),
  );
  const others = applications.map((one) => ({ ...one, participants: (one.participants ?? 0) + 1 }));
  const [first] = applications;
  const whatever = { "if-match": "*" };
  const upserted = "< 5 s, held < 50 ms";
  const steps: readonly (readonly [name: string, goal: string, ask: () => Promise<Response>])[] = [
    [
      `${many} applications put, all new`,
      upserted,
      () => send("PUT", `${round}/applications`, { items: applications }, whatever),
    ],
    [
      `${many} applications put, all in place of another`,
      upserted,
      () => send("PUT", `${round}/applications`, { items: others }, whatever),
    ],
    [
      `one application of ${many} put`,
      "held < 50 ms",
      () => send("PUT", `${round}/applications/${first.id}`, first, whatever),
    ],
    [`the round of ${many} read`, "held < 50 ms", () => fetch(round)],
    ["a page of 1000 applications read", "held < 50 ms", () => fetch(`${round}/applications?limit=1000`)],
  ];
  const singles: Single[] = [];
  for (const [name, goal, ask] of steps) {
    await service.readings();
    const began = performance.now();
    await expectGood(await ask());
    const milliseconds = performance.now() - began;
    const { held } = await service.readings();
    tell(`${name}: ${figure(milliseconds)} ms, held ${figure(held)} ms`);
    singles.push({ name, milliseconds, held, goal });
  }
  return singles;
}

function send(
  method: string,
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const sent = { "content-type": "application/json", ...headers };
  return fetch(address, { method, headers: sent, body: JSON.stringify(body) });
}

async function expectGood(response: Response): Promise<void> {
  const text = await response.text();
  if (!response.ok) throw new Error(`The service answered ${response.status}: ${text.slice(0, 1000)}`);
}

function pageOf(
  { clients, seconds, warm, threads }: Asked,
  loads: readonly Part[],
  singles: readonly Single[],
  before: string,
  memory: number,
): readonly string[] {
  return [
    "# The service over HTTP",
    "",
    `${before} At the end: ${circumstances().replace(/^.*load/, "load")} \`npm run bench -- http\``,
    "",
    `\`fordel serve\` as a process with its embedded PostgreSQL, \`FORDEL_THREADS\` ${threads ?? "as it is without it"}. ${clients} clients (autocannon, on the same machine, and part of its load), each of which sends its next request when it has the answer to the last; ${seconds} s after ${warm} s that do not count. The rounds are the made-up example of TUKI 2025 (91 applications) as it is, and with the amounts of every application drawn again within a fifth and as round as before, so that no two requests are alike until they begin anew; nothing is remembered between requests in either case. Times are those of whole answers at the client. "Processors" is the processor time of the whole service, its threads included and its database not, for one answer. "Held" is the longest that the event loop of the service stood in one piece (\`fordel_event_loop_longest_seconds\` at \`/metrics\`).`,
    "",
    ...table([
      [
        "request",
        "answers",
        "a second",
        "p50, ms",
        "p99, ms",
        "processors, ms",
        "held, ms",
        "failed",
        "goal",
      ],
      ...loads.map(({ name, load: measured, processor, held, goal }) => [
        name,
        String(measured.times.length),
        figure(measured.times.length / measured.seconds),
        figure(percentile(measured, 50)),
        figure(percentile(measured, 99)),
        figure(processor),
        figure(held),
        String(measured.failed),
        goal,
      ]),
    ]),
    "",
    "One request after another, each by itself:",
    "",
    ...table([
      ["request", "ms", "held, ms", "goal"],
      ...singles.map(({ name, milliseconds, held, goal }) => [
        name,
        figure(milliseconds),
        figure(held),
        goal,
      ]),
    ]),
    "",
    `Resident memory of the service at the end: ${memory.toFixed(0)} MB.`,
  ];
}

function figure(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
