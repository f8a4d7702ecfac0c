import { kept, newSecret } from "../../events/secret.ts";
import {
  changeSecret,
  createSubscription,
  listSubscriptions,
  newSubscriptionId,
  removeSubscription,
  replaceSubscription,
  type Subscription,
  subscription,
} from "../../store/subscriptions.ts";
import { prefix } from "../prefix.ts";
import type { JsonAnswer, Route } from "../route.ts";
import { changed, changeFor, etagOf, valueOf, versionOf } from "../stored.ts";
import { resubscribingSchema, subscribingSchema } from "../subscription-schemas.ts";
import { afterPlace, afterPlaceOf, idOf, limit, limitOf } from "./rounds.ts";
import { letterRoutes } from "./subscription-letters.ts";
import { described, readSubscribing, type SubscriptionMeans, wantedOf } from "./subscription-reading.ts";

const names = { id: "The subscription's id." };

/** Hours for which the secret before is valid too. */
const hoursOfBoth = 24;

const problems = [
  "missing",
  "changed",
  "precondition",
  "headers",
  "other-request",
  "busy",
  "no-database",
] as const;

/** Subscriptions to events. */
export function subscriptionRoutes(means: SubscriptionMeans): readonly Route[] {
  const { store, key } = means;
  return [
    {
      method: "get",
      path: "/subscriptions",
      operation: "listSubscriptions",
      tag: "events",
      right: "plan",
      summary: "The subscriptions to events",
      parameters: [afterPlace, limit],
      answer: { description: "In the order in which they were made.", component: "SubscriptionList" },
      problems: ["no-database"],
      async handle(asked) {
        const wanted = { ...afterPlaceOf(asked), limit: limitOf(asked) };
        const page = valueOf(await listSubscriptions(store, wanted), asked.language);
        return { kind: "value", value: { ...page, items: page.items.map(described) } };
      },
    },
    {
      method: "post",
      path: "/subscriptions",
      operation: "createSubscription",
      tag: "events",
      right: "plan",
      summary: "Subscribe to events",
      description:
        "What is done from now on is sent to the address, as CloudEvents signed by Standard Webhooks. The secret is in this answer and in no other.",
      parameters: [],
      headers: ["Idempotency-Key"],
      body: "Subscribing",
      answer: {
        description: "The subscription with its secret.",
        component: "SubscriptionSecret",
        status: 201,
        versioned: true,
      },
      problems: ["headers", "other-request", "busy", "no-database"],
      async handle(asked) {
        const wanted = readSubscribing(asked, subscribingSchema, means);
        const [id, secret] = [newSubscriptionId(), newSecret()];
        const change = changeFor(asked, means, (value: Subscription) => made(value));
        const values = { ...wantedOf(wanted), id, secret: kept(secret, key, id) };
        const outcome = await createSubscription(store, change, values);
        return changed(outcome, (value) => made(value, secret), asked.language);
      },
    },
    {
      method: "get",
      path: "/subscriptions/{id}",
      operation: "getSubscription",
      tag: "events",
      right: "plan",
      summary: "A subscription",
      names,
      parameters: [],
      answer: {
        description: "As it is now, without its secret.",
        component: "Subscription",
        versioned: true,
      },
      problems: ["missing", "no-database"],
      async handle(asked) {
        return withVersion(valueOf(await subscription(store, idOf(asked)), asked.language));
      },
    },
    {
      method: "put",
      path: "/subscriptions/{id}",
      operation: "putSubscription",
      tag: "events",
      right: "plan",
      summary: "Change a subscription",
      description:
        "Another address or other events, from what has not been sent yet. One that is paused or ended becomes active unless paused is asked for, and goes on where it was.",
      names,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      body: "Resubscribing",
      answer: { description: "As it is now.", component: "Subscription", versioned: true },
      problems,
      async handle(asked) {
        const expected = versionOf(asked);
        const { status = "active", ...wanted } = readSubscribing(asked, resubscribingSchema, means);
        const change = changeFor(asked, means, withVersion);
        const put = { ...wantedOf(wanted), status };
        return changed(
          await replaceSubscription(store, change, idOf(asked), put, expected),
          withVersion,
          asked.language,
        );
      },
    },
    {
      method: "delete",
      path: "/subscriptions/{id}",
      operation: "deleteSubscription",
      tag: "events",
      right: "plan",
      summary: "End a subscription",
      description: "What has not been sent is not sent, and its dead letters go with it.",
      names,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      answer: { description: "What it was.", component: "Subscription" },
      problems,
      async handle(asked) {
        const expected = versionOf(asked);
        const was = (value: Subscription): JsonAnswer => ({ kind: "value", value: described(value) });
        const change = changeFor(asked, means, was);
        return changed(await removeSubscription(store, change, idOf(asked), expected), was, asked.language);
      },
    },
    {
      method: "post",
      path: "/subscriptions/{id}/secret",
      operation: "changeSecret",
      tag: "events",
      right: "plan",
      summary: "Change what events are signed with",
      description: `For ${hoursOfBoth} hours events have a signature with the secret before too.`,
      names,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      answer: {
        description: "The subscription with its new secret.",
        component: "SubscriptionSecret",
        versioned: true,
      },
      problems,
      async handle(asked) {
        const expected = versionOf(asked);
        const [id, secret] = [idOf(asked), newSecret()];
        const change = changeFor(asked, means, (value: Subscription) => withSecret(value));
        const earlierUntil = new Date(Date.parse(change.at) + hoursOfBoth * 3_600_000).toISOString();
        const values = { secret: kept(secret, key, id), earlierUntil };
        const outcome = await changeSecret(store, change, id, values, expected);
        return changed(outcome, (value) => withSecret(value, secret), asked.language);
      },
    },
    ...letterRoutes(means),
  ];
}

function made(value: Subscription, secret?: string): JsonAnswer {
  const location = `${prefix}/subscriptions/${value.id}`;
  const { headers, ...answer } = withSecret(value, secret);
  return { ...answer, status: 201, headers: { ...headers, location } };
}

function withSecret(value: Subscription, secret?: string): JsonAnswer {
  const shown = { subscription: described(value), ...(secret !== undefined && { secret }) };
  return { kind: "value", value: shown, headers: { etag: etagOf(value.version) } };
}

function withVersion(value: Subscription): JsonAnswer {
  return { kind: "value", value: described(value), headers: { etag: etagOf(value.version) } };
}
