import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/deliver/clock.ts";

/** A clock that moves on when everything waits for it. */
export interface VirtualClock extends Clock {
  /** Lets time pass until a promise is settled. @throws where nothing waits for time and it is not. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
  /** Shows another time from now on, without letting any pass. */
  readonly set: (at: number) => void;
}

/** Begins at a time (epoch milliseconds). */
export function createVirtualClock(startAt: number): VirtualClock {
  let passedMs = 0;
  let shown = startAt;
  let timers: { readonly at: number; readonly ring: () => void }[] = [];

  function sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const timer = { at: passedMs + ms, ring: () => end() };
      const end = () => {
        timers = timers.filter((other) => other !== timer);
        signal.removeEventListener("abort", end);
        resolve();
      };
      signal.addEventListener("abort", end);
      timers.push(timer);
    });
  }

  async function run<T>(work: Promise<T>): Promise<T> {
    const state = { settled: false };
    const settle = () => {
      state.settled = true;
    };
    work.then(settle, settle);
    for (;;) {
      // Everything but timers goes on in microtasks, which are over by then.
      await setImmediate();
      if (state.settled) return work;
      const [next] = timers.toSorted((a, b) => a.at - b.at);
      if (next === undefined) throw new Error("everything waits, and nothing for the clock");
      shown += Math.max(0, next.at - passedMs);
      passedMs = Math.max(passedMs, next.at);
      next.ring();
    }
  }

  return {
    now: () => shown,
    sleep,
    run,
    set: (at) => {
      shown = at;
    },
  };
}
