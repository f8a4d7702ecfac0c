import type { SimulatedPortfolio } from "../../../src/portfolio/answer-schema.ts";
import type { PortfolioDocument } from "../../../src/portfolio/schema.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";

/**
 * P2 and P3: nothing moves without a rule or beyond it, nor twice by one; nobody sends more than may leave, and nobody both
 * sends and receives. What was sent and received adds up on both sides.
 */
export function* transferFindings(
  { transfers: rules = [], policy = "in-order" }: PortfolioDocument,
  { transfers, schemes: members }: SimulatedPortfolio,
): Generator<Finding> {
  const ids = transfers.map(({ rule }) => rule);
  const ordered = [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1));
  if (ids.join("\n") !== ordered.join("\n")) {
    yield finding("transfers", "P2", "list-differs", {
      stated: ids.join(", "),
      expected: ordered.join(", "),
    });
  }
  for (const [index, { rule, from, to, amount, clause }] of transfers.entries()) {
    const place = `transfers[${index}]`;
    const own = rules.find(({ id }) => id === rule);
    if (own?.from !== from || own.to !== to) {
      yield finding(place, "P2", "transfer-without-rule", { from, to, rule });
      continue;
    }
    if (amount === 0) yield finding(`${place}.amount`, "P2", "transfer-of-nothing", {});
    if (own.atMost !== undefined && amount > own.atMost) {
      yield finding(`${place}.amount`, "P2", "transfer-above-rule", { rule, most: own.atMost, amount });
    }
    if (clause !== own.clause) {
      yield finding(`${place}.clause`, "P2", "texts-differ", { stated: clause, expected: own.clause });
    }
  }
  for (const [index, member] of members.entries()) {
    const { scheme, sent, received, frame } = member;
    const place = `schemes[${index}]`;
    const out = transfers.reduce((sum, { from, amount }) => (from === scheme ? sum + amount : sum), 0);
    const into = transfers.reduce((sum, { to, amount }) => (to === scheme ? sum + amount : sum), 0);
    if (sent !== out) yield finding(`${place}.sent`, "P2", "kroner-differ", { stated: sent, expected: out });
    if (received !== into) {
      yield finding(`${place}.received`, "P2", "kroner-differ", { stated: received, expected: into });
    }
    const free = freeOf(member);
    if (sent > free) yield finding(`${place}.sent`, "P2", "sent-above-free", { scheme, free, sent });
    const releases = free > 0 && rules.some(({ from }) => from === scheme);
    if (releases && received > 0) {
      yield finding(`${place}.received`, "P3", "releases-and-receives", { scheme });
    }
    if (policy === "proportional" && received > 0) {
      const frames = receiversOf(rules, members).reduce((sum, one) => sum + one.frame, 0);
      const most =
        frames === 0 ? 0 : Number((BigInt(releasedBy(rules, members)) * BigInt(frame)) / BigInt(frames));
      if (received > most) {
        yield finding(`${place}.received`, "P3", "share-of-released-exceeded", { scheme, most, received });
      }
    }
  }
}

type Rules = NonNullable<PortfolioDocument["transfers"]>;
type Members = SimulatedPortfolio["schemes"];

function freeOf({ use, staying }: Members[number]): number {
  return Math.max(0, (use.before?.left ?? 0) - staying);
}

/** Schemes with money to release and a rule that lets it go. */
function releasing(rules: Rules, members: Members): Members {
  return members.filter((member) => freeOf(member) > 0 && rules.some(({ from }) => from === member.scheme));
}

function releasedBy(rules: Rules, members: Members): number {
  return releasing(rules, members).reduce((sum, member) => sum + freeOf(member), 0);
}

function receiversOf(rules: Rules, members: Members): Members {
  const senders = new Set(releasing(rules, members).map(({ scheme }) => scheme));
  return members.filter(
    ({ scheme }) => !senders.has(scheme) && rules.some(({ from, to }) => to === scheme && senders.has(from)),
  );
}
