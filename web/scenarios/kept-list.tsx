import { Button } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { KeptItem } from "./kept-item.tsx";
import type { SeenScenario } from "./kept-scenarios.ts";
import { scenariosTexts } from "./texts/in-language.ts";

interface KeptListProps {
  readonly round: ScoredRound;
  readonly roundId: string;
  readonly scenarios: readonly SeenScenario[];
  /** By id, those that stand side by side now. */
  readonly compared: readonly string[];
  readonly most: number;
  readonly onCompare: (ids: readonly string[]) => void;
}

/** The scenarios that are kept with a round; some of them are chosen to be compared. */
export function KeptList({ round, roundId, scenarios, compared, most, onCompare }: KeptListProps) {
  const texts = useTexts(scenariosTexts).kept;
  const [wanted, setWanted] = useState<readonly string[]>(compared);
  const [isTried, setIsTried] = useState(false);
  const [told, setTold] = useState("");
  const there = new Map(scenarios.map((one) => [one.kept.head.id, one]));
  // One that was chosen may have been deleted, or fit no more.
  const chosen = wanted.filter((id) => there.get(id)?.kept.fits === true);
  const isFull = chosen.length >= most;
  const choose = (id: string, isChosen: boolean): void => {
    setIsTried(false);
    setWanted(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  };
  return (
    <section className="panel" aria-labelledby="kept-title">
      <h2 id="kept-title">{texts.title}</h2>
      {scenarios.length === 0 ? (
        <>
          <p>{texts.none}</p>
          <p>
            <Link to="/rounds/$round" params={{ round: roundId }}>
              {texts.toDesk}
            </Link>
          </p>
        </>
      ) : (
        <>
          <p className="quiet">{texts.help(most)}</p>
          <ul className="kept-scenarios">
            {scenarios.map((one) => (
              <KeptItem
                key={one.kept.head.id}
                round={round}
                roundId={roundId}
                seen={one}
                isChosen={chosen.includes(one.kept.head.id)}
                isFull={isFull}
                onChoose={(isChosen) => choose(one.kept.head.id, isChosen)}
                onTold={setTold}
              />
            ))}
          </ul>
          <div className="actions">
            <Button
              data-size="sm"
              onClick={() => {
                if (chosen.length === 0) setIsTried(true);
                else onCompare(chosen);
              }}
            >
              {texts.compare(chosen.length)}
            </Button>
            <span role="status" className="quiet">
              {isTried ? texts.chooseFirst : isFull && texts.most}
            </span>
          </div>
        </>
      )}
      <p role="status" className="told">
        {told}
      </p>
    </section>
  );
}
