import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { serveDesks } from "../../src/serve-desks.ts";
import type { WorkerData } from "../../src/service/service-settings.ts";

// As `worker.ts`, by a clock that the test sets: a file with the milliseconds by which it is ahead.
const data = workerData as WorkerData;
const aheadMs = () => Number(readFileSync(join(data.config.data, "clock.txt"), "utf8"));

serveDesks(parentPort!, data, { now: () => Date.now() + aheadMs(), random: Math.random });
