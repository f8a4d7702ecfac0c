import { Button, Checkbox, Tag } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFigures } from "../format/use-figures.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { useRights } from "../service/session.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { changeNamesIn } from "./change-names.ts";
import { changeSentence } from "./change-sentence.ts";
import { changeTexts } from "./change-texts/in-language.ts";
import type { SeenScenario } from "./kept-scenarios.ts";
import { ScenarioEditing } from "./scenario-editing.tsx";
import { ScenarioRemoval } from "./scenario-removal.tsx";
import { scenariosTexts } from "./texts/in-language.ts";
import { wordingIn } from "./wording.ts";
import { useNames } from "../service/people.ts";

interface KeptItemProps {
  readonly round: ScoredRound;
  readonly roundId: string;
  readonly seen: SeenScenario;
  readonly isChosen: boolean;
  /** No more can be chosen. */
  readonly isFull: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** Hears what was done, for those who listen. */
  readonly onTold: (text: string) => void;
}

/** A kept scenario: what it changes, in words, whether it fits, who made it, and what can be done with it. */
export function KeptItem({ round, roundId, seen, isChosen, isFull, onChoose, onTold }: KeptItemProps) {
  const texts = useTexts(scenariosTexts).kept;
  const { none } = useTexts(changeTexts);
  const figures = useFigures();
  const called = useNames();
  const { language } = useLanguage();
  const { plan } = useRights();
  const [doing, setDoing] = useState<"nothing" | "editing" | "removing">("nothing");
  const { document, head, fits, faults } = seen.kept;
  const { name, note, changes } = document;
  const wording = wordingIn(language, changeNamesIn(round));
  const done = (text: string): void => {
    setDoing("nothing");
    onTold(text);
  };
  return (
    <li className="kept-scenario">
      <div className="kept-name">
        <Checkbox
          aria-label={texts.choose(name)}
          checked={isChosen}
          disabled={!fits || (isFull && !isChosen)}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <h3>{name}</h3>
        <Tag data-size="sm" data-color={fits ? "success" : "warning"}>
          {fits ? texts.fits : texts.doesNotFit}
        </Tag>
      </div>
      <div className="kept-words">
        {note !== undefined && note !== "" && <p>{note}</p>}
        {changes.length === 0 ? (
          <p>{none}</p>
        ) : (
          <ul>
            {changes.map((change, place) => (
              <li key={place}>{changeSentence(change, wording)}</li>
            ))}
          </ul>
        )}
        {!fits && (
          <>
            <p>{texts.whyNot}</p>
            <ul>
              {(faults ?? []).map(({ pointer, message }) => (
                <li key={pointer + message}>{message}</li>
              ))}
            </ul>
          </>
        )}
        <p className="quiet">{texts.changedBy(called(head.changed.by), figures.moment(head.changed.at))}</p>
      </div>
      <div className="actions">
        <Link
          to="/rounds/$round"
          params={{ round: roundId }}
          search={{ scenario: head.id }}
          aria-label={texts.openAtDeskNamed(name)}
        >
          {texts.openAtDesk}
        </Link>
        {plan && (
          <>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={texts.editNamed(name)}
              onClick={() => setDoing("editing")}
            >
              {texts.edit}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={texts.removeNamed(name)}
              onClick={() => setDoing("removing")}
            >
              {texts.remove}
            </Button>
          </>
        )}
      </div>
      {doing === "editing" && (
        <ScenarioEditing seen={seen} onDone={done} onCancel={() => setDoing("nothing")} />
      )}
      {doing === "removing" && (
        <ScenarioRemoval seen={seen} onDone={done} onCancel={() => setDoing("nothing")} />
      )}
    </li>
  );
}
