/** What every address of this version of the API begins with. */
export const prefix = "/api/v1";
