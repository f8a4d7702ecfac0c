import { Fieldset, Radio } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useStore } from "zustand";
import { AllOf } from "../parts/all-of.tsx";
import { useTexts } from "../texts/language.tsx";
import { dayOrders, type Question, units } from "./import.ts";
import type { Importing } from "./importing.ts";
import type { QuestionGroup } from "./question-groups.ts";
import { importTexts } from "./texts/in-language.ts";
import type { ImportTexts } from "./texts/texts.ts";

interface ColumnQuestionsProps {
  readonly group: QuestionGroup;
  readonly heading: string;
  readonly importing: Importing;
}

/** So many cells of a column are asked about before somebody asks for all of them. */
const firstCells = 8;

/** What is unclear in a column: for the whole of it where that settles it, or for each cell. */
export function ColumnQuestions({ group, heading, importing }: ColumnQuestionsProps) {
  const texts = useTexts(importTexts);
  const { column, questions, byColumn } = group;
  const cells = (
    <AllOf of={questions} first={firstCells} label={texts.questions.all(questions.length)}>
      {(shown) =>
        shown.map((one) => (
          <Choices
            key={one.cell}
            place={one.cell}
            legend={texts.questions.cell(one.cell, one.text)}
            help={one.message}
            choices={one.choices.map(({ value, shown }) => [value, shown])}
            importing={importing}
          />
        ))
      }
    </AllOf>
  );
  return (
    <div className="question-group">
      <h3>{texts.questions.column(column, heading, questions.length)}</h3>
      {byColumn === undefined ? (
        cells
      ) : (
        <>
          <Choices
            place={column}
            legend={`${texts.questions.wholeColumn}: ${wholeColumn(byColumn, column, texts)}`}
            help={examplesOf(questions, texts)}
            choices={choicesOf(byColumn, texts)}
            importing={importing}
          />
          <details>
            <summary>{texts.questions.eachCell}</summary>
            {cells}
          </details>
        </>
      )}
    </div>
  );
}

type ByColumn = NonNullable<QuestionGroup["byColumn"]>;

function wholeColumn(byColumn: ByColumn, column: string, { questions }: ImportTexts): string {
  return byColumn === "unit" ? questions.byUnit(column) : questions.byDays(column);
}

function choicesOf(byColumn: ByColumn, { table }: ImportTexts): readonly (readonly [string, string])[] {
  return byColumn === "unit"
    ? units.map((one) => [one, table.units[one]])
    : dayOrders.map((one) => [one, table.dayOrders[one]]);
}

/** `C7: «1.234», C8: «2.500»`: what stands in the first of them. */
function examplesOf(questions: readonly Question[], texts: ImportTexts): string {
  const some = questions.slice(0, 3).map(({ cell, text }) => texts.questions.cell(cell, text));
  return `${some.join(", ")}${questions.length > 3 ? " …" : ""}`;
}

interface ChoicesProps {
  /** What the answer is kept under: a cell, or a column. */
  readonly place: string;
  readonly legend: string;
  readonly help: string;
  readonly choices: readonly (readonly [value: string, shown: string])[];
  readonly importing: Importing;
}

function Choices({ place, legend, help, choices, importing }: ChoicesProps) {
  const group = useId();
  const answer = useStore(importing.state, ({ answers }) => answers.get(place));
  return (
    <Fieldset data-size="sm" className="question">
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <Fieldset.Description>{help}</Fieldset.Description>
      <div className="question-choices">
        {choices.map(([value, shown]) => (
          <Radio
            key={value}
            data-size="sm"
            name={group}
            value={value}
            label={shown}
            checked={answer === value}
            onChange={() => importing.answer(place, value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
