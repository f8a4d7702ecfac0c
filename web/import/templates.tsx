import { useLanguage, useTexts } from "../texts/language.tsx";
import type { ImportList } from "./import.ts";
import { importTexts } from "./texts/in-language.ts";

interface TemplatesProps {
  readonly round: string;
  readonly of: ImportList;
  /** How many the round has. */
  readonly entries: number;
}

const formats = [
  ["xlsx", "excel"],
  ["csv", "csv"],
] as const;

/** Files to fill in: empty, or with what the round has. */
export function Templates({ round, of, entries }: TemplatesProps) {
  const { template: texts, lists } = useTexts(importTexts);
  const { language } = useLanguage();
  const kinds = [
    { isFilled: false, name: texts.empty },
    ...(entries > 0 ? [{ isFilled: true, name: `${lists[of].filled} (${entries})` }] : []),
  ];
  return (
    <div className="templates">
      <h2>{texts.title}</h2>
      <p className="quiet small">{texts.why}</p>
      <ul>
        {kinds.map(({ isFilled, name }) => (
          <li key={name}>
            <span>{name}</span>
            {formats.map(([format, label]) => (
              <a key={format} href={fileAddress(round, { of, format, isFilled, language })} download="">
                {texts[label]}
                <span className="heard"> {name}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Wanted {
  readonly of: ImportList;
  readonly format: string;
  readonly isFilled: boolean;
  readonly language: string;
}

function fileAddress(round: string, { of, format, isFilled, language }: Wanted): string {
  const query = new URLSearchParams({ of, format, filled: String(isFilled), language });
  return `/api/v1/rounds/${encodeURIComponent(round)}/import/file?${query.toString()}`;
}
