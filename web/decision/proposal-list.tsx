import { Alert, Button, Radio, Table } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FailedText } from "../app/failed.tsx";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import type { ProposalHead } from "../service/decision.ts";
import type { RoundHead } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useRights } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { decisionTexts } from "./texts/in-language.ts";
import { useNames } from "../service/people.ts";

interface ProposalListProps {
  readonly round: RoundHead;
  readonly proposals: readonly ProposalHead[];
  readonly chosen: string | undefined;
  readonly onChoose: (proposal: string) => void;
}

/** Seconds that making a proposal is waited for. */
const waitSeconds = 30;

/** The proposals of a round, one of which can be chosen to be adopted, and the way to another. */
export function ProposalList({ round, proposals, chosen, onChoose }: ProposalListProps) {
  const texts = useTexts(decisionTexts).proposals;
  const figures = useFigures();
  const called = useNames();
  const { plan } = useRights();
  const service = useService();
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: () =>
      service.createProposal({
        params: { path: { id: round.id }, header: { Prefer: `wait=${waitSeconds}` } },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["proposals", round.id] }),
  });
  return (
    <section className="panel" aria-labelledby="proposals-title">
      <h2 id="proposals-title">{texts.title}</h2>
      {proposals.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Scrolls label={texts.title}>
          <Table data-size="sm">
            <caption className="heard">{texts.title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{texts.columns.choose}</Table.HeaderCell>
                <Table.HeaderCell>{texts.columns.made}</Table.HeaderCell>
                <Table.HeaderCell>{texts.columns.by}</Table.HeaderCell>
                <Table.HeaderCell>{texts.columns.form}</Table.HeaderCell>
                <Table.HeaderCell>{texts.columns.status}</Table.HeaderCell>
                <Table.HeaderCell>{texts.columns.version}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {proposals.map((one) => (
                <Table.Row key={one.id}>
                  <Table.Cell>
                    <Radio
                      name="proposal"
                      value={one.id}
                      aria-label={texts.choose(figures.moment(one.made.at))}
                      checked={chosen === one.id}
                      disabled={one.hash !== round.hash || one.status === "infeasible"}
                      onChange={() => onChoose(one.id)}
                    />
                  </Table.Cell>
                  <Table.Cell>{figures.moment(one.made.at)}</Table.Cell>
                  <Table.Cell>{called(one.made.by)}</Table.Cell>
                  <Table.Cell>{texts.form[one.form]}</Table.Cell>
                  <Table.Cell>{texts.status[one.status]}</Table.Cell>
                  <Table.Cell>
                    {one.version} {one.hash !== round.hash && <span className="quiet">({texts.older})</span>}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrolls>
      )}
      {plan && (
        <p>
          <Button
            variant="secondary"
            data-size="sm"
            loading={making.isPending}
            onClick={() => making.mutate()}
          >
            {making.isPending ? texts.making : texts.make}
          </Button>
        </p>
      )}
      <div role="status">
        {making.data?.status === 202 && <Alert data-color="info">{texts.waiting}</Alert>}
      </div>
      {making.error !== null && <FailedText error={making.error} />}
    </section>
  );
}
