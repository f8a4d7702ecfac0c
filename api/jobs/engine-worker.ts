import { parentPort } from "node:worker_threads";
import type { EngineAnswer, EngineName, EngineQuestion } from "../../solver/engines/engine.ts";

/** What a worker is asked, one question at a time. */
export interface EngineRequest {
  readonly name: EngineName;
  readonly question: EngineQuestion;
}

/** What a worker says: first that its engine is loaded and begins, then the answer. */
export type EngineReport =
  { readonly kind: "begins" } | { readonly kind: "ends"; readonly answer: EngineAnswer };

/** The worker: it loads the engine that is asked for, so that a process pays only for what it uses. */
async function answer(
  { name, question }: EngineRequest,
  report: (said: EngineReport) => void,
): Promise<void> {
  const ask = await engine(name);
  report({ kind: "begins" });
  report({ kind: "ends", answer: await ask(question) });
}

async function engine(name: EngineName): Promise<(question: EngineQuestion) => Promise<EngineAnswer>> {
  switch (name) {
    case "javascript-lp-solver":
      return (await import("../../solver/engines/javascript-lp-solver.ts")).ask;
    case "highs": {
      const highs = await import("../../solver/engines/highs.ts");
      await highs.prepare();
      return highs.ask;
    }
  }
}

if (parentPort !== null) {
  const port = parentPort;
  port.on("message", (request: EngineRequest) => {
    void answer(request, (said) => port.postMessage(said));
  });
}
