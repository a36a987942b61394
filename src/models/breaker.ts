import type { ModelFailure } from "./model-error.ts";

/** Whether a model is asked at all, by how it did lately. */
export interface Breaker {
  /** Is it left alone for now? */
  readonly isOpen: () => boolean;
  readonly succeed: () => void;
  readonly fail: (failure: ModelFailure) => void;
}

/** After so many failures in a row it is left alone for so long. */
const mostFailures = 3;
const restMs = 15 * 60_000;

/** A circuit breaker (Nygard 2007). `now` in epoch milliseconds. */
export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let openUntilMs = 0;
  return {
    isOpen: () => now() < openUntilMs,
    succeed() {
      failures = 0;
    },
    fail(failure) {
      // A wrong key will not be right for the next story.
      failures += failure === "forbidden" ? mostFailures : 1;
      if (failures < mostFailures) return;
      failures = 0;
      openUntilMs = now() + restMs;
    },
  };
}
