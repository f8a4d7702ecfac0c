import { Button, Field, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { type SubmitEvent, useState } from "react";
import { readAmount } from "../../src/written/read-amount.ts";
import { useFigures } from "../format/use-figures.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { type AnalysisDocument, useRun } from "../service/use-run.ts";
import { useTexts } from "../texts/language.tsx";
import { RunState } from "./run-state.tsx";
import { type Sweep, SweepAnswer } from "./sweep-answer.tsx";
import { sweepRange, valuesAtMost } from "./sweep-range.ts";
import { sensitivityTexts } from "./texts/in-language.ts";

interface PartProps {
  readonly id: string;
  readonly round: ScoredRound;
  readonly mayAsk: boolean;
}

type Figure = Sweep["range"]["figure"];

/** Seconds that a sweep may take. */
const patience = 120;

/** The best proposal at many values of one figure, and where somebody changes place. */
export function SweepPart({ id, round, mayAsk }: PartProps) {
  const { sweep: texts } = useTexts(sensitivityTexts);
  const figures = useFigures();
  const running = useRun(id, patience);
  const { scheme } = round;
  const choices = figuresOf(round);
  const [chosen, setChosen] = useState(0);
  const [written, setWritten] = useState(() => usualRange(scheme.cap, figures.whole));
  const range = sweepRange(readAmount(written.from), readAmount(written.to), readAmount(written.by));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (range.kind !== "range") return;
    const { from, to, by } = range;
    running.ask({ question: "sweep", range: { figure: choices[chosen].figure, from, to, by } });
  };
  const choose = (index: number): void => {
    setChosen(index);
    setWritten(usualRange(choices[index].now, figures.whole));
  };
  return (
    <section className="panel" aria-labelledby="sweep-title">
      <h2 id="sweep-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      {mayAsk && (
        <form className="question-form" onSubmit={submit} noValidate>
          <Field>
            <Label>{texts.figure}</Label>
            <Select value={String(chosen)} onChange={({ target }) => choose(Number(target.value))}>
              {choices.map(({ figure }, index) => (
                <Select.Option key={JSON.stringify(figure)} value={String(index)}>
                  {nameOf(figure, texts)}
                </Select.Option>
              ))}
            </Select>
          </Field>
          {(["from", "to", "by"] as const).map((one) => (
            <Textfield
              key={one}
              label={texts[one]}
              value={written[one]}
              aria-invalid={range.kind !== "range"}
              onChange={({ target }) => setWritten({ ...written, [one]: target.value })}
            />
          ))}
          <Button type="submit" disabled={running.isRunning || range.kind !== "range"}>
            {texts.submit}
          </Button>
        </form>
      )}
      {range.kind !== "range" && (
        <p role="alert">{range.kind === "wrong" ? texts.wrong : texts.tooMany(valuesAtMost)}</p>
      )}
      <RunState running={running} label={texts.title} />
      {running.answer !== undefined && isSweep(running.answer) && (
        <SweepAnswer sweep={running.answer} round={round} />
      )}
    </section>
  );
}

function isSweep(document: AnalysisDocument): document is Sweep {
  return "changePoints" in document && "points" in document;
}

/** The figures that can be moved, and what they are now. */
function figuresOf({ scheme }: ScoredRound): readonly { readonly figure: Figure; readonly now: number }[] {
  return [
    { figure: { kind: "cap" }, now: scheme.cap },
    ...Object.entries(scheme.laterCaps ?? {}).map(([year, now]) => ({
      figure: { kind: "ceiling", year: Number(year) } as const,
      now,
    })),
    ...scheme.areas.map(({ id: area, minimum = 0 }) => ({
      figure: { kind: "minimum", area } as const,
      now: minimum,
    })),
  ];
}

function nameOf(figure: Figure, { figures }: (typeof sensitivityTexts)["nb"]["sweep"]): string {
  switch (figure.kind) {
    case "cap":
      return figures.cap;
    case "ceiling":
      return figures.ceiling(figure.year);
    case "minimum":
    case "maximum":
    case "projects":
      return figures.minimum(figure.area);
  }
}

/** A fifth down and up, in forty steps of whole hundred thousands. */
function usualRange(now: number, whole: (amount: number) => string) {
  const step = 100_000;
  const round = (amount: number): number => Math.round(amount / step) * step;
  const least = round(now * 0.8);
  const most = Math.max(round(now * 1.2), least + 10 * step);
  return { from: whole(least), to: whole(most), by: whole(Math.max(step, round((most - least) / 40))) };
}
