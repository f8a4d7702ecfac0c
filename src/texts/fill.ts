/**
 * `template` with every `{name}` replaced by the text of that name. A part in square brackets is left out, with
 * the brackets, where a text in it is empty: "Ja.[ Fordi: {reason}]" is "Ja." without a reason. What is filled in
 * is never read as a template. Throws where a text is missing.
 */
export function fill(template: string, texts: Readonly<Record<string, string>>): string {
  const text = (name: string): string => {
    const found = Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (found === undefined) {
      throw new Error(
        `The text "${template}" asks for {${name}}, which was not given; give it or leave it out.`,
      );
    }
    return found;
  };
  return template.replace(/\[([^\]]*)\]|\{(\w+)\}/g, (_, part?: string, name?: string) => {
    if (name !== undefined) return text(name);
    if (part === undefined) return "";
    return placeholders(part).some((inner) => text(inner).trim() === "") ? "" : replaceIn(part, text);
  });
}

/** The names that `template` asks for, in the order they come, each once. */
export function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))];
}

function replaceIn(part: string, text: (name: string) => string): string {
  return part.replace(/\{(\w+)\}/g, (_, name: string) => text(name));
}
