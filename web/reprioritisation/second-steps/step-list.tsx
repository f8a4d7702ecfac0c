import { Radio, Tag } from "@digdir/designsystemet-react";
import { useFigures } from "../../format/use-figures.ts";
import { useTexts } from "../../texts/language.tsx";
import type { StepHead } from "./steps.ts";
import { secondStepTexts } from "./texts/in-language.ts";
import { useNames } from "../../service/people.ts";

interface StepListProps {
  readonly steps: readonly StepHead[];
  /** By id. */
  readonly adopted: ReadonlySet<string>;
  readonly shown: string | undefined;
  readonly onShow: (step: string) => void;
}

/** The steps after the decision, the newest first. One of them is shown. */
export function StepList({ steps, adopted, shown, onShow }: StepListProps) {
  const { steps: texts } = useTexts(secondStepTexts);
  const figures = useFigures();
  const called = useNames();
  return (
    <section className="panel" aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.title}</h2>
      {steps.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul className="second-steps">
          {steps.map(({ id, step, made }) => (
            <li key={id}>
              <Radio
                name="step"
                value={id}
                aria-label={texts.show(figures.moment(made.at))}
                checked={id === shown}
                onChange={() => onShow(id)}
              />
              <span>
                {texts.kinds[step]}{" "}
                <Tag data-size="sm" data-color={adopted.has(id) ? "success" : "neutral"}>
                  {adopted.has(id) ? texts.adopted : texts.proposed}
                </Tag>
                <span className="quiet made">{texts.made(called(made.by), figures.moment(made.at))}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
