import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import {
  claimLetters,
  type ClaimedLetter,
  postponeLetter,
  removeLetter,
  restLetter,
} from "../store/dead-letters.ts";
import type { Store } from "../store/connect.ts";
import {
  advanceLane,
  buryNext,
  claimLanes,
  dealOut,
  type Lane,
  type Next,
  nextIn,
  postponeLane,
  releaseLane,
} from "../store/subscription-lanes.ts";
import { endSubscription } from "../store/subscriptions.ts";
import type { AddressRules } from "./addresses.ts";
import { attempt, type Attempted } from "./attempt.ts";
import { letterOf } from "./cloud-event.ts";
import { signed } from "./sign.ts";
import { waitBefore, type Waits } from "./waiting.ts";

/** How events are delivered. */
export interface DeliverySettings {
  /** The address of the API as subscribers know it: `source` of every event, and what its links begin with. */
  readonly source: string;
  /** What secrets are sealed with; 32 bytes. */
  readonly key: Uint8Array | undefined;
  readonly rules: AddressRules;
  /** Attempts after which an event becomes a dead letter. */
  readonly attempts: number;
  readonly timeoutSeconds: number;
  /** Seconds after which others take up what a process had begun with; more than an attempt takes. */
  readonly claimSeconds: number;
  readonly waits: Waits;
  /** Seconds between looks at the audit while there is nothing to do. */
  readonly lookSeconds: number;
  /** Events on their way at a time: in this process, and to one subscriber from all processes. */
  readonly sideBySide: { readonly here: number; readonly each: number };
  /** Hears of what went wrong on this side, once until it has gone well again. */
  readonly report: (error: unknown) => void;
}

export interface Delivery {
  /** Calls off what is on its way, gives it back for others to take up, and ends. */
  readonly stop: () => Promise<void>;
  /** Attempts since it started. */
  readonly counts: () => { readonly delivered: number; readonly failed: number };
}

/** Events of one round that are sent in a row before others have their turn. */
const inARow = 20;

/** Seconds after which something is looked at again that failed on this side. */
const ownFaultSeconds = 30;

/**
 * Delivers events until it is stopped. Any number of processes may do so side by side on one database: what one has claimed no
 * other sends, and what a process that was killed had claimed is taken up by another when the claim has run out. An event is
 * delivered at least once, and those of one round to one subscriber in their order.
 */
export function startDelivery(store: Store, settings: DeliverySettings): Delivery {
  const { sideBySide, report, claimSeconds: seconds } = settings;
  const stopping = new AbortController();
  const counts = { delivered: 0, failed: 0 };
  const active = new Set<Promise<void>>();
  const waking = new EventEmitter();
  const state = { isWoken: false, troubled: false };
  const wake = (): void => {
    state.isWoken = true;
    waking.emit("wake");
  };

  const trouble = (error: unknown) => {
    if (!state.troubled) report(error);
    state.troubled = true;
  };
  const send = async (next: Next, key: string, attempts: number): Promise<Came> => {
    const { subscription, entry } = next;
    const letter = letterOf(entry, settings.source);
    const headers = signed(letter, subscription, settings.key, new Date());
    if (headers === undefined) {
      trouble(new UnreadableSecretError());
      return { kind: "unsigned" };
    }
    const came = await attempt({
      url: subscription.url,
      body: letter.body,
      headers,
      rules: settings.rules,
      timeoutSeconds: settings.timeoutSeconds,
      stop: stopping.signal,
    });
    if (came.kind === "delivered") counts.delivered += 1;
    if (came.kind === "gone") await endSubscription(store, subscription.id, new Date().toISOString());
    if (came.kind !== "failed") return came;
    counts.failed += 1;
    const wait = waitBefore(attempts + 1, key, settings.waits, came.afterSeconds);
    return { ...came, wait, isLast: attempts + 1 >= settings.attempts };
  };
  const deliverLane = async (claimed: Lane): Promise<void> => {
    let lane: Lane | undefined = claimed;
    for (let sent = 0; lane !== undefined; sent++) {
      const isEnough = sent >= inARow || lane.place >= lane.dealt || stopping.signal.aborted;
      if (isEnough) return releaseLane(store, lane);
      const found = await nextIn(store, lane);
      if (found.kind === "inactive") return releaseLane(store, lane);
      if (found.kind === "nothing") {
        lane = await advanceLane(store, lane, lane.dealt, seconds);
        continue;
      }
      const { next } = found;
      const came = await send(next, `${lane.subscription} ${next.sequence}`, lane.attempts);
      switch (came.kind) {
        case "delivered":
          lane = await advanceLane(store, lane, next.sequence, seconds);
          break;
        case "failed":
          if (came.isLast) return buryNext(store, lane, next, came.why);
          return postponeLane(store, lane, came.wait, true);
        case "unsigned":
          return postponeLane(store, lane, ownFaultSeconds, false);
        case "gone":
        case "stopped":
          return releaseLane(store, lane);
      }
    }
  };
  const deliverLetter = async (letter: ClaimedLetter): Promise<void> => {
    const came = await send(letter, `${letter.subscription.id} ${letter.sequence} again`, 0);
    switch (came.kind) {
      case "delivered":
        return removeLetter(store, letter);
      case "failed":
        return restLetter(store, letter, came.why);
      case "unsigned":
        return postponeLetter(store, letter, ownFaultSeconds);
      case "gone":
      case "stopped":
        return postponeLetter(store, letter, 0);
    }
  };
  const begin = (work: Promise<void>): void => {
    const one = work.catch(trouble).finally(() => {
      active.delete(one);
      wake();
    });
    active.add(one);
  };
  /** Deals out what is new and begins with what is due; whether there was anything. */
  const look = async (): Promise<boolean> => {
    const dealt = await dealOut(store);
    const free = () => sideBySide.here - active.size;
    if (free() <= 0) return false;
    const claim = randomUUID();
    const lanes = await claimLanes(store, claim, { most: free(), each: sideBySide.each, seconds });
    for (const lane of lanes) begin(deliverLane(lane));
    const letters = free() > 0 ? await claimLetters(store, claim, { most: free(), seconds }) : [];
    for (const letter of letters) begin(deliverLetter(letter));
    return dealt + lanes.length + letters.length > 0;
  };
  /** Until there is something to look for, or enough time has gone by. */
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        waking.off("wake", go);
        resolve();
      };
      const timer = setTimeout(go, 1000 * settings.lookSeconds);
      waking.on("wake", go);
      if (state.isWoken) go();
    });
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      state.isWoken = false;
      try {
        const isMore = await look();
        state.troubled = false;
        if (!isMore) await pause();
      } catch (error) {
        trouble(error);
        await pause();
      }
    }
    await Promise.all(active);
  };
  const working = work();
  return {
    async stop() {
      stopping.abort();
      wake();
      await working;
    },
    counts: () => ({ ...counts }),
  };
}

/** What came of sending, and what follows from it. */
type Came =
  | Exclude<Attempted, { readonly kind: "failed" }>
  | (Extract<Attempted, { readonly kind: "failed" }> & { readonly wait: number; readonly isLast: boolean })
  /** The secret cannot be read with the key that is set here. */
  | { readonly kind: "unsigned" };

class UnreadableSecretError extends Error {
  constructor() {
    super("A secret cannot be read. Give this process the FORDEL_WEBHOOK_KEY that it was sealed with.");
    this.name = "UnreadableSecretError";
  }
}
