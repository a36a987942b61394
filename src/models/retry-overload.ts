import type { Model } from "./model.ts";
import { ModelError } from "./model-error.ts";

/** What waiting takes from the world. */
export interface Patience {
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
}

/** How often a request is made again at most, and how long is waited at most before it. */
const mostRetries = 2;
const firstWaitMs = 1000;
const longestWaitMs = 20_000;

/** The model, asked again where its server is overloaded (429, 5xx) and nowhere else. */
export function retryOverload(model: Model, { sleep, random }: Patience): Model {
  return {
    ...model,
    async complete(request, signal) {
      for (let retry = 0; ; retry += 1) {
        try {
          return await model.complete(request, signal);
        } catch (error) {
          if (!(error instanceof ModelError) || error.failure !== "overloaded" || retry === mostRetries)
            throw error;
          const waitMs = error.retryAfterMs ?? firstWaitMs * 2 ** retry * (0.5 + random());
          // Who is to wait for minutes goes on without.
          if (waitMs > longestWaitMs) throw error;
          await sleep(waitMs, signal);
          if (signal.aborted) throw new ModelError("late", "there was no time left", { cause: error });
        }
      }
    },
  };
}
