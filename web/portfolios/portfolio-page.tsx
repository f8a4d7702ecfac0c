import { Alert, Button } from "@digdir/designsystemet-react";
import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FailedText } from "../app/failed.tsx";
import { useFigures } from "../format/use-figures.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { newestPortfolioAnswerQuery, portfolioQuery } from "../service/portfolios.ts";
import { roundQuery, roundsQuery } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useRights } from "../service/session.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import "./portfolios.css";
import { Ledger } from "./ledger.tsx";
import { PostTable } from "./post-table.tsx";
import { postSchemeOf } from "./schemes.ts";
import { portfoliosTexts } from "./texts/in-language.ts";
import { TransferRules } from "./transfer-rules.tsx";
import { useNames } from "../service/people.ts";

/** The schemes under one post: what each asks for and gets, and what moves between them. */
export function PortfolioPage() {
  const { view: texts, loading } = useTexts(portfoliosTexts);
  const { language } = useLanguage();
  const figures = useFigures();
  const called = useNames();
  const service = useService();
  const queries = useQueryClient();
  const { plan } = useRights();
  const { portfolio: id } = useParams({ from: "/portfolios/$portfolio" });
  const seen = useQuery(portfolioQuery(service, id));
  const answer = useQuery(newestPortfolioAnswerQuery(service, id));
  const rounds = useQuery(roundsQuery(service));
  const whole = useQueries({
    queries: (seen.data?.stored.document.schemes ?? []).map(({ round }) => roundQuery(service, round)),
  });
  const asking = useMutation({
    mutationFn: () => service.createPortfolioProposal({ params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["portfolio-answer", id] }),
  });
  const error = seen.error ?? answer.error ?? rounds.error;
  if (seen.data === undefined || answer.data === undefined || rounds.data === undefined) {
    return (
      <>
        <PageTitle title={id} />
        {error === null ? <Loading what={loading} /> : <FailedText error={error} />}
      </>
    );
  }
  const { document, head } = seen.data.stored;
  const found = answer.data;
  const isOld =
    found !== null &&
    (found.head.version !== head.version ||
      found.head.rounds.some(
        ({ round, hash }) => rounds.data.find(({ id: one }) => one === round)?.hash !== hash,
      ));
  const schemes = whole.flatMap(({ data }) => (data === undefined ? [] : [postSchemeOf(data.stored)]));
  return (
    <div className="portfolios">
      <PageTitle title={document.name}>
        <span className="quiet">
          {document.year} · {texts.post}: {figures.kroner(document.cap)}
        </span>
        {plan && (
          <Button data-size="sm" loading={asking.isPending} onClick={() => asking.mutate()}>
            {texts.reckon}
          </Button>
        )}
      </PageTitle>
      {asking.error !== null && <FailedText error={asking.error} />}
      {found === null ? (
        <p>{texts.never}</p>
      ) : (
        <>
          <p className="quiet">
            {texts.madeOf(figures.moment(found.head.made.at), called(found.head.made.by))}
          </p>
          {isOld && (
            <Alert data-color="warning" data-size="sm">
              {texts.older}
            </Alert>
          )}
          {found.document.status === "infeasible" ? (
            <Alert data-color="danger" data-size="sm">
              <p>{texts.infeasible}</p>
              <ul>
                {[...found.document.conflicts, ...found.document.repairs].map((one) => (
                  <li key={one.code + one.texts[language]}>{one.texts[language]}</li>
                ))}
              </ul>
            </Alert>
          ) : (
            <>
              <PostTable answer={found.document} schemes={schemes} />
              <Ledger answer={found.document} schemes={schemes} />
              <p className="quiet">{texts.simulated}</p>
            </>
          )}
        </>
      )}
      <TransferRules id={id} document={document} etag={seen.data.etag} mayChange={plan} schemes={schemes} />
    </div>
  );
}
