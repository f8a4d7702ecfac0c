import { Button, Checkbox, Fieldset, Radio, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { AnswerOf } from "../../client/operation.ts";
import { FordelProblem } from "../../client/problem.ts";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import type { StoredRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useRights } from "../service/session.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { isRoundId } from "./round-id.ts";
import { roundsTexts } from "./texts/in-language.ts";

type Scheme = AnswerOf<"listSchemes">["items"][number];

/** Where a round is made from a scheme that is defined: its rules, and no applications, or made-up ones to try with. */
export function NewRoundPage() {
  const texts = useTexts(roundsTexts).making;
  const service = useService();
  const { plan } = useRights();
  const schemes = useQuery({
    queryKey: ["schemes"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await service.listSchemes({ signal })).data.items,
  });
  return (
    <div className="narrow">
      <PageTitle title={texts.title} />
      {!plan ? (
        <p>{texts.notPlanner}</p>
      ) : schemes.data !== undefined ? (
        <NewRoundForm schemes={schemes.data} />
      ) : schemes.error === null ? (
        <Loading what={texts.loading} />
      ) : (
        <FailedText error={schemes.error} onAgain={() => void schemes.refetch()} />
      )}
    </div>
  );
}

function NewRoundForm({ schemes }: { readonly schemes: readonly Scheme[] }) {
  const { making: texts } = useTexts(roundsTexts);
  const { words } = useTexts(appTexts);
  const { language } = useLanguage();
  const figures = useFigures();
  const service = useService();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [scheme, setScheme] = useState<string>();
  const [id, setId] = useState("");
  const [madeUp, setMadeUp] = useState(false);
  const [taken, setTaken] = useState<string>();
  const [tried, setTried] = useState(false);
  const creating = useMutation({
    mutationFn: async (from: string) => {
      const body = await documentOf(from);
      return service.putRound({ params: { path: { id }, header: { "If-None-Match": "*" } }, body });
    },
    onError: (error) => setTaken(isTaken(error) ? id : undefined),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ["rounds"] });
      // A round that nobody has applied to yet is filled first.
      const isToBeFilled = !madeUp && schemes.find((one) => one.id === scheme)?.kind === "scored";
      await navigate({
        to: isToBeFilled ? "/rounds/$round/import" : "/rounds/$round",
        params: { round: id },
      });
    },
  });

  async function documentOf(from: string): Promise<StoredRound["document"]> {
    const path = { id: from };
    if (madeUp) return (await service.getSchemeExample({ params: { path } })).data;
    const { data } = await service.getScheme({ params: { path } });
    return emptyRound(data.scheme);
  }

  const submit = (): void => {
    setTried(true);
    if (scheme !== undefined && isRoundId(id)) creating.mutate(scheme);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{texts.scheme}</Fieldset.Legend>
        {schemes.map((one) => (
          <Radio
            key={one.id}
            name="scheme"
            value={one.id}
            checked={scheme === one.id}
            label={one.title[language]}
            description={`${words.kind[one.kind]}, ${texts.cap} ${figures.kroner(one.cap)} (${texts.basis[one.capBasis]})`}
            onChange={() => {
              setScheme(one.id);
              if (id === "" || id === scheme) setId(one.id);
            }}
          />
        ))}
        {tried && scheme === undefined && <p role="alert">{texts.schemeMissing}</p>}
      </Fieldset>
      <Textfield
        label={texts.id}
        description={texts.idHelp}
        value={id}
        error={tried && !isRoundId(id) ? texts.idWrong : taken === id ? texts.idTaken : undefined}
        onChange={({ target }) => setId(target.value)}
      />
      <Checkbox
        label={texts.madeUp}
        description={texts.madeUpHelp}
        checked={madeUp}
        onChange={({ target }) => setMadeUp(target.checked)}
      />
      <div>
        <Button type="submit" loading={creating.isPending}>
          {texts.submit}
        </Button>
      </div>
      {creating.error !== null && !isTaken(creating.error) && <FailedText error={creating.error} />}
    </form>
  );
}

/** The round was to be put where there is none yet. */
function isTaken(error: Error): boolean {
  return error instanceof FordelProblem && error.status === 412;
}

type SchemePart = AnswerOf<"getScheme">["scheme"];

/** A round with the rules of a scheme, to which nobody has applied yet. */
function emptyRound(scheme: SchemePart): StoredRound["document"] {
  if (scheme.kind === "rate") return { scheme, recipients: [] };
  if (scheme.kind === "formula") return { scheme, recipients: [] };
  if (scheme.kind === "named") return { scheme, recipients: [] };
  return { scheme, applications: [] };
}
