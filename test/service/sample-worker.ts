import { parentPort, workerData } from "node:worker_threads";
import { UserError } from "../../src/news/user-error.ts";
import { serveDesk } from "../../src/service/serve-desk.ts";
import { openSampleDesk } from "./sample-desk.ts";

serveDesk(parentPort!, async (log) => {
  if (workerData === "cannot open") throw new UserError("the store is from tomorrow; update");
  return openSampleDesk(log);
});
