import { Radio } from "@digdir/designsystemet-react";
import { useFigures } from "../format/use-figures.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import type { Policy } from "./fates.ts";
import type { Policies } from "./flow.ts";
import { reprioritisationTexts } from "./texts/in-language.ts";

interface PolicyColumnsProps {
  readonly round: ScoredRound;
  readonly policies: Policies;
  /** The scheme's. */
  readonly own: Policy | undefined;
  readonly chosen: Policy | undefined;
  readonly onChoose: (policy: Policy) => void;
}

/** The ways in which released money may move, side by side: what each would fund. One is chosen. */
export function PolicyColumns({ round, policies, own, chosen, onChoose }: PolicyColumnsProps) {
  const { policies: texts } = useTexts(reprioritisationTexts);
  const figures = useFigures();
  const applicants = new Map(round.applications.map(({ id, applicant }) => [id, applicant.name]));
  const base = Number(policies.value);
  return (
    <section className="panel" aria-labelledby="policies-title">
      <h2 id="policies-title">{texts.title}</h2>
      {policies.released === 0 ? (
        <p>{texts.nothingReleased}</p>
      ) : (
        <fieldset className="policies" aria-labelledby="policies-title">
          <p>{texts.help(figures.kroner(policies.released))}</p>
          <div className="policy-columns">
            {policies.policies.map(({ policy, status, used, rest, value, gains }) => {
              const comeIn = gains.filter(({ before }) => before === 0).length;
              return (
                <div key={policy} className="policy">
                  <Radio
                    name="policy"
                    value={policy}
                    label={policy === own ? `${texts.names[policy]} (${texts.own})` : texts.names[policy]}
                    checked={policy === chosen}
                    onChange={() => onChoose(policy)}
                  />
                  <dl>
                    <dt>{texts.used}</dt>
                    <dd>{figures.kroner(used)}</dd>
                    <dt>{texts.rest}</dt>
                    <dd>{figures.kroner(rest)}</dd>
                    <dt>{texts.comeIn}</dt>
                    <dd>{texts.applications(comeIn)}</dd>
                    <dt>{texts.getMore}</dt>
                    <dd>{texts.applications(gains.length - comeIn)}</dd>
                    <dt>{texts.value}</dt>
                    <dd>
                      {base === 0 ? figures.decimal(value) : `+${figures.percent(Number(value) / base)}`}
                    </dd>
                  </dl>
                  {gains.length === 0 ? (
                    <p>{texts.nobody}</p>
                  ) : (
                    <ul>
                      {gains.map(({ application, before, after }) => (
                        <li key={application}>
                          {texts.gain(
                            applicants.get(application) ?? application,
                            figures.whole(before),
                            figures.kroner(after),
                          )}
                        </li>
                      ))}
                    </ul>
                  )}
                  <p className="quiet">{status === "optimal" ? texts.proven : texts.notProven}</p>
                </div>
              );
            })}
          </div>
          {policies.notAsked.map((policy) => (
            <p key={policy} className="quiet">
              {texts.notAsked(texts.names[policy])}
            </p>
          ))}
        </fieldset>
      )}
    </section>
  );
}
