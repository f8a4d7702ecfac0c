/** One change of one place in a JSON document. */
export interface Alteration {
  /** The place, "awards[0].score". */
  readonly place: string;
  /** What was done there, to be read in the report of a test. */
  readonly change: string;
  readonly document: unknown;
}

/** Words that stand for each other: each is altered to every other of its row. */
const choices: readonly (readonly string[])[] = [
  ["optimal", "feasible", "infeasible"],
  ["settled", "unsettled"],
  ["granted", "reduced", "declined", "dismissed"],
  ["best-use", "proportional", "in-order"],
];

/**
 * Every single alteration of a document, in all of its leaves, lists and objects: numbers one up and one down, strings in
 * a digit or letter, in the sign, and emptied, booleans the other way; entries and fields taken away and added, entries
 * doubled and exchanged with the next. What an alteration would leave as it is, is left out.
 */
export function* alterationsOf(document: unknown, place = ""): Generator<Alteration> {
  for (const [change, altered] of changesOf(document)) yield { place, change, document: altered };
  if (Array.isArray(document)) {
    for (const [index, item] of document.entries()) {
      for (const inner of alterationsOf(item, `${place}[${String(index)}]`)) {
        yield { ...inner, document: document.with(index, inner.document) };
      }
    }
  } else if (isObject(document)) {
    for (const [name, item] of Object.entries(document)) {
      for (const inner of alterationsOf(item, place === "" ? name : `${place}.${name}`)) {
        yield { ...inner, document: { ...document, [name]: inner.document } };
      }
    }
  }
}

function changesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value === "number") {
    return [
      ["one more", value + 1],
      ["one less", value - 1],
    ];
  }
  if (typeof value === "string") return changedTexts(value);
  if (typeof value === "boolean") return [["the other way", !value]];
  if (value === null) return [["0 in its place", 0]];
  if (Array.isArray(value)) return changedLists(value);
  return isObject(value) ? changedObjects(value) : [];
}

function changedTexts(text: string): readonly (readonly [string, string])[] {
  const words = choices.find((row) => row.includes(text)) ?? [];
  const changes = [
    ["emptied", ""],
    ["with a letter more", `${text}a`],
    ["with another last letter", text.slice(0, -1) + (text.endsWith("1") ? "2" : "1")],
    ...words.map((word) => [`to ${word}`, word] as const),
    ...(/^-?\d/.test(text)
      ? ([
          ["with the other sign", text.startsWith("-") ? text.slice(1) : `-${text}`],
          ["with another first digit", text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))],
        ] as const)
      : []),
  ] as const;
  return changes.filter(([, changed]) => changed !== text);
}

function changedLists(items: readonly unknown[]): readonly (readonly [string, unknown])[] {
  return items.flatMap((item, index) => {
    const next = items.at(index + 1);
    const exchanged = items.with(index, next).with(Math.min(index + 1, items.length - 1), item);
    return [
      [`without entry ${index}`, items.toSpliced(index, 1)] as const,
      [`with entry ${index} twice`, items.toSpliced(index, 0, item)] as const,
      ...(index + 1 < items.length && JSON.stringify(item) !== JSON.stringify(next)
        ? [[`with entries ${index} and ${index + 1} exchanged`, exchanged] as const]
        : []),
    ];
  });
}

function changedObjects(fields: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const names = Object.keys(fields);
  const without = names.map(
    (name) =>
      [
        `without ${name}`,
        Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name)),
      ] as const,
  );
  // As JSON.parse reads it: a field of that name, not another prototype.
  const hidden: unknown = JSON.parse('{"__proto__": 1}');
  return [
    ...without,
    ["with a field more", { ...fields, more: 1 }],
    ["with a hidden field more", Object.fromEntries([...Object.entries(fields), ...entriesOf(hidden)])],
  ];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
