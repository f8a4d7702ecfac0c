import type { AnswerOf } from "../../client/operation.ts";
import { appTexts } from "../app/texts/in-language.ts";
import { TableUnder } from "../desk/outcome/table-under.tsx";
import { useFigures } from "../format/use-figures.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { sensitivityTexts } from "./texts/in-language.ts";

export type Robustness = Extract<AnswerOf<"robustness">, { readonly draws: unknown }>;

/** Who is safe, and the bubble around the line: those who get a grant in some draws and not in others. */
export function RobustnessAnswer({
  robustness,
  round,
}: {
  readonly robustness: Robustness;
  readonly round: ScoredRound;
}) {
  const { robustness: texts } = useTexts(sensitivityTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const names = new Map(round.applications.map(({ id, applicant }) => [id, applicant.name]));
  const sorted = robustness.applications.toSorted((one, other) => other.funded - one.funded);
  const bubble = sorted.filter(({ certainty }) => certainty === "bubble");
  const count = (wanted: string): number => sorted.filter(({ certainty }) => certainty === wanted).length;
  const percent = (share: string): string => figures.percent(Number(share));
  return (
    <>
      <p>{texts.counts(count("safe"), bubble.length, count("unlikely"))}</p>
      <h3>{texts.bubble(percent(robustness.bubble.from), percent(robustness.bubble.to))}</h3>
      {bubble.length === 0 ? (
        <p>{texts.noBubble}</p>
      ) : (
        <ul className="plain-list" aria-label={texts.chart}>
          {bubble.map(({ application, share }) => (
            <li key={application} className="share-bar">
              <span>
                {names.get(application) ?? application} <span className="quiet">{application}</span>
              </span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect x={0} y={1} width={100 * Number(share)} height={8} />
              </svg>
              <span className="figure">{percent(share)}</span>
            </li>
          ))}
        </ul>
      )}
      <TableUnder
        caption={texts.all}
        head={[texts.columns.applicant, texts.columns.share, texts.columns.certainty, texts.columns.outcome]}
        rows={sorted.map(({ application, share, certainty, outcome }) => [
          `${names.get(application) ?? application} (${application})`,
          percent(share),
          texts.certainty[certainty],
          words.outcome[outcome],
        ])}
      />
    </>
  );
}
