import { attempt } from "./attempt.ts";
import type { Log } from "./log.ts";
import { sleep } from "./sleep.ts";

export interface RepeatOptions {
  /** As logs call what is done. */
  readonly name: string;
  /** From the end of one time to the beginning of the next. */
  readonly everyMs: number;
  readonly log: Log;
}

/** After a failure the next try waits at least so long: a full disk is not helped by being asked all the time. */
const afterFailureMs = 5_000;

/** Does something again and again until the signal is aborted. A failure is logged, and the next time comes. */
export async function repeat(
  task: (signal: AbortSignal) => Promise<unknown>,
  { name, everyMs, log }: RepeatOptions,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const isDone = await attempt(name, task, { log, signal });
    await sleep(isDone ? everyMs : Math.max(everyMs, afterFailureMs), signal);
  }
}
