/** Starts an embedded server on the folder that it is given, says its URLs, and goes on until it is killed. */
import { startEmbedded } from "../../../../api/store/embedded/embedded.ts";

const start = await startEmbedded(process.argv[2]);
process.stdout.write(`${JSON.stringify(start)}\n`);
setInterval(() => undefined, 1000);
