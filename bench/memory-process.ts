import { roundSchema } from "../src/round/schema.ts";
import { solve } from "../api/library.ts";

// A process of its own for one round, so that nothing but fordel is in its memory.
process.once("message", (message) => {
  void peakOf(message).then((kilobytes) => process.send?.(kilobytes, () => process.exit()));
});

async function peakOf(message: unknown): Promise<number> {
  await solve(roundSchema.parse(message), { engine: "built-in" });
  return process.resourceUsage().maxRSS;
}
