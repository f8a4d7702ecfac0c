import { Button } from "@digdir/designsystemet-react";
import { useStore } from "zustand";
import type { Change } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useDesk } from "../desk-context.ts";
import { placeOf } from "../state/changes.ts";
import { deskTexts } from "../texts/in-language.ts";
import type { DeskTexts } from "../texts/texts.ts";
import { LeverFaults } from "./lever-faults.tsx";

/** Changes that no lever stands for: they came with a scenario that was made elsewhere. They can be taken away. */
export function OtherChanges() {
  const { others } = useTexts(deskTexts);
  const { desk } = useDesk();
  const changes = useStore(desk.state, (state) => state.changes);
  const told = changes.flatMap((change) => {
    const text = wordsOf(change, others);
    return text === undefined ? [] : [{ place: placeOf(change), text }];
  });
  if (told.length === 0) return null;
  return (
    <section aria-label={others.title}>
      <h3>{others.title}</h3>
      <ul className="plain-list">
        {told.map(({ place, text }) => (
          <li key={place}>
            {text}{" "}
            <Button
              variant="tertiary"
              data-size="sm"
              className="small-button"
              aria-label={others.remove(text)}
              onClick={() => desk.restore(place)}
            >
              ✕
            </Button>
            <LeverFaults place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(change: Change, words: DeskTexts["others"]): string | undefined {
  switch (change.change) {
    case "priority-added":
      return words[change.change](change.priority.name ?? change.priority.id);
    case "share":
      return words[change.change](change.share);
    case "share-added":
      return words[change.change](change.share.name ?? change.share.id);
    case "grant":
    case "conditions":
    case "reprioritisation":
    case "spread":
      return words[change.change]("");
    case "score":
    case "requested":
    case "assessed":
    case "smallest-viable":
    case "withdrawal":
      return words[change.change](change.application);
    case "addition":
      return words[change.change](change.application.id);
    case "commitment":
      return words[change.change](change.commitment.id);
    case "commitment-amount":
    case "commitment-removed":
      return words[change.change](change.commitment);
    case "cap":
    case "later-cap":
    case "area-minimum":
    case "area-maximum":
    case "area-projects":
    case "area-unused":
    case "threshold":
    case "criterion-threshold":
    case "criterion-weight":
    case "priority":
    case "ranking":
    case "objective":
    case "decision":
    case "decision-removed":
      return undefined;
  }
}
