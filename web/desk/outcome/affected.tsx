import { memo } from "react";
import type { ScoredRound } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { deskTexts } from "../texts/in-language.ts";
import type { Difference } from "./difference.ts";

interface AffectedProps {
  readonly round: ScoredRound;
  readonly difference: Difference;
  readonly onOpen: (application: string) => void;
}

/** Who come in and fall out, by name. */
export const Affected = memo(function Affected({ round, difference, onOpen }: AffectedProps) {
  const { outcome: texts } = useTexts(deskTexts);
  if (difference.in.length + difference.out.length === 0) return null;
  const names = new Map(round.applications.map(({ id, applicant }) => [id, applicant.name]));
  const list = (title: string, mark: string, ids: readonly string[]) => (
    <div>
      <h4>
        <span aria-hidden="true">{mark}</span> {title} ({ids.length})
      </h4>
      <ul className="plain-list who-list">
        {ids.slice(0, mostNames).map((id) => (
          <li key={id}>
            <button type="button" className="plain link-like" onClick={() => onOpen(id)}>
              {names.get(id) ?? id} <span className="quiet">{id}</span>
            </button>
          </li>
        ))}
        {ids.length > mostNames && <li className="quiet">{texts.andMore(ids.length - mostNames)}</li>}
      </ul>
    </div>
  );
  return (
    <section aria-labelledby="who-title" className="panel affected">
      <h3 id="who-title" className="heard">
        {texts.who}
      </h3>
      {list(texts.in, "▲", difference.in)}
      {list(texts.out, "▼", difference.out)}
    </section>
  );
});

/** More than this is for the list. */
const mostNames = 12;
