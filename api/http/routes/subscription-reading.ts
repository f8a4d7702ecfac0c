import type { z } from "zod";
import { fill } from "../../../src/texts/fill.ts";
import { httpTextsIn } from "../../../src/texts/http/in-language.ts";
import { readFormOf } from "../../../src/round/form-faults.ts";
import { shown } from "../../../src/round/fault.ts";
import { writtenFault } from "../../answers/reading.ts";
import { type AddressRules, addressFault } from "../../events/addresses.ts";
import { actionOf, eventTypeOf } from "../../events/event-types.ts";
import type { Subscription, Wanted } from "../../store/subscriptions.ts";
import { Problem } from "../problem.ts";
import type { Asked } from "../route.ts";
import { type StoredMeans, valueIn } from "../stored.ts";

/** What routes over subscriptions are made with. */
export interface SubscriptionMeans extends StoredMeans {
  readonly rules: AddressRules;
  /** What secrets are sealed with. */
  readonly key: Uint8Array | undefined;
  readonly source: string;
  readonly timeoutSeconds: number;
}

interface Subscribing {
  readonly url: string;
  readonly types?: readonly string[] | undefined;
  readonly rounds?: readonly string[] | undefined;
}

/**
 * What is sent of a subscription.
 *
 * @throws Problem `invalid` with everything that is wrong, also with the address
 */
export function readSubscribing<Document extends Subscribing>(
  asked: Asked,
  schema: z.ZodType<Document>,
  { rules }: SubscriptionMeans,
): Document {
  const { language } = asked;
  const form = readFormOf(schema, valueIn(asked));
  if (!form.ok) {
    throw new Problem("invalid", { faults: form.faults.map((one) => writtenFault(one, language)) });
  }
  const { url } = form.document;
  const fault = addressFault(url, rules);
  if (fault === undefined) return form.document;
  const message = fill(httpTextsIn(language).receiver[fault], { value: shown(url) });
  throw new Problem("invalid", { faults: [{ pointer: "/url", code: fault, message }] });
}

/** As it is kept: types of events are kept as actions of the audit. */
export function wantedOf({ url, types, rounds }: Subscribing): Wanted {
  return { url, actions: types?.flatMap((type) => actionOf(type) ?? []), rounds };
}

/** As it is shown. */
export function described({ actions, ...subscription }: Subscription) {
  return { ...subscription, ...(actions !== undefined && { types: actions.map(eventTypeOf) }) };
}
