import type { PortfolioDocument } from "../../portfolio/schema.ts";

/** What is said around a portfolio. */
export interface PortfolioTexts {
  readonly title: string;
  /** Asks for {cap}, {frames}, {count} and {rest}. */
  readonly overview: string;
  readonly simulation: string;
  readonly policies: Readonly<Record<NonNullable<PortfolioDocument["policy"]>, string>>;
  readonly infeasible: string;
  readonly schemes: string;
  readonly scheme: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<"scored" | "rate" | "formula" | "named", string>>;
  readonly frame: string;
  readonly sent: string;
  readonly received: string;
  readonly frameAfter: string;
  readonly use: string;
  readonly leftBefore: string;
  readonly leftAfter: string;
  readonly notAllotted: string;
  readonly post: string;
  /** Asks for {scheme}. */
  readonly schemeInfeasible: string;
  /** Asks for {scheme}. */
  readonly held: string;
  /** The reason of the decisions that hold grants in a simulation. */
  readonly heldReason: string;
  /** Asks for {scheme}, {application}, {before} and {after}. */
  readonly lowered: string;
  readonly transfers: string;
  readonly noTransfers: string;
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly clause: string;
  readonly grantsOf: string;
  readonly recipient: string;
}
