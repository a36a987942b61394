import { Worker } from "node:worker_threads";
import type { LetterFromWorker, LetterToWorker } from "./letter.ts";

/** A thread that is started again whenever it dies. */
export interface KeptWorker {
  /** False while there is none. */
  send(letter: LetterToWorker): boolean;
  /** Tells it to close and leave, and ends it by force after so long. */
  stop(graceMs: number): Promise<void>;
}

export interface KeptWorkerOptions {
  readonly file: URL;
  readonly name: string;
  /** What it finds as `workerData`. */
  readonly data: unknown;
  /** Waiting time before it is started again; doubled at each death, until it has answered again. */
  readonly firstBackOffMs: number;
  /** What it may have of soon forgotten values before memory is collected, in megabytes. */
  readonly youngMb?: number;
  /** It runs and has been sent nothing yet. */
  readonly onStart: (send: (letter: LetterToWorker) => void) => void;
  readonly onLetter: (letter: LetterFromWorker) => void;
  /** Why it died, and in how many milliseconds another is started; null: never, it was told to stop. */
  readonly onDeath: (reason: string, againInMs: number | null) => void;
}

const longestBackOffMs = 30_000;
/** Less than usual for what is soon forgotten: it costs little time, and each thread has its own. */
const usualYoungMb = 16;

/** Starts a thread and keeps one running until it is told to stop. */
export function keepWorker(options: KeptWorkerOptions): KeptWorker {
  const { file, name, data, firstBackOffMs, onStart, onLetter, onDeath } = options;
  const resourceLimits = { maxYoungGenerationSizeMb: options.youngMb ?? usualYoungMb };
  let worker: Worker | null = null;
  let backOffMs = firstBackOffMs;
  let restart: NodeJS.Timeout | undefined;
  let isStopping = false;

  function start(): void {
    let reason = "it left by itself";
    const started = new Worker(file, { workerData: data, name, resourceLimits });
    worker = started;
    worker.on("message", (letter: LetterFromWorker) => {
      if (letter.kind !== "log") backOffMs = firstBackOffMs;
      onLetter(letter);
    });
    worker.on("error", (error) => {
      reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    worker.on("exit", () => {
      worker = null;
      if (!isStopping) restart = setTimeout(start, backOffMs);
      onDeath(reason, isStopping ? null : backOffMs);
      backOffMs = Math.min(backOffMs * 2, longestBackOffMs);
    });
    onStart((letter) => started.postMessage(letter));
  }

  start();
  return {
    send: (letter) => {
      worker?.postMessage(letter);
      return worker !== null;
    },
    stop: async (graceMs) => {
      isStopping = true;
      clearTimeout(restart);
      if (worker !== null) await leave(worker, graceMs);
    },
  };
}

async function leave(worker: Worker, graceMs: number): Promise<void> {
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.postMessage({ kind: "close" } satisfies LetterToWorker);
  const force = setTimeout(() => worker.terminate(), graceMs);
  await ended;
  clearTimeout(force);
}
