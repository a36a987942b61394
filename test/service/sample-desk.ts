import { setTimeout as wait } from "node:timers/promises";
import { UserError } from "../../src/news/user-error.ts";
import type { OpenDesk } from "../../src/service/desk.ts";
import type { Log } from "../../src/service/log.ts";

/** What a desk can do well or badly. */
export interface SampleDesk {
  echo(value: unknown, signal?: AbortSignal): Promise<unknown>;
  join(first: string, second: string): Promise<string>;
  fail(kind: "user" | "other" | "uncloneable", signal: AbortSignal): Promise<unknown>;
  /** Waits until it is aborted; tells how it heard of that. */
  hang(input: null, signal: AbortSignal): Promise<never>;
  /** Pays no heed to being aborted. */
  block(milliseconds: number, signal: AbortSignal): Promise<void>;
  log(event: string, signal: AbortSignal): Promise<void>;
  /** The thread dies; "exit" or an error that nobody catches. */
  die(how: "exit" | "error", signal: AbortSignal): Promise<never>;
}

/** The desk, in whatever thread this is called. */
export async function openSampleDesk(log: Log): Promise<OpenDesk<SampleDesk>> {
  return {
    desk: {
      echo: async (value) => value,
      join: async (first, second) => `${first} ${second}`,
      fail: async (kind) => {
        if (kind === "user") throw new UserError("the file x is missing; bring it");
        if (kind === "other") throw new RangeError("too far", { cause: new Error("the road") });
        return () => "no function can be sent";
      },
      hang: (_, signal) => wait(60_000, undefined as never, { signal }),
      block: async (milliseconds) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
      },
      log: async (event) => log("info", event, { count: 2 }),
      die: (how) => {
        if (how === "exit") process.exit(3);
        setImmediate(() => {
          throw new Error("nobody catches this");
        });
        return new Promise(() => {});
      },
    },
    close: async () => log("info", "closed"),
  };
}
