import { Button, Table, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Scrolls } from "../parts/scrolls.tsx";
import { roundsQuery, type RoundSummary } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useRights } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { roundsTexts } from "./texts/in-language.ts";
import { useNames } from "../service/people.ts";

/** The rounds that are kept, and the way to a new one. */
export function RoundsPage() {
  const texts = useTexts(roundsTexts);
  const { plan } = useRights();
  const { data, error, refetch } = useQuery(roundsQuery(useService()));
  return (
    <>
      <PageTitle title={texts.title}>
        {plan && (
          <Button asChild data-size="sm">
            <Link to="/rounds/new">{texts.newRound}</Link>
          </Button>
        )}
      </PageTitle>
      {data !== undefined ? (
        <RoundList rounds={data} />
      ) : error !== null ? (
        <FailedText error={error} onAgain={() => void refetch()} />
      ) : (
        <Loading what={texts.loading} />
      )}
    </>
  );
}

const colours = { open: "neutral", proposed: "info", decided: "success" } as const;

function RoundList({ rounds }: { readonly rounds: readonly RoundSummary[] }) {
  const texts = useTexts(roundsTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const called = useNames();
  if (rounds.length === 0) return <p>{texts.none}</p>;
  return (
    <section className="panel" aria-label={texts.title}>
      <Scrolls label={texts.columns.round}>
        <Table data-size="sm">
          <caption className="heard">{texts.title}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{texts.columns.round}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.year}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.kind}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.status}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.cap}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.deadline}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.applications}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.changed}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rounds.map((one) => (
              <Table.Row key={one.id}>
                <Table.Cell>
                  <Link to="/rounds/$round" params={{ round: one.id }}>
                    {one.name}
                  </Link>
                </Table.Cell>
                <Table.Cell>{one.year}</Table.Cell>
                <Table.Cell>{words.kind[one.kind]}</Table.Cell>
                <Table.Cell>
                  <Tag data-size="sm" data-color={colours[one.stage]}>
                    {texts.stages[one.stage]}
                  </Tag>
                </Table.Cell>
                <Table.Cell className="figure">{figures.kroner(one.cap)}</Table.Cell>
                <Table.Cell>
                  {one.deadline === undefined ? texts.noDeadline : figures.date(one.deadline)}
                </Table.Cell>
                <Table.Cell className="figure">{figures.whole(one.applications)}</Table.Cell>
                <Table.Cell>
                  {figures.moment(one.changed.at)}, {called(one.changed.by)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrolls>
    </section>
  );
}
