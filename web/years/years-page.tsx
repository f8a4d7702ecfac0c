import { Button, Textfield } from "@digdir/designsystemet-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { readDecimal } from "../format/read-decimal.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { roundQuery, type ScoredRound, scoredIn } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { BoundYears } from "./bound-years.tsx";
import { Commitments } from "./commitments.tsx";
import { laterYears } from "./later-years.ts";
import { Stressed } from "./stressed.tsx";
import { yearsTexts } from "./texts/in-language.ts";
import "./years.css";

/** What is bound in later years, and what less money in them would do. */
export function YearsPage() {
  const texts = useTexts(yearsTexts);
  const { tabs } = useTexts(appTexts);
  const { round: id } = useParams({ from: "/rounds/$round" });
  const { data } = useQuery(roundQuery(useService(), id));
  const round = data === undefined ? undefined : scoredIn(data.stored);
  return (
    <>
      <PageTitle title={tabs.years} />
      {round !== undefined ? <Years round={round} /> : data !== undefined && <p>{texts.otherKind}</p>}
    </>
  );
}

const usualCut = "10";

function Years({ round }: { readonly round: ScoredRound }) {
  const texts = useTexts(yearsTexts);
  const service = useService();
  const [written, setWritten] = useState(usualCut);
  const [cut, setCut] = useState(usualCut);
  const read = readDecimal(written);
  const isWrong = read === undefined || Number(read) > 100;
  const later = laterYears(round);
  const stress = useQuery({
    queryKey: ["stress", round, cut],
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const cuts = later.map((year) => ({ year, byPercent: cut }));
      const body = { round, ...(cuts.length > 0 && { cuts }) };
      return (await service.stress({ params: { query: { timeLimit: 30 } }, body, signal })).data;
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (read !== undefined && !isWrong) setCut(read);
  };
  return (
    <div className="years">
      {stress.data === undefined ? (
        stress.error === null ? (
          <Loading what={texts.loading} />
        ) : (
          <FailedText error={stress.error} onAgain={() => void stress.refetch()} />
        )
      ) : "years" in stress.data && "stressed" in stress.data ? (
        <>
          <BoundYears years={stress.data.years} />
          <section className="panel" aria-labelledby="stress-title">
            <h2 id="stress-title">{texts.stress.title}</h2>
            <p>{texts.stress.intro}</p>
            <form className="cut-form" onSubmit={submit} noValidate>
              <Textfield
                label={texts.stress.percent}
                description={texts.stress.percentHelp}
                inputMode="decimal"
                value={written}
                error={isWrong ? texts.stress.percentWrong : undefined}
                onChange={({ target }) => setWritten(target.value)}
              />
              <Button type="submit" loading={stress.isFetching}>
                {texts.stress.submit}
              </Button>
            </form>
            <div aria-live="polite">
              {bound(stress.data.stressed).length === 0 ? (
                <p>{texts.stress.noLater}</p>
              ) : (
                bound(stress.data.stressed).map((one) => (
                  <Stressed key={one.year} stressed={one} round={round} />
                ))
              )}
            </div>
          </section>
        </>
      ) : (
        <p>{texts.bound.infeasible}</p>
      )}
      <Commitments round={round} />
    </div>
  );
}

/** Those of years in which there is something to lose. */
function bound<Year extends { readonly before: number }>(stressed: readonly Year[]): readonly Year[] {
  return stressed.filter(({ before }) => before > 0);
}
