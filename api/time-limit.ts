/** Seconds after which the best so far is answered, where nobody says otherwise. */
export const defaultTimeLimitSeconds = 20;
