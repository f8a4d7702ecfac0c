import type { Change, ScoredRound, Scheme } from "../service/rounds.ts";

export type Fate = NonNullable<Scheme["areas"][number]["unused"]>;
export type Policy = NonNullable<Scheme["reprioritisation"]>["policy"];

export const fates: readonly Fate[] = ["release", "readvertise", "hold"];

/** What is to happen with unused money, by area, where it is to be otherwise than the round says. */
export type FateChoices = Readonly<Partial<Record<string, Fate>>>;

/** The fate of an area's unused money in the round; it may be reprioritised where nothing is said (R13). */
export function fateIn({ scheme }: Pick<ScoredRound, "scheme">, area: string): Fate {
  return scheme.areas.find(({ id }) => id === area)?.unused ?? "release";
}

/** The choices that differ from the round; the others are none. */
export function realChoices(round: Pick<ScoredRound, "scheme">, choices: FateChoices): FateChoices {
  return Object.fromEntries(Object.entries(choices).filter(([area, fate]) => fateIn(round, area) !== fate));
}

/** The round with other fates, as the changes `area-unused` would leave it. */
export function withFates(round: ScoredRound, choices: FateChoices): ScoredRound {
  const areas = round.scheme.areas.map((area) => {
    const fate = choices[area.id];
    return fate === undefined ? area : { ...area, unused: fate };
  });
  return { ...round, scheme: { ...round.scheme, areas } };
}

/**
 * What a scenario must change so that unused money moves as it is chosen here: the fates that are others than the round's, in the
 * order of its areas, and the policy. What the scheme says else of reprioritisation stays.
 */
export function reprioritisationChanges(
  round: Pick<ScoredRound, "scheme">,
  choices: FateChoices,
  policy: Policy,
): Change[] {
  const real = realChoices(round, choices);
  const { areas, reprioritisation } = round.scheme;
  const ofAreas = areas.flatMap(({ id }): Change[] => {
    const fate = real[id];
    return fate === undefined ? [] : [{ change: "area-unused", area: id, to: fate }];
  });
  const isPolicy = reprioritisation?.policy === policy;
  if (isPolicy && ofAreas.length > 0) return ofAreas;
  return [...ofAreas, { change: "reprioritisation", to: { ...reprioritisation, policy } }];
}
