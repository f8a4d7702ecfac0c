import { Alert, Button } from "@digdir/designsystemet-react";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FailedText } from "../app/failed.tsx";
import { Working } from "../parts/working.tsx";
import type { RoundHead, ScoredRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { AloneTable } from "./alone-table.tsx";
import { type FateChoices, type Policy, realChoices, withFates } from "./fates.ts";
import type { Policies } from "./flow.ts";
import { FlowFigure } from "./flow-figure.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { PolicyColumns } from "./policy-columns.tsx";
import { TakeIn } from "./take-in.tsx";
import { reprioritisationTexts } from "./texts/in-language.ts";
import { UnusedAreas } from "./unused-areas.tsx";

interface BeforeDecisionProps {
  readonly round: ScoredRound;
  readonly head: RoundHead;
}

/** Where the fate of unused money is chosen, and the way it moves. Nothing is kept before it is taken in. */
export function BeforeDecision({ round, head }: BeforeDecisionProps) {
  const texts = useTexts(reprioritisationTexts);
  const { language } = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const [choices, setChoices] = useState<FateChoices>({});
  const real = realChoices(round, choices);
  const queryKey = ["policies", head.hash, real];
  const { data, error, fetchStatus, isPlaceholderData, refetch } = useQuery({
    queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    // What is shown stands, greyed, while the next is worked out.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await service.policies({ body: withFates(round, real), signal })).data,
  });
  const isWorking = fetchStatus !== "idle";
  return (
    <div className="reprioritisation">
      {error !== null && <FailedText error={error} onAgain={() => void refetch()} />}
      {isWorking && (data === undefined || isPlaceholderData) && (
        <Working what={texts.working} onStop={() => void queries.cancelQueries({ queryKey })} />
      )}
      {!isWorking && error === null && (data === undefined || isPlaceholderData) && (
        <p role="status">
          {texts.stopped}{" "}
          <Button variant="secondary" data-size="sm" onClick={() => void refetch()}>
            {texts.again}
          </Button>
        </p>
      )}
      {data !== undefined &&
        ("status" in data ? (
          <Alert data-color="warning">
            <h2 className="alert-title">{texts.infeasible.title}</h2>
            <p>{texts.infeasible.text}</p>
            <ul>
              {data.conflicts.map(({ texts: said }) => (
                <li key={said.nb}>{said[language]}</li>
              ))}
            </ul>
          </Alert>
        ) : (
          <Moving
            round={round}
            head={head}
            policies={data}
            isStale={isPlaceholderData}
            choices={real}
            onChoices={setChoices}
          />
        ))}
    </div>
  );
}

interface MovingProps {
  readonly round: ScoredRound;
  readonly head: RoundHead;
  readonly policies: Policies;
  readonly isStale: boolean;
  readonly choices: FateChoices;
  readonly onChoices: (choices: FateChoices) => void;
}

function Moving({ round, head, policies, isStale, choices, onChoices }: MovingProps) {
  const texts = useTexts(reprioritisationTexts);
  const [wished, setWished] = useState<Policy>();
  const own = round.scheme.reprioritisation?.policy;
  const place = Math.max(
    0,
    policies.policies.findIndex(({ policy }) => policy === (wished ?? own)),
  );
  const chosen = policies.policies.at(place);
  if (policies.areas.every(({ unused }) => unused === 0)) {
    return (
      <section className="panel narrow" aria-labelledby="nothing-title">
        <h2 id="nothing-title">{texts.nothing.title}</h2>
        <p>{texts.nothing.text}</p>
        <p>
          <Link to="/rounds/$round" params={{ round: head.id }}>
            {texts.nothing.toDesk}
          </Link>
        </p>
      </section>
    );
  }
  return (
    <>
      <UnusedAreas round={round} policies={policies} choices={choices} onChoices={onChoices} />
      <Clause text={policies.clause} />
      <div className={isStale ? "stale" : "fresh"} aria-busy={isStale}>
        <PolicyColumns
          round={round}
          policies={policies}
          own={own}
          chosen={chosen?.policy}
          onChoose={setWished}
        />
        {chosen !== undefined && policies.released > 0 && (
          <>
            <LedgerTable policies={policies} policy={chosen} />
            <FlowFigure flows={policies.flows.at(place) ?? []} />
            <AloneTable policies={policies} />
          </>
        )}
      </div>
      {chosen !== undefined && !isStale && (
        <TakeIn key={chosen.policy} round={round} id={head.id} choices={choices} policy={chosen.policy} />
      )}
    </>
  );
}

/** The passage that permits it, word for word, or that the scheme gives none. */
function Clause({ text }: { readonly text: string | undefined }) {
  const { clause } = useTexts(reprioritisationTexts);
  if (text === undefined) return <Alert data-color="warning">{clause.none}</Alert>;
  return (
    <section className="panel" aria-labelledby="clause-title">
      <h2 id="clause-title">{clause.title}</h2>
      {/* As the scheme has it, in its own standard. */}
      <blockquote className="clause">{text}</blockquote>
    </section>
  );
}
