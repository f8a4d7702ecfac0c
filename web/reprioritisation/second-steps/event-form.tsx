import {
  Button,
  Field,
  Input,
  Label,
  Select,
  Textfield,
  ValidationMessage,
} from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Adoption } from "../../service/decision.ts";
import type { ScoredRound } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { type EventDraft, eventKinds, eventOf, fieldsOf, type StepEvent } from "./events.ts";
import { secondStepTexts } from "./texts/in-language.ts";

interface EventFormProps {
  readonly round: ScoredRound;
  readonly adoption: Adoption;
  readonly nameOf: (application: string) => string;
  /** As it is being filled in. */
  readonly draft: EventDraft;
  readonly onDraft: (draft: EventDraft) => void;
  readonly onAdd: (event: StepEvent) => void;
}

/** Where one event is filled in and added to what has happened. */
export function EventForm({ round, adoption, nameOf, draft, onDraft, onAdd }: EventFormProps) {
  const { happened: texts } = useTexts(secondStepTexts);
  const [isTried, setIsTried] = useState(false);
  const fields = fieldsOf(draft.kind);
  const read = eventOf(draft);
  const faults = isTried && "faults" in read ? read.faults : [];
  const put = (part: Partial<EventDraft>): void => onDraft({ ...draft, ...part });
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
