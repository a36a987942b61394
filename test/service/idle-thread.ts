import { monitorEventLoopDelay } from "node:perf_hooks";
import { parentPort } from "node:worker_threads";

// A thread with nothing to do, which says how long the machine kept it waiting.
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
parentPort?.on("message", () =>
  parentPort?.postMessage({ mostMs: delay.max / 1e6, p99Ms: delay.percentile(99) / 1e6 }),
);
