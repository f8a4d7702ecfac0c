import { register } from "tsx/esm/api";

register();
const { work } = await import("../api/jobs/thread-worker.ts");
export default work;
