import { schedule } from "node-cron";
import type { Log } from "./log.ts";

/** What is done every minute. */
export interface Ticker {
  stop(): Promise<void>;
}

/** Calls a task, which never rejects, at every full minute (UTC); one that takes longer is not called twice at once. */
export function startTicker(task: () => Promise<unknown>, log: Log): Ticker {
  const tell = (level: "debug" | "error") => (said: string | Error) =>
    log(level, "ticker", { reason: String(said) });
  const cron = schedule("* * * * *", task, {
    ...{ timezone: "UTC", noOverlap: true, suppressMissedWarning: true },
    // By itself it writes to the console. What it warns of, a task that takes longer, is as it should be.
    logger: { debug: () => {}, info: () => {}, warn: tell("debug"), error: tell("error") },
  });
  return { stop: async () => cron.destroy() };
}
