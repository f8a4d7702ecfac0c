import { Button, Field, Input, Label, ValidationMessage } from "@digdir/designsystemet-react";
import { type ReactNode, useId, useState } from "react";
import { useTexts } from "../../texts/language.tsx";
import { useDesk } from "../desk-context.ts";
import { deskTexts } from "../texts/in-language.ts";
import { ShortLabel } from "./short-label.tsx";

/** What was made of a text that was written into a field. */
export type Reading<Value> =
  | { readonly kind: "value"; readonly value: Value }
  | {
      readonly kind: "unclear";
      readonly readings: readonly { readonly value: Value; readonly text: string }[];
    }
  | { readonly kind: "wrong"; readonly message: string };

interface WrittenFieldProps<Value> {
  /** What the desk knows the field by. */
  readonly place: string;
  readonly label: string;
  /** Some words of it, where the place around it says the rest; the whole label is what is heard. */
  readonly shownLabel?: string | undefined;
  /** The value as it is written; another text takes the place of what was being written. */
  readonly shown: string;
  readonly placeholder?: string | undefined;
  readonly read: (text: string) => Reading<Value>;
  readonly onValue: (value: Value) => void;
  readonly children?: ReactNode;
}

/**
 * A field that is read when it is left or Enter is pressed. What cannot be read stays there, with what is wrong; what may mean
 * several things is asked about.
 */
export function WrittenField<Value>(props: WrittenFieldProps<Value>) {
  const { place, label, shownLabel = label, shown, placeholder, read, onValue, children } = props;
  const { field } = useTexts(deskTexts);
  const { desk } = useDesk();
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly instead: string }>();
  const [reading, setReading] = useState<Reading<Value>>();
  const isDraft = draft?.instead === shown;
  const problem = isDraft ? reading : undefined;

  const settle = (): void => {
    if (!isDraft) return;
    const now = read(draft.text);
    if (now.kind === "value") accept(now.value);
    else {
      setReading(now);
      desk.markUnreadable(place, true);
    }
  };
  const accept = (value: Value): void => {
    setDraft(undefined);
    setReading(undefined);
    desk.markUnreadable(place, false);
    onValue(value);
  };
  return (
    <Field data-size="sm" className="written-field">
      <Label htmlFor={id} data-size="sm">
        <ShortLabel label={label} shown={shownLabel} />
      </Label>
      <Input
        id={id}
        className="figure"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={isDraft ? draft.text : shown}
        aria-invalid={problem !== undefined || undefined}
        onChange={({ target }) => {
          setDraft({ text: target.value, instead: shown });
          setReading(undefined);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
          if (key === "Escape" && isDraft) {
            setDraft(undefined);
            desk.markUnreadable(place, false);
          }
        }}
      />
      {problem?.kind === "wrong" && <ValidationMessage data-size="sm">{problem.message}</ValidationMessage>}
      {problem?.kind === "unclear" && (
        <ValidationMessage data-size="sm">
          {field.unclear}{" "}
          {problem.readings.map(({ value, text }) => (
            <Button
              key={text}
              variant="secondary"
              data-size="sm"
              className="small-button"
              onClick={() => accept(value)}
            >
              {text}
            </Button>
          ))}{" "}
          {field.orElse}
        </ValidationMessage>
      )}
      {children}
    </Field>
  );
}
