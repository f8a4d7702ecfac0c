import { type Expected, item, type ItemsPut, listItems, putItems, removeItem } from "../../store/items.ts";
import { type RoundList, roundLists } from "../../store/round-content.ts";
import { bodyBytes } from "../body.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { changed, changeFor, etagOf, matchOf, type StoredMeans, valueOf, versionOf } from "../stored.ts";
import { after, afterOf, changing, idOf, limit, limitOf, withVersion } from "./rounds.ts";

const singular = { applications: "Application", commitments: "Commitment", decisions: "Decision" } as const;
const plural = { applications: "Applications", commitments: "Commitments", decisions: "Decisions" } as const;

const said: Readonly<Record<RoundList, string>> = {
  applications: "The applications of a round, or the recipients of one that has those",
  commitments: "The commitments of a round",
  decisions:
    "What officers have decided beforehand; the id of a decision is that of its application or recipient",
};

/** The lists of rounds that are kept. */
export function itemRoutes(means: StoredMeans): readonly Route[] {
  return roundLists.flatMap((list) => routesOf(list, means));
}

function routesOf(list: RoundList, means: StoredMeans): readonly Route[] {
  const { store } = means;
  const names = { id: "The round's id." };
  const both = {
    ...names,
    item: `The id of ${list === "applications" ? "an application" : `one of the ${list}`}.`,
  };
  const path = `/rounds/{id}/${list}`;
  return [
    {
      method: "get",
      path,
      operation: `list${plural[list]}`,
      tag: "rounds",
      right: "read",
      summary: said[list],
      names,
      parameters: [after, limit],
      answer: { description: "By id.", component: "ItemList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const wanted = { ...afterOf(asked), limit: limitOf(asked) };
        const page = valueOf(await listItems(store, idOf(asked), list, wanted), asked.language);
        return { kind: "value", value: page };
      },
    },
    {
      method: "put",
      path,
      operation: `put${plural[list]}`,
      tag: "rounds",
      right: "plan",
      summary: `Put one or thousands of ${list}, each in place of the one with its id`,
      description: "The others stay. The round must be valid with them, or none of them is put.",
      names,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      body: "Items",
      answer: { description: "Which were new and which replaced.", component: "ItemsPut", versioned: true },
      problems: changing,
      async handle(asked) {
        const version = versionOf(asked);
        const expected = version === undefined ? undefined : { round: version };
        const change = changeFor(asked, means, put);
        const items = { kind: "many", bytes: bodyBytes(asked.request.body) } as const;
        return changed(
          await putItems(store, change, idOf(asked), list, items, expected),
          put,
          asked.language,
        );
      },
    },
    {
      method: "get",
      path: `${path}/{item}`,
      operation: `get${singular[list]}`,
      tag: "rounds",
      right: "read",
      summary: "One of them",
      names: both,
      parameters: [],
      answer: { description: "As it is now.", component: "Item", versioned: true },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const value = valueOf(await item(store, idOf(asked), list, itemId(asked)), asked.language);
        return { kind: "value", value, headers: { etag: etagOf(value.version) } };
      },
    },
    {
      method: "put",
      path: `${path}/{item}`,
      operation: `put${singular[list]}`,
      tag: "rounds",
      right: "plan",
      summary: "Put one of them, new or in place of the one that is there",
      names: both,
      parameters: [],
      headers: ["If-Match", "If-None-Match", "Idempotency-Key"],
      body: "ItemDocument",
      answer: { description: "The round's version.", component: "ItemsPut", versioned: true },
      problems: changing,
      async handle(asked) {
        const expected = expectedOf(asked);
        const one = { kind: "one", bytes: bodyBytes(asked.request.body), id: itemId(asked) } as const;
        const change = changeFor(asked, means, putOne);
        const outcome = await putItems(store, change, idOf(asked), list, one, expected);
        return changed(outcome, putOne, asked.language);
      },
    },
    {
      method: "delete",
      path: `${path}/{item}`,
      operation: `delete${singular[list]}`,
      tag: "rounds",
      right: "plan",
      summary: "Take one of them out",
      names: both,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      answer: { description: "The round's version.", component: "RoundHead", versioned: true },
      problems: [...changing, "invalid"],
      async handle(asked) {
        const version = versionOf(asked);
        const expected = version === undefined ? undefined : { item: version };
        const change = changeFor(asked, means, withVersion);
        const outcome = await removeItem(store, change, idOf(asked), list, itemId(asked), expected);
        return changed(outcome, withVersion, asked.language);
      },
    },
  ];
}

function put(value: ItemsPut): JsonAnswer {
  return { kind: "value", value, headers: { etag: etagOf(value.round.version) } };
}

/** The item has the round's version only where it was changed. */
function putOne(value: ItemsPut): JsonAnswer {
  return value.unchanged.length > 0 ? { kind: "value", value } : put(value);
}

function itemId({ names }: Asked): string {
  return names.get("item") ?? "";
}

function expectedOf(asked: Asked): Expected | undefined {
  const match = matchOf(asked);
  switch (match.kind) {
    case "version":
      return { item: match.version };
    case "none":
      return { item: "absent" };
    case "any":
      return undefined;
  }
}
