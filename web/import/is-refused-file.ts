import { FordelProblem } from "../../client/problem.ts";

/** Whether it is the file as such that the service does not read: to send it once more would not help. */
export function isRefusedFile(error: Error): error is FordelProblem {
  if (!(error instanceof FordelProblem) || error.faults.length === 0) return false;
  return error.faults.every(({ pointer }) => pointer.startsWith("/file/"));
}
