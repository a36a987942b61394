import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Outcome, Setting } from "./run-case.ts";

/** A thread for cases that may hang, or take more memory than they are given. */
export interface Apart {
  readonly run: (setting: Setting) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** The program with its language model takes some 100 MB before any case; each case may take 200 MB more. */
const mostHeapMb = 300;
/** By the clock on the wall of a busy machine; what counts is the time of the processor, which is in the outcome. */
const longestMs = 20_000;

export function runApart(): Apart {
  let worker: Worker | null = null;
  const stop = async () => {
    await worker?.terminate();
    worker = null;
  };
  return {
    async run(setting) {
      worker ??= new Worker(new URL("./case-worker.ts", import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
      });
      const over = AbortSignal.timeout(longestMs);
      try {
        worker.postMessage(setting);
        const [answer] = await once(worker, "message", { signal: over });
        if (answer.kind === "outcome") return answer.outcome;
        throw answer.error;
      } catch (error) {
        await stop();
        throw over.aborted ? new Error(`not done after ${longestMs} ms`, { cause: error }) : error;
      }
    },
    close: stop,
  };
}
