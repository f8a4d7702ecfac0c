import { useQuery } from "@tanstack/react-query";
import type { AnswerOf } from "../../client/operation.ts";
import { FailedText } from "../app/failed.tsx";
import { lockOf } from "../desk/locks/locks.ts";
import type { Shown } from "../desk/shown.ts";
import { useFigures } from "../format/use-figures.ts";
import { Loading } from "../parts/loading.tsx";
import type { Award } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { applicationTexts } from "./texts/in-language.ts";

interface WhatWouldChangeProps {
  readonly round: string;
  readonly version: number;
  readonly shown: Shown;
  readonly award: Award;
}

type Prices = Extract<AnswerOf<"prices">, { readonly rises: readonly unknown[] }>;
type Rise = Prices["rises"][number];
type Reasons = Award["reasons"];

/** Seconds that it may take to work out what it would take. */
const patience = 20;

/** What it would have taken to get a grant, or who would have come in without the application; each found by solving again. */
export function WhatWouldChange({ round, version, shown, award }: WhatWouldChangeProps) {
  const { change: texts } = useTexts(applicationTexts);
  const { language } = useLanguage();
  const service = useService();
  const { application } = award;
  const { changes } = shown;
  const isDecided = lockOf(application, changes, shown.round) !== undefined;
  const isCandidate = !award.reasons.some(({ rule }) => rule === "R1" || rule === "R2");
  const prices = useQuery({
    queryKey: ["prices", round, version, language, application, changes],
    enabled: isCandidate && !isDecided,
    staleTime: Number.POSITIVE_INFINITY,
    async queryFn({ signal }) {
      const scenario = { name: application, changes: [...changes] };
      const whole = await service.tryOnRound({ params: { path: { id: round } }, body: { scenario }, signal });
      const changed = whole.data.round;
      if (!("applications" in changed))
        throw new Error("The service left the applications out of a whole answer.");
      const { data } = await service.prices({
        params: { query: { timeLimit: patience } },
        body: { round: changed, applications: [application] },
        signal,
      });
      return data;
    },
  });
  return (
    <>
      <h4>{texts.title}</h4>
      {isDecided ? (
        <p>{texts.decided}</p>
      ) : !isCandidate ? (
        <p>{texts.conditions}</p>
      ) : prices.data !== undefined ? (
        <Said prices={prices.data} application={application} shown={shown} />
      ) : prices.error === null ? (
        <Loading what={texts.looking} />
      ) : (
        <FailedText error={prices.error} onAgain={() => void prices.refetch()} />
      )}
    </>
  );
}

interface SaidProps {
  readonly prices: AnswerOf<"prices">;
  readonly application: string;
  readonly shown: Shown;
}

function Said({ prices, application, shown }: SaidProps) {
  const { change: texts } = useTexts(applicationTexts);
  const rise = "rises" in prices ? prices.rises.find((one) => one.application === application) : undefined;
  if (rise !== undefined) return <RiseText rise={rise} />;
  const replaced =
    "replacements" in prices ? prices.replacements.find((one) => one.application === application) : undefined;
  if (replaced === undefined || !("applications" in replaced.without)) return <p>{texts.nobody}</p>;
  const names = new Map(shown.round.applications.map(({ id, applicant }) => [id, applicant.name]));
  const others = replaced.without.applications
    .filter(({ application: one, before, after }) => one !== application && before === 0 && after > 0)
    .map(({ application: one }) => `${names.get(one) ?? one} (${one})`);
  return <p>{others.length === 0 ? texts.nobodyElse : texts.replaced(others.join(", "))}</p>;
}

function RiseText({ rise: { cap, ownScore } }: { readonly rise: Rise }) {
  const { change: texts } = useTexts(applicationTexts);
  const figures = useFigures();
  const inCap = (): string => {
    switch (cap.status) {
      case "proven":
        return texts.capProven(figures.kroner(cap.rise), figures.kroner(cap.cap), figures.kroner(cap.grant));
      case "never":
        return texts.capNever;
      case "not-known": {
        if (cap.atLeast === undefined && cap.atMost === undefined) return texts.capUnknown;
        const told = (kroner: number | undefined) =>
          kroner === undefined ? undefined : figures.kroner(kroner);
        return texts.capBetween(told(cap.atLeast), told(cap.atMost));
      }
    }
  };
  const inScore = (): string => {
    switch (ownScore.status) {
      case "proven":
        return texts.scoreProven(figures.decimal(ownScore.rise), figures.decimal(ownScore.score));
      case "never":
        return texts.scoreNever(figures.decimal(ownScore.greatest));
      case "not-known":
        return texts.scoreUnknown;
    }
  };
  return (
    <>
      <p>{inScore()}</p>
      {ownScore.status === "never" && <Sentences reasons={ownScore.reasons} />}
      <p>{inCap()}</p>
      {cap.status === "never" && <Sentences reasons={cap.reasons} />}
    </>
  );
}

function Sentences({ reasons }: { readonly reasons: Reasons }) {
  const { language } = useLanguage();
  return (
    <ul>
      {reasons.map((one) => (
        <li key={one.code + one.texts[language]}>{one.texts[language]}</li>
      ))}
    </ul>
  );
}
