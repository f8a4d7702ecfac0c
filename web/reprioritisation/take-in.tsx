import { Alert, Button, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FailedText } from "../app/failed.tsx";
import type { ScoredRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useRights } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { type FateChoices, type Policy, reprioritisationChanges } from "./fates.ts";
import { reprioritisationTexts } from "./texts/in-language.ts";

interface TakeInProps {
  readonly round: ScoredRound;
  /** The round's. */
  readonly id: string;
  /** Those that differ from the round. */
  readonly choices: FateChoices;
  readonly policy: Policy;
}

/** Seconds that making a proposal is waited for. */
const waitSeconds = 30;

/** Where what is chosen is kept: as a scenario, or as a proposal with the money moved. */
export function TakeIn({ round, id, choices, policy }: TakeInProps) {
  const { takeIn: texts, policies } = useTexts(reprioritisationTexts);
  const { plan } = useRights();
  const service = useService();
  const queries = useQueryClient();
  const [name, setName] = useState(texts.firstName(policies.names[policy]));
  const [isTried, setIsTried] = useState(false);
  const hasOwnFates = Object.keys(choices).length > 0;
  const saving = useMutation({
    mutationFn: async () => {
      const scenario = `${policy}-${Date.now().toString(36)}`;
      const { data } = await service.putScenario({
        params: { path: { id, scenario }, header: { "If-None-Match": "*" } },
        body: { name: name.trim(), changes: reprioritisationChanges(round, choices, policy) },
      });
      return data;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["scenarios", id] }),
  });
  const proposing = useMutation({
    mutationFn: () =>
      service.createProposal({
        params: {
          path: { id },
          query: { question: "reprioritise", policy },
          header: { Prefer: `wait=${waitSeconds}` },
        },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["proposals", id] }),
  });
  return (
    <section className="panel" aria-labelledby="take-in-title">
      <h2 id="take-in-title">{texts.title}</h2>
      {!plan ? (
        <p>{texts.notPlanner}</p>
      ) : (
        <>
          <p>{texts.help}</p>
          <div className="take-in">
            <Textfield
              label={texts.name}
              value={name}
              error={isTried && name.trim() === "" ? texts.nameMissing : undefined}
              onChange={({ target }) => setName(target.value)}
            />
            <div className="actions">
              <Button
                data-size="sm"
                loading={saving.isPending}
                onClick={() => {
                  setIsTried(true);
                  if (name.trim() !== "") saving.mutate();
                }}
              >
                {texts.save}
              </Button>
              {!hasOwnFates && (
                <Button
                  variant="secondary"
                  data-size="sm"
                  loading={proposing.isPending}
                  onClick={() => proposing.mutate()}
                >
                  {proposing.isPending ? texts.proposing : texts.propose}
                </Button>
              )}
            </div>
            {hasOwnFates && <p className="quiet">{texts.ownFates}</p>}
          </div>
          <div role="status">
            {saving.data !== undefined && (
              <Alert data-color="success">
                {texts.saved(saving.data.head.name)}{" "}
                <Link to="/rounds/$round" params={{ round: id }} search={{ scenario: saving.data.head.id }}>
                  {texts.openSaved}
                </Link>{" "}
                <Link
                  to="/rounds/$round/scenarios"
                  params={{ round: id }}
                  search={{ compare: [saving.data.head.id] }}
                >
                  {texts.compareSaved}
                </Link>
              </Alert>
            )}
            {proposing.data !== undefined && (
              <Alert data-color={proposing.data.status === 202 ? "info" : "success"}>
                {proposing.data.status === 202 ? texts.underWay : texts.proposed}{" "}
                <Link to="/rounds/$round/decision" params={{ round: id }}>
                  {texts.openProposals}
                </Link>
              </Alert>
            )}
          </div>
          {saving.error !== null && <FailedText error={saving.error} />}
          {proposing.error !== null && <FailedText error={proposing.error} />}
        </>
      )}
    </section>
  );
}
