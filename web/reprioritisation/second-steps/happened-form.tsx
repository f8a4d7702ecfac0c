import { Button, Radio } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FailedText } from "../../app/failed.tsx";
import { useFigures } from "../../format/use-figures.ts";
import type { Adoption } from "../../service/decision.ts";
import type { ScoredRound } from "../../service/rounds.ts";
import { useService } from "../../service/service.ts";
import { useTexts } from "../../texts/language.tsx";
import { EventForm } from "./event-form.tsx";
import { emptyDraft, eventWords, type StepEvent } from "./events.ts";
import { emptyHappening, useKeptHappening } from "./kept-happening.ts";
import { secondStepTexts } from "./texts/in-language.ts";

interface HappenedFormProps {
  readonly round: ScoredRound;
  /** The round's. */
  readonly id: string;
  readonly adoption: Adoption;
  readonly nameOf: (application: string) => string;
  readonly onMade: (step: string) => void;
}

/** Where what has happened since the decision is put together, and a step is made of it. */
export function HappenedForm({ round, id, adoption, nameOf, onMade }: HappenedFormProps) {
  const { happened: texts, events: words } = useTexts(secondStepTexts);
  const figures = useFigures();
  const service = useService();
  const queries = useQueryClient();
  const { happening, put, isRemembered } = useKeptHappening(id);
  const { events, free, draft } = happening;
  const [isTried, setIsTried] = useState(false);
  const making = useMutation({
    mutationFn: () =>
      service.createSecondStep({ params: { path: { id } }, body: { events: [...events], free } }),
    async onSuccess({ data }) {
      put(emptyHappening);
      setIsTried(false);
      onMade(data.id);
      await queries.invalidateQueries({ queryKey: ["second-steps", id] });
    },
  });
  const say = (event: StepEvent): string => eventWords(event, words, figures, nameOf);
  return (
    <section className="panel" aria-labelledby="happened-title">
      <h2 id="happened-title">{texts.title}</h2>
      <EventForm
        round={round}
        adoption={adoption}
        nameOf={nameOf}
        draft={draft}
        onDraft={(next) => put({ draft: next })}
        onAdd={(event) => {
          setIsTried(false);
          put({ events: [...events, event], draft: { ...emptyDraft, kind: draft.kind } });
        }}
      />
      {events.length > 0 && (
        <>
          <h3>{texts.added}</h3>
          <ul className="events">
            {events.map((event, place) => (
              <li key={place}>
                {say(event)}{" "}
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={texts.remove(say(event))}
                  onClick={() => put({ events: events.filter((_one, other) => other !== place) })}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <fieldset className="free">
        <legend>{texts.free}</legend>
        <Radio
          name="free"
          value="share-out"
          label={texts.shareOut}
          checked={free === "share-out"}
          onChange={() => put({ free: "share-out" })}
        />
        <Radio
          name="free"
          value="stay"
          label={texts.stay}
          checked={free === "stay"}
          onChange={() => put({ free: "stay" })}
        />
      </fieldset>
      <div className="actions">
        <Button
          data-size="sm"
          loading={making.isPending}
          onClick={() => {
            setIsTried(true);
            if (events.length > 0) making.mutate();
          }}
        >
          {making.isPending ? texts.making : texts.make}
        </Button>
        <span role="status" className="quiet small">
          {events.length > 0 && (isRemembered ? texts.kept : texts.notKept)}
        </span>
        <span role="status">{isTried && events.length === 0 && texts.none}</span>
      </div>
      {making.error !== null && <FailedText error={making.error} />}
    </section>
  );
}
