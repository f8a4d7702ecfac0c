import { Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Scrolls } from "../parts/scrolls.tsx";
import { portfoliosQuery } from "../service/portfolios.ts";
import { useService } from "../service/service.ts";
import { useRights } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { MakePortfolio } from "./make-portfolio.tsx";
import "./portfolios.css";
import { portfoliosTexts } from "./texts/in-language.ts";
import { useNames } from "../service/people.ts";

/** The portfolios that are kept, and the way to another. */
export function PortfoliosPage() {
  const texts = useTexts(portfoliosTexts);
  const { menu } = useTexts(appTexts);
  const figures = useFigures();
  const called = useNames();
  const { plan } = useRights();
  const { data, error, refetch } = useQuery(portfoliosQuery(useService()));
  return (
    <div className="portfolios">
      <PageTitle title={menu.portfolios} />
      {data === undefined ? (
        error === null ? (
          <Loading what={texts.loading} />
        ) : (
          <FailedText error={error} onAgain={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <section className="panel" aria-label={menu.portfolios}>
          <Scrolls label={texts.columns.name}>
            <Table data-size="sm">
              <caption className="heard">{menu.portfolios}</caption>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{texts.columns.name}</Table.HeaderCell>
                  <Table.HeaderCell>{texts.columns.year}</Table.HeaderCell>
                  <Table.HeaderCell>{texts.columns.rounds}</Table.HeaderCell>
                  <Table.HeaderCell>{texts.columns.changed}</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {data.map((one) => (
                  <Table.Row key={one.id}>
                    <Table.Cell>
                      <Link to="/portfolios/$portfolio" params={{ portfolio: one.id }}>
                        {one.name}
                      </Link>
                    </Table.Cell>
                    <Table.Cell>{one.year}</Table.Cell>
                    <Table.Cell>{one.rounds.join(", ")}</Table.Cell>
                    <Table.Cell>
                      {figures.moment(one.changed.at)}, {called(one.changed.by)}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </Scrolls>
        </section>
      )}
      {plan && <MakePortfolio />}
    </div>
  );
}
