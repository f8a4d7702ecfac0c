import { Button, ToggleGroup } from "@digdir/designsystemet-react";
import { useFigures } from "../format/use-figures.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { type FateChoices, fateIn, fates } from "./fates.ts";
import type { Policies } from "./flow.ts";
import { reprioritisationTexts } from "./texts/in-language.ts";
import { whyUnused } from "./why-unused.ts";
import { whyWords } from "./why-words.ts";

interface UnusedAreasProps {
  readonly round: ScoredRound;
  readonly policies: Policies;
  readonly choices: FateChoices;
  readonly onChoices: (choices: FateChoices) => void;
}

/** One row for each area with unused money: how much, why, and what is to happen with it. */
export function UnusedAreas({ round, policies, choices, onChoices }: UnusedAreasProps) {
  const { unused: texts, why } = useTexts(reprioritisationTexts);
  const figures = useFigures();
  const areas = policies.areas.filter(({ unused }) => unused > 0);
  const before = policies.policies.at(0)?.answer.before;
  const sum = areas.reduce((total, { unused }) => total + unused, 0);
  return (
    <section className="panel" aria-labelledby="unused-title">
      <h2 id="unused-title">{texts.title}</h2>
      <p>{texts.sum(figures.kroner(sum))}</p>
      <ul className="unused-areas">
        {areas.map(({ area, name, unused }) => (
          <li key={area}>
            <h3>
              {area} {name}
            </h3>
            <p className="figure">
              <strong>{figures.kroner(unused)}</strong> {texts.amount}
            </p>
            <p>{before !== undefined && whyWords(whyUnused(round, before, area), why, figures).join(" ")}</p>
            <ToggleGroup
              data-size="sm"
              aria-label={texts.fateOf(area)}
              value={choices[area] ?? fateIn(round, area)}
              onChange={(value) => {
                const fate = fates.find((one) => one === value);
                if (fate !== undefined) onChoices({ ...choices, [area]: fate });
              }}
            >
              {fates.map((fate) => (
                <ToggleGroup.Item key={fate} value={fate}>
                  {texts.fates[fate]}
                </ToggleGroup.Item>
              ))}
            </ToggleGroup>
          </li>
        ))}
      </ul>
      {Object.keys(choices).length > 0 && (
        <p className="actions">
          <span role="status">{texts.changed}</span>
          <Button variant="tertiary" data-size="sm" onClick={() => onChoices({})}>
            {texts.backToRound}
          </Button>
        </p>
      )}
    </section>
  );
}
