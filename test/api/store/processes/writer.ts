/**
 * Writes applications into a round, one change after another, each with a key of its own; says which ones were made, and
 * goes on until all are or it is killed. A key that was used before is answered as then, which counts as made.
 */
import { connect } from "../../../../api/store/connect.ts";
import { type ItemsPut, putItems } from "../../../../api/store/items.ts";
import { exampleRound } from "../../../../src/schemes/integreringsmottak-2021/example.ts";

const [, , url, round, from, to] = process.argv;
const store = connect(url, { connections: 2 });
const [recipient] = exampleRound().recipients;
const who = { kind: "machine", id: "writer", name: "The case system" } as const;

for (let number = Number(from); number < Number(to); number++) {
  const once = {
    caller: who.id,
    key: `${round}-${number}`,
    request: `${round} ${number}`,
    answer: ({ round: { version } }: ItemsPut) => ({ status: 200, headers: {}, body: `${version}` }),
  };
  const at = new Date().toISOString();
  const items = [{ ...recipient, id: `written-${number}` }];
  const outcome = await putItems(store, { who, at, once }, round, "applications", items);
  if (outcome.outcome !== "done" && outcome.outcome !== "remembered") {
    throw new Error(`It was not made: ${JSON.stringify(outcome)}`);
  }
  process.stdout.write(`${number}\n`);
}
await store.close();
