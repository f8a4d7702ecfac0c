import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AnswerOf } from "../../client/operation.ts";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { Loading } from "../parts/loading.tsx";
import type { ProposalHead } from "../service/decision.ts";
import { useService } from "../service/service.ts";
import { languages } from "../texts/catalogue.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { decisionTexts } from "./texts/in-language.ts";

interface PapersProps {
  readonly round: string;
  readonly isDecided: boolean;
  /** What drafts are of where nothing is decided. */
  readonly proposal: ProposalHead | undefined;
}

type PaperList = AnswerOf<"listPapers">;
type Format = PaperList["formats"][number]["format"];

/** The papers of the decision, or drafts of a proposal, as files to take along. */
export function Papers({ round, isDecided, proposal }: PapersProps) {
  const { papers: texts, loading } = useTexts(decisionTexts);
  const { languages: names } = useTexts(appTexts);
  const { language: own } = useLanguage();
  const [language, setLanguage] = useState(own);
  const service = useService();
  const { data, error } = useQuery({
    queryKey: ["papers", round, own, isDecided],
    enabled: isDecided || proposal !== undefined,
    queryFn: async ({ signal }) =>
      (await service.listPapers({ params: { path: { id: round } }, signal })).data,
  });
  const isReady = isDecided || proposal !== undefined;
  return (
    <section className="panel" aria-labelledby="papers-title">
      <h2 id="papers-title">{texts.title}</h2>
      {!isReady ? (
        <p>{texts.none}</p>
      ) : data === undefined ? (
        error === null ? (
          <Loading what={loading} />
        ) : (
          <FailedText error={error} />
        )
      ) : (
        <>
          <p>{isDecided ? texts.ofDecision : texts.ofProposal}</p>
          <Field className="paper-language">
            <Label>{texts.language}</Label>
            <Select
              value={language}
              onChange={({ target }) => setLanguage(languages.find((one) => one === target.value) ?? own)}
            >
              {languages.map((one) => (
                <Select.Option key={one} value={one} lang={one}>
                  {names[one]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <ul className="papers">
            {data.items.map(({ paper, title, purpose, address }) => (
              <li key={paper}>
                <span className="paper-name">
                  <strong>{title}</strong>
                  <br />
                  <span className="quiet small">{purpose}</span>
                </span>
                {data.formats.map(({ format }) => (
                  <a
                    key={format}
                    href={fileAddress(address, format, language, isDecided ? undefined : proposal?.id)}
                    {...(format === "html" ? { target: "_blank", rel: "noreferrer" } : { download: "" })}
                  >
                    {texts.formats[format]}
                    <span className="heard"> {title}</span>
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function fileAddress(
  address: string,
  format: Format,
  language: string,
  proposal: string | undefined,
): string {
  const query = new URLSearchParams({ format, language, ...(proposal !== undefined && { proposal }) });
  return `${address}?${query.toString()}`;
}
