/** Time ran out before anything that holds all the rules was found: there is nothing true to show. */
export class NothingFoundError extends Error {}
