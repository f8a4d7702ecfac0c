import { register } from "tsx/esm/api";

register();
await import("../api/jobs/engine-worker.ts");
