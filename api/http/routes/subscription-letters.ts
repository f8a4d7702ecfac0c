import { randomUUID } from "node:crypto";
import { attempt } from "../../events/attempt.ts";
import { testLetter } from "../../events/cloud-event.ts";
import { eventTypeOf } from "../../events/event-types.ts";
import { signed } from "../../events/sign.ts";
import { type DeadLetter, listDeadLetters, sendAgain } from "../../store/dead-letters.ts";
import { recall, remember } from "../../store/idempotency.ts";
import { subscriptionRow } from "../../store/subscriptions.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { changed, changeFor, valueOf } from "../stored.ts";
import { Problem } from "../problem.ts";
import { afterPlace, afterPlaceOf, idOf, limit, limitOf } from "./rounds.ts";
import type { SubscriptionMeans } from "./subscription-reading.ts";

const names = { id: "The subscription's id." };

/** What is sent to a subscriber because somebody asks for it: a test, and dead letters once more. */
export function letterRoutes(means: SubscriptionMeans): readonly Route[] {
  const { store } = means;
  return [
    {
      method: "post",
      path: "/subscriptions/{id}/test",
      operation: "testSubscription",
      tag: "events",
      right: "plan",
      summary: "Send an event that only shows whether the receiver can be reached",
      description: "It is sent once, at once, and is not kept.",
      names,
      parameters: [],
      headers: ["Idempotency-Key"],
      answer: { description: "Whether the receiver took it.", component: "SubscriptionTest" },
      problems: ["missing", "headers", "other-request", "busy", "no-database"],
      async handle(asked) {
        const { once, at } = changeFor(asked, means, tested);
        const before = once === undefined ? undefined : await recall(store, { ...once, at });
        if (before !== undefined && before.outcome !== "new") return changed(before, tested, asked.language);
        const answer = tested(await test(asked, means, at));
        if (once === undefined) return answer;
        const kept = valueOf(await remember(store, { ...once, at }, rememberedOf(answer)), asked.language);
        return { kind: "json", json: kept.body, status: kept.status };
      },
    },
    {
      method: "get",
      path: "/subscriptions/{id}/dead-letters",
      operation: "listDeadLetters",
      tag: "events",
      right: "plan",
      summary: "Events that were tried too often in vain",
      names,
      parameters: [afterPlace, limit],
      answer: { description: "In the order in which they happened.", component: "DeadLetterList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const wanted = { subscription: idOf(asked), ...afterPlaceOf(asked), limit: limitOf(asked) };
        const page = valueOf(await listDeadLetters(store, wanted), asked.language);
        return { kind: "value", value: { ...page, items: page.items.map(letter) } };
      },
    },
    {
      method: "post",
      path: "/subscriptions/{id}/dead-letters",
      operation: "sendAllAgain",
      tag: "events",
      right: "plan",
      summary: "Send all dead letters again",
      description: "Each is tried once more, those of a round one after another.",
      names,
      parameters: [],
      headers: ["Idempotency-Key"],
      answer: { description: "How many.", component: "SentAgain" },
      problems: ["missing", "headers", "other-request", "busy", "no-database"],
      async handle(asked) {
        const change = changeFor(asked, means, again);
        return changed(await sendAgain(store, change, { subscription: idOf(asked) }), again, asked.language);
      },
    },
    {
      method: "post",
      path: "/subscriptions/{id}/dead-letters/{sequence}",
      operation: "sendAgain",
      tag: "events",
      right: "plan",
      summary: "Send a dead letter again",
      names: { ...names, sequence: "Its sequence in the list." },
      parameters: [],
      headers: ["Idempotency-Key"],
      answer: { description: "That it will be tried once more.", component: "SentAgain" },
      problems: ["missing", "headers", "other-request", "busy", "no-database"],
      async handle(asked) {
        const which = { subscription: idOf(asked), sequence: sequenceOf(asked) };
        const change = changeFor(asked, means, again);
        return changed(await sendAgain(store, change, which), again, asked.language);
      },
    },
  ];
}

interface Tested {
  readonly delivered: boolean;
  readonly failure?: string;
}

async function test(asked: Asked, means: SubscriptionMeans, at: string): Promise<Tested> {
  const { rules, key, source, timeoutSeconds } = means;
  const row = valueOf(await subscriptionRow(means.store, idOf(asked)), asked.language);
  const event = testLetter(row.id, { id: randomUUID(), at, source });
  const headers = signed(event, row, key, new Date());
  if (headers === undefined) return { delivered: false, failure: "unreadable-secret" };
  const stop = new AbortController().signal;
  const came = await attempt({ url: row.url, body: event.body, headers, rules, timeoutSeconds, stop });
  switch (came.kind) {
    case "delivered":
      return { delivered: true };
    case "gone":
      return { delivered: false, failure: "status-410" };
    case "failed":
      return { delivered: false, failure: came.why };
    case "stopped":
      throw new Problem("stopping", { figures: { seconds: 5 } });
  }
}

function tested(value: Tested): JsonAnswer & { readonly value: Tested } {
  return { kind: "value", value };
}

function rememberedOf({ value }: { readonly value: Tested }) {
  return { status: 200, headers: {}, body: JSON.stringify(value) };
}

function again(count: number): JsonAnswer {
  return { kind: "value", value: { count } };
}

function letter({ action, ...rest }: DeadLetter) {
  return { ...rest, type: eventTypeOf(action) };
}

/** What stands in the address; what is no number is no dead letter's. */
function sequenceOf({ names: given }: Asked): number {
  const text = given.get("sequence") ?? "";
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new Problem("missing", { figures: { id: text } });
}
