import { unpackError } from "./carried-error.ts";
import type { Desk } from "./desk.ts";
import { keepWorker } from "./keep-worker.ts";
import type { LetterFromWorker, LetterToWorker } from "./letter.ts";
import type { Log } from "./log.ts";

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
  /** Waiting time before it is started again for the first time. */
  readonly firstBackOffMs?: number;
}

interface Call {
  readonly letter: LetterToWorker;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The desk of a worker (a file that calls `serveDesk`) as if it stood here. Each call is a letter with a number;
 * abort signals and errors are carried. A worker that dies is started again.
 */
export function callWorker<D extends Desk<D>>(
  file: URL,
  data: unknown,
  { name, log, firstBackOffMs = 200 }: WorkerOptions,
): CalledWorker<D> {
  const calls = new Map<number, Call>();
  let lastId = 0;
  let isStopping = false;
  const worker = keepWorker({
    file,
    name,
    data,
    firstBackOffMs,
    // What was asked for while there was none.
    onStart: (send) => {
      for (const { letter } of calls.values()) send(letter);
    },
    onLetter: (letter) => {
      if (letter.kind === "log") log(letter.level, letter.event, { worker: name, ...letter.facts });
      else settle(letter);
    },
    onDeath: (reason, againInMs) => {
      if (againInMs !== null) log("error", "worker died", { worker: name, reason, againInMs });
      rejectAll(`the ${name} worker died before it had answered: ${reason.split("\n")[0]}`);
    },
  });

  function settle(letter: Exclude<LetterFromWorker, { readonly kind: "log" }>): void {
    const call = calls.get(letter.id);
    calls.delete(letter.id);
    if (letter.kind === "answer") call?.resolve(letter.value);
    else call?.reject(unpackError(letter.error));
  }

  function rejectAll(message: string): void {
    for (const { reject } of calls.values()) reject(new WorkerCrashError(message));
    calls.clear();
  }

  async function call(called: string, args: readonly unknown[]): Promise<unknown> {
    const last = args.at(-1);
    const signal = last instanceof AbortSignal ? last : null;
    signal?.throwIfAborted();
    if (isStopping) throw new WorkerCrashError(`the ${name} worker is being stopped and takes no calls`);
    lastId += 1;
    const id = lastId;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const abort = () => {
      if (!worker.send({ kind: "abort", id })) reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort);
    try {
      const values = signal === null ? args : args.slice(0, -1);
      const letter: LetterToWorker = {
        ...{ kind: "call", id, name: called, args: values },
        hasSignal: signal !== null,
      };
      worker.send(letter);
      calls.set(id, { letter, resolve, reject });
      return await promise;
    } catch (error) {
      // What ended because it was told to says why in the caller's words.
      signal?.throwIfAborted();
      throw error;
    } finally {
      calls.delete(id);
      signal?.removeEventListener("abort", abort);
    }
  }

  async function stop(graceMs: number): Promise<void> {
    isStopping = true;
    await worker.stop(graceMs);
    rejectAll(`the ${name} worker was stopped`);
  }
  return { desk: deskOf<D>(call), stop };
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
