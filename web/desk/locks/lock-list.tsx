import { Button } from "@digdir/designsystemet-react";
import { useStore } from "zustand";
import { useFigures } from "../../format/use-figures.ts";
import { useTexts } from "../../texts/language.tsx";
import { useDesk } from "../desk-context.ts";
import { LeverFaults } from "../levers/lever-faults.tsx";
import { lockPlace } from "../state/changes.ts";
import { deskTexts } from "../texts/in-language.ts";
import { locksIn, lockWords } from "./locks.ts";

/** The applications that are locked, and the way to lock another. */
export function LockList({ onLock }: { readonly onLock: (application?: string) => void }) {
  const { lock: texts, levers } = useTexts(deskTexts);
  const figures = useFigures();
  const { desk, round } = useDesk();
  const changes = useStore(desk.state, (state) => state.changes);
  const locks = locksIn(changes, round);
  const applicants = new Map(round.applications.map(({ id, applicant }) => [id, applicant.name]));
  return (
    <section aria-label={levers.groups.locks} className="lock-list">
      <h3>{levers.groups.locks}</h3>
      {locks.length === 0 && <p className="quiet">{texts.nothing}</p>}
      <ul className="plain-list">
        {locks.map((lock) => (
          <li key={lock.application}>
            <span aria-hidden="true">🔒</span> {lock.application} {applicants.get(lock.application)}:{" "}
            <strong>{lockWords(lock, texts, figures)}</strong>
            {lock.isFromRound && <span className="quiet"> ({texts.fromRound})</span>}{" "}
            <Button
              variant="tertiary"
              data-size="sm"
              className="small-button"
              aria-label={`${texts.change}: ${texts.title(lock.application)}`}
              onClick={() => onLock(lock.application)}
            >
              {texts.change}
            </Button>
            {lock.reason !== "" && <div className="quiet">{lock.reason}</div>}
            <LeverFaults place={lockPlace(lock.application)} />
          </li>
        ))}
      </ul>
      <Button variant="secondary" data-size="sm" onClick={() => onLock()}>
        {texts.open}
      </Button>
    </section>
  );
}
