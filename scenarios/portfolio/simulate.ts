import { kindIn } from "../../src/kinds/kind.ts";
import type { AnyProposal } from "../../src/kinds/proposal-schema.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import { sortedBy } from "../../src/order.ts";
import type { PortfolioMember, PortfolioUse, SimulatedPortfolio } from "../../src/portfolio/answer-schema.ts";
import type { PortfolioDocument } from "../../src/portfolio/schema.ts";
import { largestFlow } from "./flow.ts";
import { type MakeAnyProposal, withLargerCap } from "./larger-cap.ts";
import { neededBy, stayingIn, useOf } from "./use.ts";

/** A scheme of the portfolio with its own proposal. */
interface Before {
  readonly id: string;
  readonly member: PortfolioDocument["schemes"][number];
  readonly proposal: AnyProposal;
  readonly use: PortfolioUse | null;
  readonly staying: number;
}

/** What a simulation works with. */
interface Simulation {
  readonly document: PortfolioDocument;
  readonly make: MakeAnyProposal;
  readonly heldReason: string;
}

type Content = Omit<SimulatedPortfolio, "made">;

/**
 * What every scheme of a portfolio gives by itself, what of it is not used, and what the rules of the portfolio let that money do
 * elsewhere (docs/portfolio.md). A scheme that releases receives nothing. The caps must come to no more than the post.
 */
export async function simulated(simulation: Simulation): Promise<Content> {
  const { document, make } = simulation;
  const befores: Before[] = [];
  for (const member of sortedBy(document.schemes, ({ round }) => round.scheme.id)) {
    const proposal = await make(member.round);
    const use = useOf(proposal, document.year);
    const { id } = member.round.scheme;
    befores.push({ id, member, proposal, use, staying: stayingIn(member, proposal) });
  }
  const afters = await receive(simulation, befores);
  const received = new Map([...afters].map(([id, { amount }]) => [id, amount]));
  const transfers = largestFlow(channelsOf(document), suppliesOf(document, befores), received).map(
    ({ channel, amount }) => ({
      rule: channel.id,
      from: channel.from,
      to: channel.to,
      amount,
      clause: channel.clause,
    }),
  );
  const sumOf = (those: readonly { readonly amount: number }[]) =>
    toKroner(sumKroner(those.map(({ amount }) => amount)));
  const schemes = befores.map((before): PortfolioMember => {
    const sent = sumOf(transfers.filter(({ from }) => from === before.id));
    return memberOf(before, sent, afters.get(before.id));
  });
  return {
    status: "simulated",
    policy: document.policy ?? "in-order",
    post: postOf(document, schemes),
    schemes,
    transfers,
  };
}

function channelsOf({ transfers = [] }: PortfolioDocument) {
  return transfers.map(({ id, from, to, atMost, clause }) => ({ id, from, to, atMost, clause }));
}

/** Kroner that each scheme releases, where a rule lets them go somewhere. */
function suppliesOf({ transfers = [] }: PortfolioDocument, befores: readonly Before[]): Map<string, number> {
  const supplies = new Map<string, number>();
  for (const { id, use, staying } of befores) {
    const free = use === null ? 0 : Math.max(0, use.left - staying);
    if (free > 0 && transfers.some(({ from }) => from === id)) supplies.set(id, free);
  }
  return supplies;
}

interface Received {
  readonly amount: number;
  readonly after: NonNullable<PortfolioMember["after"]>;
}

/** What each receiver gets: in the order of the policy, each as much as it can use of what it may have. */
async function receive(
  { document, make, heldReason }: Simulation,
  befores: readonly Before[],
): Promise<ReadonlyMap<string, Received>> {
  const supplies = suppliesOf(document, befores);
  const channels = channelsOf(document);
  const received = new Map<string, Received>();
  for (const { before, limit } of receiversOf(document, befores, supplies)) {
    const fixed = new Map([...received].map(([id, { amount }]) => [id, amount]));
    const already = toKroner(sumKroner(fixed.values()));
    // Whoever came first keeps what it got: a larger flow never takes from a receiver.
    const all = largestFlow(channels, supplies, new Map([...fixed, [before.id, limit]]));
    const most = toKroner(sumKroner(all.map(({ amount }) => amount))) - already;
    if (most <= 0) continue;
    const { round } = before.member;
    const { cap } = round.scheme;
    const probe = await withLargerCap(round, before.proposal, cap + most, make, heldReason);
    const amount = Math.min(most, Math.max(0, neededBy(probe.proposal, document.year) - cap));
    if (amount === 0) continue;
    const after = await withLargerCap(round, before.proposal, cap + amount, make, heldReason, probe.held);
    received.set(before.id, { amount, after });
  }
  return received;
}

/** Who may receive, in turn, and at most how many kroner by the policy. */
function receiversOf(
  { transfers = [], policy = "in-order", order = [] }: PortfolioDocument,
  befores: readonly Before[],
  supplies: ReadonlyMap<string, number>,
): readonly { readonly before: Before; readonly limit: number }[] {
  const targets = new Set(transfers.filter(({ from }) => supplies.has(from)).map(({ to }) => to));
  const receivers = befores.filter(({ id }) => targets.has(id) && !supplies.has(id));
  const released = sumKroner(supplies.values());
  switch (policy) {
    case "in-order": {
      const places = new Map(order.map((id, index) => [id, index]));
      const turn = ({ id }: Before) => places.get(id) ?? order.length;
      return receivers
        .toSorted((a, b) => turn(a) - turn(b))
        .map((before) => ({ before, limit: toKroner(released) }));
    }
    case "proportional": {
      const frames = sumKroner(receivers.map(({ member }) => member.round.scheme.cap));
      return receivers.map((before) => {
        const own = BigInt(before.member.round.scheme.cap);
        return { before, limit: frames === 0n ? 0 : toKroner((released * own) / frames) };
      });
    }
  }
}

function memberOf(
  { id, member, proposal, use, staying }: Before,
  sent: number,
  received: Received | undefined,
): PortfolioMember {
  const frame = member.round.scheme.cap;
  const amount = received?.amount ?? 0;
  const usedBefore = use === null ? null : { ...use, left: use.left - sent };
  const after =
    received === undefined ? usedBefore : useOf(received.after.proposal, member.round.scheme.year);
  return {
    scheme: id,
    kind: kindIn(member.round) ?? "scored",
    frame,
    sent,
    received: amount,
    frameAfter: frame - sent + amount,
    staying,
    use: { before: use, after },
    before: proposal,
    after: received?.after ?? null,
  };
}

/** The sums of the post, which come to its cap before and after. */
function postOf({ cap }: PortfolioDocument, schemes: readonly PortfolioMember[]): SimulatedPortfolio["post"] {
  const sumOf = (figures: readonly number[]) => toKroner(sumKroner(figures));
  const usedIn = (time: "before" | "after") => {
    const uses = schemes.flatMap(({ use }) => use[time] ?? []);
    const doubtful = schemes.filter(({ use }) => use[time] === null);
    return {
      committed: sumOf(uses.map(({ committed }) => committed)),
      granted: sumOf(uses.map(({ granted }) => granted)),
      left: sumOf(uses.map(({ left }) => left)),
      inDoubt: sumOf(doubtful.map(({ frame, frameAfter }) => (time === "before" ? frame : frameAfter))),
    };
  };
  const frames = sumOf(schemes.map(({ frame }) => frame));
  return { cap, frames, notAllotted: cap - frames, before: usedIn("before"), after: usedIn("after") };
}
