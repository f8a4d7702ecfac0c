/** What `made.by` says. */
export const madeBy = "fordel 0.1.0";
