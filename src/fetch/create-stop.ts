import { FetchError } from "./fetch-error.ts";

/** One signal for all that may end a fetch early; its reason is the FetchError. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Stops with "timeout" unless what is returned is called within that time. */
  within(timeoutMs: number, address: string, predicate: string): () => void;
  /** Nothing stops any more. */
  end(): void;
}

/** Stops when the caller asks for it, and when one of the times that are set is over; `end` must be called. */
export function createStop(asked: AbortSignal | undefined, address: string): Stop {
  const controller = new AbortController();
  const timers = new Set<NodeJS.Timeout>();
  const onAsked = () =>
    controller.abort(
      new FetchError("aborted", address, "was not fetched to its end, as was asked", asked?.reason),
    );
  if (asked?.aborted) onAsked();
  asked?.addEventListener("abort", onAsked, { once: true });
  return {
    signal: controller.signal,
    within: (timeoutMs, at, predicate) => {
      const timer = setTimeout(() => controller.abort(new FetchError("timeout", at, predicate)), timeoutMs);
      timers.add(timer);
      return () => clearTimeout(timer);
    },
    end: () => {
      for (const timer of timers) clearTimeout(timer);
      asked?.removeEventListener("abort", onAsked);
    },
  };
}
