import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useStore } from "zustand";
import { useTexts } from "../texts/language.tsx";
import { ColumnQuestions } from "./column-questions.tsx";
import type { Import } from "./import.ts";
import type { Importing } from "./importing.ts";
import { questionGroups, settledBy } from "./question-groups.ts";
import { rememberSaid } from "./remembered-columns.ts";
import { importTexts } from "./texts/in-language.ts";

interface QuestionsPartProps {
  readonly read: Exclude<Import, { readonly status: "ready" }>;
  readonly scheme: string;
  readonly importing: Importing;
}

/** What is unclear in the file, cell by cell, or for a whole column where that settles it. */
export function QuestionsPart({ read, scheme, importing }: QuestionsPartProps) {
  const texts = useTexts(importTexts);
  const { answers, of } = useStore(importing.state);
  const [isUnanswered, setIsUnanswered] = useState(false);
  const { questions, questionsLeftOut, columns } = read;
  const use = (): void => {
    setIsUnanswered(answers.size === 0);
    if (answers.size === 0) return;
    const settled = settledBy(answers);
    for (const { column, ...said } of settled.columns) {
      const about = columns.find((one) => one.column === column);
      if (about !== undefined) rememberSaid(scheme, of, about, said);
    }
    importing.settle(settled.readings, settled.columns);
  };
  return (
    <section className="panel" aria-labelledby="questions-title">
      <h2 id="questions-title">{texts.questions.title}</h2>
      <p className="quiet">{texts.questions.why}</p>
      {questionGroups(questions).map((group) => (
        <ColumnQuestions
          key={group.column}
          group={group}
          heading={columns.find(({ column }) => column === group.column)?.heading ?? ""}
          importing={importing}
        />
      ))}
      {questionsLeftOut > 0 && <p>{texts.outcome.moreQuestions(questionsLeftOut)}</p>}
      <Button onClick={use}>{texts.questions.use}</Button>
      {isUnanswered && answers.size === 0 && <p role="alert">{texts.questions.answerFirst}</p>}
    </section>
  );
}
