import { memo } from "react";
import { useFigures } from "../../format/use-figures.ts";
import { useTexts } from "../../texts/language.tsx";
import type { Outcome } from "../shown.ts";
import { deskTexts } from "../texts/in-language.ts";
import { grantedIn, projectsIn, unusedIn } from "./difference.ts";

/** The sums, each with how far it is from the round. */
export const KeyFigures = memo(function KeyFigures({
  base,
  now,
}: {
  readonly base: Outcome;
  readonly now: Outcome;
}) {
  const { outcome: texts } = useTexts(deskTexts);
  const figures = useFigures();
  const kroner = (name: string, is: number, was: number) => ({
    name,
    value: figures.kroner(is),
    difference: is === was ? undefined : figures.difference(is - was),
  });
  const projects = projectsIn(now.proposal) - projectsIn(base.proposal);
  const rows = [
    kroner(texts.cap, now.scheme.cap, base.scheme.cap),
    kroner(texts.committed, committedIn(now), committedIn(base)),
    kroner(texts.granted, grantedIn(now.proposal), grantedIn(base.proposal)),
    kroner(texts.unused, unusedIn(now.proposal), unusedIn(base.proposal)),
    {
      name: texts.projects,
      value: String(projectsIn(now.proposal)),
      difference: projects === 0 ? undefined : signed(projects),
    },
  ];
  return (
    <section aria-labelledby="figures-title" className="panel key-figures">
      <h3 id="figures-title" className="heard">
        {texts.figures}
      </h3>
      <dl>
        {rows.map(({ name, value, difference }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} <span className="delta">{difference}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
});

function committedIn({ proposal }: Outcome): number {
  return proposal.areas.reduce((sum, { committed }) => sum + committed, 0);
}

function signed(count: number): string {
  return count < 0 ? `−${-count}` : `+${count}`;
}
