/** An element of a page: its name, its attributes, and the text directly in it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  text: string;
}

const withoutEnd = new Set(["meta"]);
const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);

/** Every element of a page or a drawing, in the order they begin. Throws where something is not well formed. */
export function elementsOf(markup: string): MarkupElement[] {
  const elements: MarkupElement[] = [];
  const open: MarkupElement[] = [];
  const style = /<style>.*?<\/style>/s;
  const rest = markup.replace("<!doctype html>", "").replace(style, "");
  const token = /<(\/?)([a-zA-Z][\w-]*)((?: [\w-]+="[^"<>]*"| [\w-]+)*)(\/?)>|([^<>]+)|(.)/gs;
  for (const match of rest.matchAll(token)) {
    const [whole = "", end, name, attributes = "", alone, text] = [...match.map((group?: string) => group)];
    if (text !== undefined) {
      const last = open.at(-1);
      if (last !== undefined) last.text += decoded(text);
      else if (text.trim() !== "") throw new Error(`“${text}” stands outside all elements.`);
    } else if (name === undefined) throw new Error(`“${whole}” is no markup.`);
    else if (end === "/") {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`${name} ends where ${last?.name ?? "nothing"} is open.`);
    } else {
      const element = { name, attributes: attributesOf(attributes), text: "" };
      elements.push(element);
      if (alone !== "/" && !withoutEnd.has(name)) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`${open[0].name} does not end.`);
  return elements;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&(\w+;)?/g, (whole, entity: string | undefined) => {
    const character = entities.get(entity?.slice(0, -1) ?? "");
    if (character === undefined) throw new Error(`“${whole}” in “${text}” is no entity.`);
    return character;
  });
}
