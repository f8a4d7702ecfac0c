const nothing = () => Promise.reject(new Error("Nothing is solved here."));

/** For servers that are only asked who may. */
export const noSolvers = { answer: nothing, archive: nothing, paper: nothing };
