import { Switch } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useFigures } from "../format/use-figures.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { type Comparison, droppedIn, letterOf } from "./comparison.ts";
import { scenariosTexts } from "./texts/in-language.ts";

/** Who is out although the cap grew, behind a switch. */
export function DroppedList({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts(scenariosTexts).comparison;
  const figures = useFigures();
  const { language } = useLanguage();
  const [isShown, setIsShown] = useState(false);
  const dropped = droppedIn(comparison, language);
  return (
    <div className="dropped">
      <Switch label={texts.dropped} checked={isShown} onChange={({ target }) => setIsShown(target.checked)} />
      {isShown && (
        <div role="status">
          <p className="quiet">{texts.droppedHelp}</p>
          {dropped.length === 0 ? (
            <p>{texts.droppedNobody}</p>
          ) : (
            <ul>
              {dropped.map(({ scenario, applicant, before, grown, reasons }) => (
                <li key={`${scenario} ${applicant}`}>
                  {texts.droppedLine(
                    letterOf(scenario),
                    applicant,
                    figures.kroner(before),
                    figures.kroner(grown),
                  )}{" "}
                  <span className="quiet">{reasons.join(" ")}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
