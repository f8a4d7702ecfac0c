import { register } from "tsx/esm/api";

register();
await import("../api/jobs/solver-worker.ts");
