import {
  Button,
  Field,
  Input,
  Label,
  Radio,
  Select,
  Textfield,
  ValidationMessage,
} from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FailedText } from "../../app/failed.tsx";
import { useFigures } from "../../format/use-figures.ts";
import type { Adoption } from "../../service/decision.ts";
import type { ScoredRound } from "../../service/rounds.ts";
import { useService } from "../../service/service.ts";
import { useTexts } from "../../texts/language.tsx";
import {
  emptyDraft,
  type EventDraft,
  eventKinds,
  eventOf,
  eventWords,
  fieldsOf,
  type StepEvent,
} from "./events.ts";
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
  const [events, setEvents] = useState<readonly StepEvent[]>([]);
  const [free, setFree] = useState<"share-out" | "stay">("share-out");
  const [isTried, setIsTried] = useState(false);
  const making = useMutation({
    mutationFn: () =>
      service.createSecondStep({ params: { path: { id } }, body: { events: [...events], free } }),
    async onSuccess({ data }) {
      setEvents([]);
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
        onAdd={(event) => {
          setIsTried(false);
          setEvents([...events, event]);
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
                  onClick={() => setEvents(events.filter((_one, other) => other !== place))}
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
          onChange={() => setFree("share-out")}
        />
        <Radio
          name="free"
          value="stay"
          label={texts.stay}
          checked={free === "stay"}
          onChange={() => setFree("stay")}
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
        <span role="status">{isTried && events.length === 0 && texts.none}</span>
      </div>
      {making.error !== null && <FailedText error={making.error} />}
    </section>
  );
}

interface EventFormProps {
  readonly round: ScoredRound;
  readonly adoption: Adoption;
  readonly nameOf: (application: string) => string;
  readonly onAdd: (event: StepEvent) => void;
}

function EventForm({ round, adoption, nameOf, onAdd }: EventFormProps) {
  const { happened: texts } = useTexts(secondStepTexts);
  const [draft, setDraft] = useState<EventDraft>(emptyDraft);
  const [isTried, setIsTried] = useState(false);
  const fields = fieldsOf(draft.kind);
  const read = eventOf(draft);
  const faults = isTried && "faults" in read ? read.faults : [];
  const put = (part: Partial<EventDraft>): void => setDraft({ ...draft, ...part });
  const year = String(round.scheme.year);
  const granted = adoption.awards.filter(({ amounts }) =>
    Object.entries(amounts).some(([one, amount]) => one === year && amount > 0),
  );
  return (
    <form
      className="event-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        setIsTried(true);
        if ("faults" in read) return;
        onAdd(read.event);
        setDraft({ ...emptyDraft, kind: draft.kind });
        setIsTried(false);
      }}
    >
      <Field>
        <Label>{texts.kind}</Label>
        <Select
          value={draft.kind}
          onChange={({ target }) => {
            const kind = eventKinds.find((one) => one === target.value);
            if (kind !== undefined) put({ kind });
          }}
        >
          {eventKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {texts.kinds[kind]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {fields.includes("application") && (
        <Field>
          <Label>{texts.application}</Label>
          <Select
            value={draft.application}
            aria-invalid={faults.includes("application")}
            onChange={({ target }) => put({ application: target.value })}
          >
            <Select.Option value="">{texts.choose}</Select.Option>
            {granted.map(({ application }) => (
              <Select.Option key={application} value={application}>
                {nameOf(application)}
              </Select.Option>
            ))}
          </Select>
          {faults.includes("application") && (
            <ValidationMessage>{texts.missing.application}</ValidationMessage>
          )}
        </Field>
      )}
      {fields.includes("area") && (
        <Field>
          <Label>{texts.area}</Label>
          <Select
            value={draft.area}
            aria-invalid={faults.includes("area")}
            onChange={({ target }) => put({ area: target.value })}
          >
            <Select.Option value="">{texts.choose}</Select.Option>
            {round.scheme.areas.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {id} {name}
              </Select.Option>
            ))}
          </Select>
          {faults.includes("area") && <ValidationMessage>{texts.missing.area}</ValidationMessage>}
        </Field>
      )}
      {fields.includes("amount") && (
        <Textfield
          label={texts.amount}
          description={texts.amountHelp}
          inputMode="numeric"
          value={draft.amount}
          error={faults.includes("amount") ? texts.missing.amount : undefined}
          onChange={({ target }) => put({ amount: target.value })}
        />
      )}
      <Field>
        <Label>{texts.date}</Label>
        <Input type="date" value={draft.date} onChange={({ target }) => put({ date: target.value })} />
      </Field>
      <Textfield
        label={texts.reason}
        value={draft.reason}
        error={faults.includes("reason") ? texts.missing.reason : undefined}
        onChange={({ target }) => put({ reason: target.value })}
      />
      <Button variant="secondary" data-size="sm" type="submit">
        {texts.add}
      </Button>
    </form>
  );
}
