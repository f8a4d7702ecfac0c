import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EngineAnswer } from "../../solver/engines/engine.ts";
import { scale, unscale } from "../../solver/engines/scaled.ts";
import type { Program } from "../../solver/program.ts";
import { cbcSolution, freeMps } from "../mps.ts";
import { median } from "../statistics.ts";
import type { Contender } from "./contender.ts";
import { bothStages } from "./two-stages.ts";

/** CBC, or a sentence on how to get it. */
type CbcFound =
  | { readonly kind: "contender"; readonly contender: Contender }
  | { readonly kind: "missing"; readonly why: string };

/** CBC as a native process: one a stage, gaps 0. Only the processes are timed, not what is written for them. */
export function cbcContender(): CbcFound {
  const version = spawnSync("cbc", ["-exit"], { encoding: "utf8" });
  if (version.error !== undefined) {
    return {
      kind: "missing",
      why: "CBC is not installed and is left out; install it with apt-get install coinor-cbc.",
    };
  }
  const number = /Version:\s*(\S+)/.exec(version.stdout)?.[1] ?? "of unknown version";
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const contender: Contender = {
    name: "cbc",
    description: `CBC ${number} as native processes, one a stage, gaps 0; the time of the processes alone, start included (an empty one takes ${emptyStart().toFixed(0)} ms)`,
    async solve(document, limitSeconds) {
      let milliseconds = 0;
      const { outcome } = await bothStages(
        document,
        async (program, left) => {
          const asked = await askCbc(program, left, folder);
          milliseconds += asked.milliseconds;
          return asked.answer;
        },
        limitSeconds,
      );
      return { milliseconds, outcome };
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
  return { kind: "contender", contender };
}

/** What a process costs that does nothing, milliseconds: the median of some. */
function emptyStart(): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    spawnSync("cbc", ["-exit"]);
    return performance.now() - began;
  });
  return median(times) ?? 0;
}

interface Asked {
  readonly answer: EngineAnswer;
  readonly milliseconds: number;
}

/** CBC looks at its time limit between steps of its search; after so many seconds more it is killed. */
const graceSeconds = 5;

async function askCbc(program: Program, limitSeconds: number, folder: string): Promise<Asked> {
  const scaled = scale({ program, task: "integer", timeLimitSeconds: limitSeconds });
  const question = join(folder, "program.mps");
  const solution = join(folder, "solution.txt");
  rmSync(solution, { force: true });
  writeFileSync(question, freeMps(scaled));
  const timing = ["-timeMode", "elapsed", "-sec", limitSeconds.toFixed(3)];
  const gaps = ["-ratioGap", "0", "-allowableGap", "0"];
  const milliseconds = await timeOf("cbc", [question, ...timing, ...gaps, "-solve", "-solution", solution], {
    mostSeconds: limitSeconds + graceSeconds,
  });
  if (!existsSync(solution)) {
    return { milliseconds, answer: gaveUp("CBC ended without a solution; give it more time.") };
  }
  const { claim, values } = cbcSolution(readFileSync(solution, "utf8"), scaled.variables.length);
  switch (claim) {
    case "infeasible":
      return { milliseconds, answer: { kind: "claims-infeasible" } };
    case "nothing":
      return { milliseconds, answer: gaveUp("CBC found no whole answer in its time; give it more.") };
    case "best":
    case "found":
      return { milliseconds, answer: unscale(scaled, { claim, values, multipliers: [] }, "integer") };
  }
}

function gaveUp(why: string): EngineAnswer {
  return { kind: "gave-up", why };
}

/** Milliseconds from the start of a process to its end. */
function timeOf(
  command: string,
  call: readonly string[],
  { mostSeconds }: { readonly mostSeconds: number },
): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, call, {
      stdio: "ignore",
      timeout: Math.ceil(mostSeconds * 1000),
      killSignal: "SIGKILL",
    });
    const settle = () => resolve(performance.now() - began);
    child.on("error", settle);
    child.on("exit", settle);
  });
}
