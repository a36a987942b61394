import type { Desk } from "./desk.ts";
import { type KeptWorker, keepWorker } from "./keep-worker.ts";
import type { Log } from "./log.ts";
import { createOpenCalls, type OpenCalls } from "./open-calls.ts";

/** A desk in another thread. */
export interface CalledWorker<D> {
  /** Calls wait while the worker starts; they are rejected with a `WorkerCrashError` when it dies over them. */
  readonly desk: D;
  /** Ends what is under way, closes the desk and ends the thread, by force after so long. */
  stop(graceMs: number): Promise<void>;
}

/** The worker died while it was at work. What it had stored is stored, and the call may be made again. */
export class WorkerCrashError extends Error {
  override readonly name = "WorkerCrashError";
}

export interface WorkerOptions {
  /** As logs call it. */
  readonly name: string;
  readonly log: Log;
  /** Called whenever it is heard of: it answers, or logs something. */
  readonly onSign?: () => unknown;
  /** Waiting time before it is started again for the first time. */
  readonly firstBackOffMs?: number;
  /** What it may have of soon forgotten values before memory is collected, in megabytes; little where it is not said. */
  readonly youngMb?: number;
}

/**
 * The desk of a worker (a file that calls `serveDesk`) as if it stood here. Each call is a letter with a number;
 * abort signals and errors are carried. A worker that dies is started again.
 */
export function callWorker<D extends Desk<D>>(
  file: URL,
  data: unknown,
  { name, log, onSign = () => {}, firstBackOffMs = 200, youngMb }: WorkerOptions,
): CalledWorker<D> {
  const calls = createOpenCalls();
  let isStopping = false;
  const worker = keepWorker({
    ...{ file, name, data, firstBackOffMs, ...(youngMb === undefined ? {} : { youngMb }) },
    // What was asked for while there was none.
    onStart: (send) => calls.letters().forEach(send),
    onLetter: (letter) => {
      onSign();
      if (letter.kind === "log") log(letter.level, letter.event, { worker: name, ...letter.facts });
      else calls.settle(letter);
    },
    onDeath: (reason, againInMs) => {
      if (againInMs !== null) log("error", "worker died", { worker: name, reason, againInMs });
      const message = `the ${name} worker died before it had answered: ${reason.split("\n")[0]}`;
      calls.rejectAll(new WorkerCrashError(message));
    },
  });
  return {
    desk: deskOf<D>(async (called, args) => {
      if (isStopping) throw new WorkerCrashError(`the ${name} worker is being stopped and takes no calls`);
      return call(called, args, worker, calls);
    }),
    stop: async (graceMs) => {
      isStopping = true;
      await worker.stop(graceMs);
      calls.rejectAll(new WorkerCrashError(`the ${name} worker was stopped`));
    },
  };
}

/** Calls one function; the signal, which is the last argument where there is one, ends it. */
async function call(
  name: string,
  args: readonly unknown[],
  worker: KeptWorker,
  calls: OpenCalls,
): Promise<unknown> {
  const last = args.at(-1);
  const signal = last instanceof AbortSignal ? last : null;
  signal?.throwIfAborted();
  const values = signal === null ? args : args.slice(0, -1);
  const { letter, answer, reject } = calls.open({ name, args: values, hasSignal: signal !== null });
  const abort = () => {
    if (!worker.send({ kind: "abort", id: letter.id })) reject(signal?.reason);
  };
  signal?.addEventListener("abort", abort);
  try {
    worker.send(letter);
    return await answer;
  } catch (error) {
    // What ended because it was told to says why in the caller's words.
    signal?.throwIfAborted();
    throw error;
  } finally {
    calls.close(letter.id);
    signal?.removeEventListener("abort", abort);
  }
}

/** A table that has every name, and passes each call on. */
function deskOf<D extends Desk<D>>(call: (name: string, args: readonly unknown[]) => Promise<unknown>): D {
  return new Proxy({} as D, {
    get: (_, name) => {
      // Whatever is awaited is asked first whether it is a promise.
      if (typeof name === "symbol" || name === "then") return undefined;
      return (...args: readonly unknown[]) => call(name, args);
    },
  });
}
