import { definitions } from "../src/schemes/definitions.ts";
import { type Language, languages } from "../src/texts/language.ts";
import { reportMarkdown } from "./cli/render/report.ts";
import { schemeReport } from "./cli/render/schemes.ts";

const ownName: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/**
 * The pages of `docs/schemes` by their file names: each definition in bokmål (`ID.md`), nynorsk (`ID.nn.md`) and English
 * (`ID.en.md`). `npm run scheme-pages` writes them.
 */
export function schemePages(): ReadonlyMap<string, string> {
  return new Map(
    definitions.flatMap((definition) =>
      languages.map((language): [string, string] => {
        const links = languages.map((one) =>
          one === language ? ownName[one] : `[${ownName[one]}](${pageOf(definition.scheme.id, one)})`,
        );
        const text = reportMarkdown(schemeReport(definition, language));
        return [
          pageOf(definition.scheme.id, language),
          `<!-- Made from src/schemes/${definition.scheme.id} by npm run scheme-pages; change it there. -->\n\n${links.join(" · ")}\n\n${text}\n`,
        ];
      }),
    ),
  );
}

function pageOf(id: string, language: Language): string {
  return language === "nb" ? `${id}.md` : `${id}.${language}.md`;
}
