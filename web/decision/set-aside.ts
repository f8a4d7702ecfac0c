/** An award that is to be set aside, as it is filled in. */
export interface SetAside {
  readonly application: string;
  readonly reason: string;
}

/** What is missing before a proposal can be adopted. */
export interface AdoptFaults {
  readonly reason: boolean;
  /** The applications that are set aside without a reason. */
  readonly setAside: readonly string[];
}

export function faultsOf(reason: string, setAside: readonly SetAside[]): AdoptFaults {
  return {
    reason: reason.trim() === "",
    setAside: setAside.filter((one) => one.reason.trim() === "").map(({ application }) => application),
  };
}
