// The service in a process of its own, by a clock that whoever started it sets: a file in the folder of its data.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../src/config/read-config.ts";
import { limitMemory } from "../../src/limit-memory.ts";
import { createPlatforms } from "../../src/service/create-platforms.ts";
import { runService } from "../../src/service/run-service.ts";

limitMemory();
const { config } = readConfig(process.env);
const look = { width: 80, colour: false };
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
process.once("disconnect", () => stop.abort());

await runService(
  { config, look },
  {
    now: () => Date.now() + Number(readFileSync(join(config.data, "clock.txt"), "utf8")),
    random: Math.random,
    signal: stop.signal,
    log: (level, event, facts) => {
      if (level !== "debug" && process.connected) process.send?.({ level, event, facts });
    },
    platforms: createPlatforms(config, { ...look, print: () => {} }),
    createChats: null,
    worker: new URL("../service/clock-worker.ts", import.meta.url),
    greet: async () => {},
  },
);
if (process.connected) process.disconnect?.();
