import { monitorEventLoopDelay } from "node:perf_hooks";
import { parentPort } from "node:worker_threads";

// A thread with nothing to do, which says how long the machine kept it waiting at most (milliseconds).
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
parentPort?.on("message", () => parentPort?.postMessage(delay.max / 1e6));
