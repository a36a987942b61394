import { parentPort } from "node:worker_threads";
import { runCase, type Setting } from "./run-case.ts";

/** One case after the other; whoever sent it waits for the answer. */
parentPort!.on("message", async (setting: Setting) => {
  try {
    parentPort!.postMessage({ kind: "outcome", outcome: await runCase(setting) });
  } catch (error) {
    parentPort!.postMessage({ kind: "crash", error });
  }
});
