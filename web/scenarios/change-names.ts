/** What the ids in a change are called; undefined where the round has no such thing, or no name for it. */
export interface ChangeNames {
  readonly criterion: (id: string) => string | undefined;
  readonly priority: (id: string) => string | undefined;
  readonly share: (id: string) => string | undefined;
  /** The applicant. */
  readonly application: (id: string) => string | undefined;
}

interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}

/** What of a round is needed for the names in it. */
interface NamedRound {
  readonly scheme: {
    readonly criteria: readonly Named[];
    readonly priorities?: readonly Named[] | undefined;
    readonly shares?: readonly Named[] | undefined;
  };
  readonly applications: readonly { readonly id: string; readonly applicant: { readonly name: string } }[];
}

/** The names in a round, as it is before the changes. */
export function changeNamesIn({ scheme, applications }: NamedRound): ChangeNames {
  const criteria = new Map(scheme.criteria.map(({ id, name }) => [id, name]));
  const priorities = new Map(scheme.priorities?.map(({ id, name }) => [id, name]));
  const shares = new Map(scheme.shares?.map(({ id, name }) => [id, name]));
  const applicants = new Map(applications.map(({ id, applicant }) => [id, applicant.name]));
  return {
    criterion: (id) => criteria.get(id),
    priority: (id) => priorities.get(id),
    share: (id) => shares.get(id),
    application: (id) => applicants.get(id),
  };
}
