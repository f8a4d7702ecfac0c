import "./application.css";
import { Button, Tag } from "@digdir/designsystemet-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { appTexts } from "../app/texts/in-language.ts";
import type { Shown } from "../desk/shown.ts";
import { useFigures } from "../format/use-figures.ts";
import { turnOf } from "../list/rows.ts";
import { TurnMark } from "../parts/turn-mark.tsx";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { Facts } from "./facts.tsx";
import { HowSure } from "./how-sure.tsx";
import { Scores } from "./scores.tsx";
import { applicationTexts } from "./texts/in-language.ts";
import { WhatWouldChange } from "./what-would-change.tsx";
import { Years } from "./years.tsx";

interface ApplicationPanelProps {
  /** The id of the round that is kept. */
  readonly round: string;
  readonly version: number;
  readonly shown: Shown;
  readonly application: string;
  readonly onClose: () => void;
  readonly onLock: (application: string) => void;
}

/** An application beside the list: what it gets and why, what stood in the way, what would have changed it, how sure it is. */
export function ApplicationPanel({
  round,
  version,
  shown,
  application: id,
  onClose,
  onLock,
}: ApplicationPanelProps) {
  const texts = useTexts(applicationTexts);
  const { words } = useTexts(appTexts);
  const { language } = useLanguage();
  const figures = useFigures();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  const application = shown.round.applications.find((one) => one.id === id);
  const award = shown.now.proposal.awards.find((one) => one.application === id);
  const was = shown.base.proposal.awards.find((one) => one.application === id);
  const year = String(shown.round.scheme.year);
  const area = shown.now.scheme.areas.find((one) => one.id === application?.area);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    // Escape closes it, as a dialog; it stands beside the list and does not take the page over.
    <aside className="panel application-panel" aria-labelledby="application-title" onKeyDown={onKey}>
      <div className="application-head">
        <h3 id="application-title" ref={heading} tabIndex={-1}>
          {application?.applicant.name ?? id}
        </h3>
        <Button variant="tertiary" data-size="sm" icon aria-label={texts.close} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      {application === undefined || award === undefined ? (
        <p>{texts.gone}</p>
      ) : (
        <>
          <p className="application-title">{application.title}</p>
          <p className="quiet small">{texts.of(id, area === undefined ? "" : `${area.id} ${area.name}`)}</p>
          <p className="application-outcome">
            <Tag data-size="sm">{words.outcome[award.outcome]}</Tag>{" "}
            <strong>
              {texts.outcome}: {figures.kroner(award.amounts[year] ?? 0)}
            </strong>{" "}
            <TurnMark turn={turnOf(was?.amounts[year] ?? 0, award.amounts[year] ?? 0)} />
          </p>
          <p>
            <Button variant="secondary" data-size="sm" onClick={() => onLock(id)}>
              {texts.lock}
            </Button>
          </p>
          <h4>{texts.why}</h4>
          <ul>
            {award.reasons.map((one) => (
              <li key={one.code + one.texts[language]}>{one.texts[language]}</li>
            ))}
          </ul>
          <WhatWouldChange round={round} version={version} shown={shown} award={award} />
          <HowSure round={round} version={version} application={id} />
          <Scores application={application} scheme={shown.now.scheme} score={award.score} />
          <Years application={application} award={award} scheme={shown.now.scheme} />
          <Facts application={application} />
        </>
      )}
    </aside>
  );
}
