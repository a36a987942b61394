import { parentPort, workerData } from "node:worker_threads";
import { serveDesks } from "./serve-desks.ts";
import type { WorkerData } from "./service/service-settings.ts";

serveDesks(parentPort!, workerData as WorkerData, { now: Date.now, random: Math.random });
