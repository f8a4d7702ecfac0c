import { recipientVerdict } from "../../../src/kinds/eligibility.ts";
import { byKind } from "../../../src/kinds/kind.ts";
import type {
  ArithmeticRoundDocument,
  FormulaRoundDocument,
  NamedRoundDocument,
} from "../../../src/kinds/schema.ts";
import { type Message, message } from "../../../src/reasons/codes.ts";
import { shown } from "../facts.ts";
import { keyTotals, read } from "./claims.ts";
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
    ...byKind<readonly Contradictions[]>(round, { rate: () => [], formula: ofFormula, named: ofNamed }),
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

function ofFormula(round: FormulaRoundDocument): readonly Contradictions[] {
  const { scheme, recipients } = round;
  const candidates = recipients.filter((one) => recipientVerdict(scheme, one).verdict === "candidate");
  const totals = keyTotals(round, candidates);
  const empty = scheme.keys
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id, share }) => read(share).numerator > 0n && totals.get(id)?.numerator === 0n)
    .filter(() => candidates.length > 0)
    .map(({ name }) => ({ conflicts: [message("key-without-values", { key: name })], repairs: [] }));
  const frame = frameIn(round, scheme.year) ?? 0n;
  const floors = candidates.reduce((sum, { floor }) => sum + BigInt(floor ?? scheme.floor ?? 0), 0n);
  if (frame < 0n || floors <= frame) return empty;
  const missing = floors - frame;
  const figures = { floors: shown(floors), frame: shown(frame), missing: shown(missing) };
  return [
    ...empty,
    {
      conflicts: [message("floors-above-frame", figures)],
      repairs: [raise(round, scheme.year, missing), message("lower-floors", { amount: shown(missing) })],
    },
  ];
}

function ofNamed(round: NamedRoundDocument): readonly Contradictions[] {
  const { scheme, recipients } = round;
  const stated = recipients.flatMap(({ amounts }) => Object.keys(amounts).map(Number));
  const years = [...new Set([scheme.year, ...stated])].toSorted((a, b) => a - b);
  return years.map((year) => {
    const frame = frameIn(round, year);
    const sum = recipients.reduce((total, { amounts }) => total + inYear(amounts, year), 0n);
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
}
