import {
  Button,
  Dialog,
  Field,
  Fieldset,
  Input,
  Label,
  Radio,
  Textfield,
  ValidationMessage,
} from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import { readAmount } from "../../../src/written/read-amount.ts";
import { useFigures } from "../../format/use-figures.ts";
import { writtenAmount } from "../../format/written-amount.ts";
import type { Change } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useDesk } from "../desk-context.ts";
import { lockPlace } from "../state/changes.ts";
import { deskTexts } from "../texts/in-language.ts";
import { lockOf } from "./locks.ts";

interface LockDialogProps {
  /** The application that is locked; where none is given it is chosen first. */
  readonly application: string | undefined;
  readonly onClose: () => void;
}

type Choice = "none" | "in" | "at" | "out";

/** Locks an application in, out or at an amount, with a reason, or lets go of it. */
export function LockDialog({ application, onClose }: LockDialogProps) {
  const { lock: texts } = useTexts(deskTexts);
  const { round } = useDesk();
  const [chosen, setChosen] = useState(application);
  const [written, setWritten] = useState("");
  const list = useId();
  const field = useId();
  const heading = useId();
  const isThere = (id: string): boolean => round.applications.some((one) => one.id === id);
  return (
    <Dialog open onClose={onClose} closeButton={texts.cancel} aria-labelledby={heading}>
      <h2 id={heading}>{chosen === undefined ? texts.open.replace(" …", "") : texts.title(chosen)}</h2>
      {chosen === undefined ? (
        <Field data-size="sm">
          <Label htmlFor={field}>{texts.which}</Label>
          <Input
            id={field}
            list={list}
            autoComplete="off"
            placeholder={texts.choose}
            value={written}
            onChange={({ target }) => {
              setWritten(target.value);
              if (isThere(target.value.trim())) setChosen(target.value.trim());
            }}
          />
          <datalist id={list}>
            {round.applications.map(({ id, applicant, title }) => (
              <option key={id} value={id}>
                {applicant.name}: {title}
              </option>
            ))}
          </datalist>
        </Field>
      ) : (
        <LockForm key={chosen} application={chosen} onClose={onClose} />
      )}
    </Dialog>
  );
}

function LockForm({ application, onClose }: { readonly application: string; readonly onClose: () => void }) {
  const { lock: texts, field } = useTexts(deskTexts);
  const figures = useFigures();
  const { desk, round } = useDesk();
  const group = useId();
  const standing = lockOf(application, desk.state.getState().changes, round);
  const about = round.applications.find(({ id }) => id === application);
  const kept = round.decisions?.find((one) => one.application === application);
  const [choice, setChoice] = useState<Choice>(choiceOf(standing));
  const [amount, setAmount] = useState(
    writtenAmount(standing?.amount ?? about?.requested[round.scheme.year] ?? 0, figures),
  );
  const [reason, setReason] = useState(standing?.reason ?? "");
  const [wrong, setWrong] = useState<{ readonly amount?: string; readonly reason?: string }>({});

  const set = (): void => {
    const read = readAmount(amount);
    const isLocked = choice !== "none";
    const faults = {
      ...(choice === "at" && read.kind !== "amount" && { amount: field.notAmount }),
      ...(isLocked && reason.trim() === "" && { reason: texts.reasonMissing }),
    };
    setWrong(faults);
    if (Object.keys(faults).length > 0) return;
    if (!isLocked) {
      if (kept === undefined) desk.restore(lockPlace(application));
      else desk.move({ change: "decision-removed", application }, round);
    } else {
      const change: Change = {
        change: "decision",
        application,
        to: choice === "out" ? "decline" : "grant",
        ...(choice === "at" && read.kind === "amount" && { amount: read.amount }),
        reason: reason.trim(),
      };
      desk.move(change, round);
    }
    onClose();
  };
  const choices = [
    ["none", texts.none],
    ["in", texts.in],
    ["at", texts.at],
    ["out", texts.out],
  ] as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      {about !== undefined && (
        <p className="quiet">
          {about.applicant.name}: {about.title}
        </p>
      )}
      <Fieldset data-size="sm">
        <Fieldset.Legend>{texts.what}</Fieldset.Legend>
        {choices.map(([value, label]) => (
          <Radio
            key={value}
            data-size="sm"
            name={group}
            value={value}
            label={label}
            checked={choice === value}
            onChange={() => setChoice(value)}
          />
        ))}
      </Fieldset>
      {choice === "at" && (
        <Textfield
          data-size="sm"
          label={texts.amount}
          value={amount}
          error={wrong.amount}
          onChange={({ target }) => setAmount(target.value)}
        />
      )}
      {choice !== "none" && (
        <Textfield
          multiline
          data-size="sm"
          label={texts.reason}
          description={texts.reasonWhy}
          value={reason}
          error={wrong.reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {about === undefined && <ValidationMessage>{texts.choose}</ValidationMessage>}
      <div className="dialog-buttons">
        <Button type="submit">{texts.set}</Button>
        <Button type="button" variant="secondary" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function choiceOf(lock: ReturnType<typeof lockOf>): Choice {
  if (lock === undefined) return "in";
  if (lock.to === "decline") return "out";
  return lock.amount === undefined ? "in" : "at";
}
