import { createHash } from "node:crypto";
import { canonicalText } from "../canonical.ts";
import { exact } from "../decimal.ts";
import { compareIds, sortedBy } from "../order.ts";
import { calendarInOneForm, roundHash } from "../round/hash.ts";
import { byKind, isScored } from "./kind.ts";
import type { AnyRoundDocument, ArithmeticRoundDocument } from "./schema.ts";

/**
 * The fingerprint of a round of any kind, as `roundHash` gives it for scored ones: the same for documents that differ
 * only in the order of their lists or in how a decimal is spelt.
 */
export function roundHashOfAnyKind(document: AnyRoundDocument): string {
  if (isScored(document)) return roundHash(document);
  const text = canonicalText(inOneForm(document));
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

function inOneForm(document: ArithmeticRoundDocument): unknown {
  const commitments = document.commitments && byId(document.commitments);
  const decisions = document.decisions && sortedBy(document.decisions, ({ recipient }) => recipient);
  return byKind<unknown>(document, {
    rate: (rate) => ({
      ...rate,
      commitments,
      decisions,
      scheme: {
        ...rate.scheme,
        ...commonInOneForm(rate.scheme),
        ...demandsInOneForm(rate.scheme),
        rates: byId(rate.scheme.rates).map((one) => ({ ...one, kroner: plain(one.kroner) })),
      },
      recipients: byId(rate.recipients).map((recipient) => ({
        ...recipient,
        meets: asSet(recipient.meets),
        lines: byId(recipient.lines).map((line) => ({
          ...line,
          units: plain(line.units),
          months: line.months === undefined ? undefined : plain(line.months),
        })),
      })),
    }),
    formula: (formula) => ({
      ...formula,
      commitments,
      decisions,
      scheme: {
        ...formula.scheme,
        ...commonInOneForm(formula.scheme),
        ...demandsInOneForm(formula.scheme),
        keys: byId(formula.scheme.keys).map((key) => ({ ...key, share: plain(key.share) })),
      },
      recipients: byId(formula.recipients).map((recipient) => ({
        ...recipient,
        meets: asSet(recipient.meets),
        values: Object.fromEntries(
          Object.entries(recipient.values).map(([key, value]) => [key, plain(value)]),
        ),
      })),
    }),
    named: (named) => ({
      ...named,
      commitments,
      decisions,
      scheme: { ...named.scheme, ...commonInOneForm(named.scheme) },
      recipients: byId(named.recipients),
    }),
  });
}

function commonInOneForm({ calendar }: ArithmeticRoundDocument["scheme"]) {
  return { calendar: calendar && calendarInOneForm(calendar) };
}

function demandsInOneForm({
  applicantKinds,
  conditions,
}: {
  readonly applicantKinds?: readonly string[] | undefined;
  readonly conditions?: readonly { readonly id: string }[] | undefined;
}) {
  return { applicantKinds: asSet(applicantKinds), conditions: conditions && byId(conditions) };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return sortedBy(items, (item) => item.id);
}

function asSet(items: readonly string[] | undefined): string[] | undefined {
  return items && [...new Set(items)].sort(compareIds);
}

function plain(value: number | string): string {
  return exact(value).toFixed();
}
