import { Button, Checkbox, Fieldset, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { FordelProblem } from "../../client/problem.ts";
import { FailedText } from "../app/failed.tsx";
import { readAmount } from "../../src/written/read-amount.ts";
import { isRoundId } from "../rounds/round-id.ts";
import { roundsQuery } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { portfoliosTexts } from "./texts/in-language.ts";

/** Where rounds that are kept are put under one post. */
export function MakePortfolio() {
  const { make: texts } = useTexts(portfoliosTexts);
  const service = useService();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const rounds = useQuery(roundsQuery(service));
  const [id, setId] = useState("");
  const [name, setName] = useState("");
  const [written, setWritten] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const cap = readAmount(written);
  const all = rounds.data ?? [];
  const years = new Set(all.filter((one) => chosen.includes(one.id)).map(({ year }) => year));
  const [year] = years;
  const making = useMutation({
    mutationFn: (amount: number) =>
      service.putPortfolio({
        params: { path: { id }, header: { "If-None-Match": "*" } },
        body: { id, name: name.trim(), year, cap: amount, schemes: chosen.map((round) => ({ round })) },
      }),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ["portfolios"] });
      await navigate({ to: "/portfolios/$portfolio", params: { portfolio: id } });
    },
  });
  const isTaken = making.error instanceof FordelProblem && making.error.status === 412;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isRoundId(id) && name.trim() !== "" && cap.kind === "amount" && years.size === 1)
      making.mutate(cap.amount);
  };
  return (
    <section className="panel" aria-labelledby="make-title">
      <h2 id="make-title">{texts.title}</h2>
      <form className="stack" onSubmit={submit} noValidate>
        <Textfield
          label={texts.name}
          value={name}
          error={tried && name.trim() === "" ? texts.nameMissing : undefined}
          onChange={({ target }) => setName(target.value)}
        />
        <Textfield
          label={texts.id}
          description={texts.idHelp}
          value={id}
          error={tried && !isRoundId(id) ? texts.idWrong : isTaken ? texts.idTaken : undefined}
          onChange={({ target }) => setId(target.value)}
        />
        <Textfield
          label={texts.cap}
          value={written}
          error={tried && cap.kind !== "amount" ? texts.capWrong : undefined}
          onChange={({ target }) => setWritten(target.value)}
        />
        <Fieldset>
          <Fieldset.Legend>{texts.rounds}</Fieldset.Legend>
          {all.map((one) => (
            <Checkbox
              key={one.id}
              value={one.id}
              label={`${one.name} (${one.id}, ${one.year})`}
              checked={chosen.includes(one.id)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, one.id] : chosen.filter((each) => each !== one.id))
              }
            />
          ))}
        </Fieldset>
        {tried && years.size !== 1 && <p role="alert">{texts.roundsMissing}</p>}
        <div>
          <Button type="submit" loading={making.isPending}>
            {texts.submit}
          </Button>
        </div>
      </form>
      {making.error !== null && !isTaken && <FailedText error={making.error} />}
    </section>
  );
}
