import { schedule } from "node-cron";

/** What is done every minute. */
export interface Ticker {
  stop(): Promise<void>;
}

/** Calls a task, which never rejects, at every full minute (UTC); one that takes longer is not called twice at once. */
export function startTicker(task: () => Promise<unknown>): Ticker {
  const cron = schedule("* * * * *", task, { timezone: "UTC", noOverlap: true, suppressMissedWarning: true });
  return { stop: async () => cron.destroy() };
}
