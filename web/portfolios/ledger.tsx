import { useFigures } from "../format/use-figures.ts";
import { useTexts } from "../texts/language.tsx";
import type { Simulated } from "./post-table.tsx";
import { type PostScheme, schemeName } from "./schemes.ts";
import { portfoliosTexts } from "./texts/in-language.ts";

/** What was moved between the schemes, each krone with what permits it. */
export function Ledger({
  answer,
  schemes,
}: {
  readonly answer: Simulated;
  readonly schemes: readonly PostScheme[];
}) {
  const { view: texts } = useTexts(portfoliosTexts);
  const figures = useFigures();
  const nameOf = (scheme: string): string => schemeName(schemes, scheme);
  return (
    <section className="panel" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{texts.transfers}</h2>
      {answer.transfers.length === 0 ? (
        <p>{texts.noTransfers}</p>
      ) : (
        <ul>
          {answer.transfers.map(({ rule, from, to, amount, clause }) => (
            <li key={`${rule} ${from} ${to}`}>
              <strong>{texts.transfer(figures.kroner(amount), nameOf(from), nameOf(to))}</strong>
              <br />
              <span className="quiet">
                {texts.clause}: {clause}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
