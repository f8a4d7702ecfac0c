import type { StatementTexts } from "./texts/texts.ts";

/** Text to be read, under headings. */
export function Sections({ sections }: { readonly sections: StatementTexts["help"] }) {
  return sections.map(({ title, paragraphs, list = [] }) => (
    <section key={title}>
      <h2>{title}</h2>
      {paragraphs.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  ));
}
