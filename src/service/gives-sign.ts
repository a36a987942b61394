import type { Log } from "./log.ts";
import { sleep } from "./sleep.ts";

/** A worker that is asked for a sign that it gets on. */
export interface Asked {
  /** As logs call it. */
  readonly name: string;
  /** Resolves as soon as its thread has time; no file, network or store is asked. */
  readonly ping: () => Promise<unknown>;
}

/**
 * Does a worker answer within so long? One that does not hangs, or has died, and the log says so. An abort ends the
 * waiting; then the answer is no.
 */
export async function givesSign(
  { name, ping }: Asked,
  { withinMs, log, signal }: { readonly withinMs: number; readonly log: Log; readonly signal: AbortSignal },
): Promise<boolean> {
  const over = new AbortController();
  const answers = await Promise.race([
    ping().then(
      () => true,
      () => false,
    ),
    sleep(withinMs, AbortSignal.any([signal, over.signal])).then(() => false),
  ]);
  over.abort();
  if (!answers && !signal.aborted) log("error", "worker does not answer", { worker: name, withinMs });
  return answers;
}
