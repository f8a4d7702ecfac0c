import type { Demands } from "../../../src/kinds/eligibility.ts";
import { byKind } from "../../../src/kinds/kind.ts";
import type {
  ArithmeticRoundDocument,
  FormulaRoundDocument,
  NamedRoundDocument,
  RateRoundDocument,
} from "../../../src/kinds/schema.ts";
import { type Message, message } from "../../../src/reasons/codes.ts";
import { shown } from "../facts.ts";
import { entitledBy, keyTotals, lineClaims, read } from "./claims.ts";
import { decidedFor, decidedIn, frameLeft, isFree } from "./decisions.ts";
import { namedIn, yearsOf } from "./named.ts";
import { ceilingIn, committed, frameIn, inYear } from "./frames.ts";

/** What cannot hold in a round, with the changes that mend it; both empty where all can hold. */
export interface Contradictions {
  readonly conflicts: readonly Message[];
  readonly repairs: readonly Message[];
}

/** R6 first, year by year, then what the kind itself asks for. */
export function contradictionsIn(round: ArithmeticRoundDocument): Contradictions {
  const later = Object.keys(round.scheme.laterCaps ?? {}).map(Number);
  const years = [round.scheme.year, ...later.toSorted((a, b) => a - b)];
  const parts = [
    ...years.map((year) => committedAbove(round, year)),
    ...byKind<readonly Contradictions[]>(round, { rate: ofRate, formula: ofFormula, named: ofNamed }),
  ];
  return {
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    repairs: parts.flatMap(({ repairs }) => repairs),
  };
}

const none: Contradictions = { conflicts: [], repairs: [] };

function raise(round: ArithmeticRoundDocument, year: number, by: bigint): Message {
  const amount = shown(by);
  return year === round.scheme.year
    ? message("raise-cap", { amount })
    : message("raise-later-ceiling", { year, amount });
}

function committedAbove(round: ArithmeticRoundDocument, year: number): Contradictions {
  const ceiling = ceilingIn(round, year) ?? 0n;
  const taken = committed(round, year);
  if (taken <= ceiling) return none;
  const figures = { committed: shown(taken), missing: shown(taken - ceiling) };
  const conflict =
    year === round.scheme.year
      ? message("committed-above-cap", { cap: shown(ceiling), ...figures })
      : message("committed-above-later-ceiling", { year, ceiling: shown(ceiling), ...figures });
  return { conflicts: [conflict], repairs: [raise(round, year, taken - ceiling)] };
}

/** K7. `mostOf` is the most a recipient can get in the scheme's year; undefined where only the frame limits it. */
function ofDecisions(
  round: ArithmeticRoundDocument,
  demands: Demands,
  mostOf: (id: string) => bigint | undefined,
): readonly Contradictions[] {
  const { year } = round.scheme;
  const byId = round.recipients.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const grants = byId.filter(({ id }) =>
    round.decisions?.some(({ recipient, decision }) => recipient === id && decision === "grant"),
  );
  const single = grants.map((one): Contradictions => {
    const { id: recipient } = one;
    const decided = decidedFor(round, demands, one);
    const most = mostOf(recipient);
    const repairs = [message("change-recipient-decision", { recipient })];
    if (decided === undefined) {
      return { conflicts: [message("decided-for-dismissed", { recipient })], repairs };
    }
    if (most === undefined || decided <= most) return none;
    const figures = { recipient, amount: shown(decided), eligible: shown(most) };
    return { conflicts: [message("decided-above-entitled", figures)], repairs };
  });
  const frame = frameIn(round, year) ?? 0n;
  const decided = decidedIn(round, demands);
  if (frame < 0n || decided <= frame) return single;
  const missing = decided - frame;
  const changes = grants
    .filter((one) => decidedFor(round, demands, one) !== undefined)
    .map(({ id: recipient }) => message("change-recipient-decision", { recipient }));
  const figures = { decided: shown(decided), frame: shown(frame), missing: shown(missing) };
  return [
    ...single,
    {
      conflicts: [message("decided-above-frame", figures)],
      repairs: [raise(round, year, missing), ...changes],
    },
  ];
}

function ofRate(round: RateRoundDocument): readonly Contradictions[] {
  const entitled = new Map(
    round.recipients.map((one) => [one.id, entitledBy(lineClaims(round, one, round.scheme.year)).amount]),
  );
  return ofDecisions(round, round.scheme, (id) => entitled.get(id));
}

function ofFormula(round: FormulaRoundDocument): readonly Contradictions[] {
  const { scheme, recipients } = round;
  const candidates = recipients.filter((one) => isFree(round, scheme, one));
  const totals = keyTotals(round, candidates);
  const empty = scheme.keys
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id, share }) => read(share).numerator > 0n && totals.get(id)?.numerator === 0n)
    .filter(() => candidates.length > 0)
    .map(({ name }) => ({ conflicts: [message("key-without-values", { key: name })], repairs: [] }));
  const ceilings = new Map(recipients.map(({ id, ceiling }) => [id, ceiling ?? scheme.ceiling]));
  const decisions = ofDecisions(round, scheme, (id) => {
    const ceiling = ceilings.get(id);
    return ceiling === undefined ? undefined : BigInt(ceiling);
  });
  const frame = frameLeft(round, scheme, scheme.year) ?? 0n;
  const floors = candidates.reduce((sum, { floor }) => sum + BigInt(floor ?? scheme.floor ?? 0), 0n);
  if (frame < 0n || floors <= frame) return [...decisions, ...empty];
  const missing = floors - frame;
  const figures = { floors: shown(floors), frame: shown(frame), missing: shown(missing) };
  return [
    ...decisions,
    ...empty,
    {
      conflicts: [message("floors-above-frame", figures)],
      repairs: [raise(round, scheme.year, missing), message("lower-floors", { amount: shown(missing) })],
    },
  ];
}

function ofNamed(round: NamedRoundDocument): readonly Contradictions[] {
  const { scheme, recipients } = round;
  const now = new Map(recipients.map(({ id, amounts }) => [id, inYear(amounts, scheme.year)]));
  const above = yearsOf(round).map((year): Contradictions => {
    const frame = frameLeft(round, {}, year);
    const sum = namedIn(round, year);
    if (frame === undefined || frame < 0n || sum <= frame) return none;
    const missing = sum - frame;
    const figures = { named: shown(sum), frame: shown(frame), missing: shown(missing) };
    const conflict =
      year === scheme.year
        ? message("named-above-frame", figures)
        : message("named-above-later-frame", { year, ...figures });
    const lower = message("lower-named", { amount: shown(missing), year });
    return { conflicts: [conflict], repairs: [raise(round, year, missing), lower] };
  });
  return [...ofDecisions(round, {}, (id) => now.get(id)), ...above];
}
