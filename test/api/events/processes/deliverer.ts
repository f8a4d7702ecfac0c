/**
 * Delivers what is due in the database that it is given, says its number when it begins, and goes on until it is killed. On
 * SIGTERM it stops, and says how many events it has delivered.
 */
import { startDelivery } from "../../../../api/events/delivery.ts";
import { connect } from "../../../../api/store/connect.ts";
import { quick } from "../events-kit.ts";

const store = connect(process.argv[2], { connections: 4 });
const delivery = startDelivery(store, quick({ timeoutSeconds: 1, claimSeconds: 2 }));
process.on("SIGTERM", () => {
  void delivery.stop().then(() => {
    process.stdout.write(`${delivery.counts().delivered}\n`);
    return store.close();
  });
});
process.stdout.write(`${process.pid}\n`);
