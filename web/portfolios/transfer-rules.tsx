import { Button, Field, Label, Select, Textarea, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { FailedText } from "../app/failed.tsx";
import { readAmount } from "../../src/written/read-amount.ts";
import { useFigures } from "../format/use-figures.ts";
import type { Portfolio } from "../service/portfolios.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { type PostScheme, schemeName } from "./schemes.ts";
import { portfoliosTexts } from "./texts/in-language.ts";

interface TransferRulesProps {
  readonly id: string;
  readonly document: Portfolio;
  readonly etag: string;
  readonly mayChange: boolean;
  readonly schemes: readonly PostScheme[];
}

type Transfers = NonNullable<Portfolio["transfers"]>;

const empty = { from: "", to: "", atMost: "", clause: "" };

/** The rules by which money may move between the schemes, each with the passage that permits it. */
export function TransferRules({ id, document, etag, mayChange, schemes }: TransferRulesProps) {
  const { view: texts } = useTexts(portfoliosTexts);
  const figures = useFigures();
  const service = useService();
  const queries = useQueryClient();
  const [written, setWritten] = useState(empty);
  const [tried, setTried] = useState(false);
  const { transfers = [] } = document;
  const ids = schemes.map(({ scheme }) => scheme);
  const nameOf = (scheme: string): string => schemeName(schemes, scheme);
  const keeping = useMutation({
    mutationFn: (rules: Transfers) =>
      service.putPortfolio({
        params: { path: { id }, header: { "If-Match": etag } },
        body: { ...document, transfers: rules, order: document.order ?? ids },
      }),
    async onSuccess() {
      setWritten(empty);
      setTried(false);
      await queries.invalidateQueries({ queryKey: ["portfolio", id] });
    },
  });
  const most = readAmount(written.atMost);
  const isMostGood = most.kind === "amount" || most.kind === "empty";
  const isGood =
    written.from !== "" &&
    written.to !== "" &&
    written.from !== written.to &&
    isMostGood &&
    written.clause.trim() !== "";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isGood) return;
    const { from, to, clause } = written;
    const rule = { id: `${from}-${to}-${transfers.length + 1}`, from, to, clause: clause.trim() };
    keeping.mutate([...transfers, { ...rule, ...(most.kind === "amount" && { atMost: most.amount }) }]);
  };
  return (
    <section className="panel" aria-labelledby="rules-title">
      <h2 id="rules-title">{texts.rules}</h2>
      {transfers.length === 0 ? (
        <p>{texts.noRules}</p>
      ) : (
        <ul>
          {transfers.map(({ id: rule, from, to, atMost, clause }) => (
            <li key={rule}>
              {texts.rule(
                nameOf(from),
                nameOf(to),
                atMost === undefined ? undefined : figures.kroner(atMost),
              )}
              <br />
              <span className="quiet">
                {texts.clause}: {clause}
              </span>{" "}
              {mayChange && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  onClick={() => keeping.mutate(transfers.filter((one) => one.id !== rule))}
                >
                  {texts.removeRule(nameOf(from), nameOf(to))}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <form className="rule-form" onSubmit={submit} noValidate aria-label={texts.addRule}>
          {(["from", "to"] as const).map((side) => (
            <Field key={side}>
              <Label>{texts[side]}</Label>
              <Select
                value={written[side]}
                onChange={({ target }) => setWritten({ ...written, [side]: target.value })}
              >
                <Select.Option value="">{texts.choose}</Select.Option>
                {ids.map((one) => (
                  <Select.Option key={one} value={one}>
                    {nameOf(one)}
                  </Select.Option>
                ))}
              </Select>
            </Field>
          ))}
          <Textfield
            label={texts.atMost}
            description={texts.atMostHelp}
            value={written.atMost}
            onChange={({ target }) => setWritten({ ...written, atMost: target.value })}
          />
          <Field className="rule-clause">
            <Label>{texts.clause}</Label>
            <Field.Description>{texts.clauseHelp}</Field.Description>
            <Textarea
              rows={2}
              value={written.clause}
              onChange={({ target }) => setWritten({ ...written, clause: target.value })}
            />
          </Field>
          {tried && !isGood && <p role="alert">{texts.ruleWrong}</p>}
          <div>
            <Button type="submit" variant="secondary" loading={keeping.isPending}>
              {texts.addRule}
            </Button>
          </div>
        </form>
      )}
      {keeping.error !== null && <FailedText error={keeping.error} />}
    </section>
  );
}
