import { register } from "tsx/esm/api";

register();
const { work } = await import("../api/jobs/round-worker.ts");
export default work;
