import type { Chat } from "../chat/chat.ts";
import type { Log } from "./log.ts";
import { repeat } from "./repeat.ts";
import { sleep } from "./sleep.ts";

/** A chat that could not be connected, or was lost, is tried again after so long. */
const againMs = 30_000;
/** Who has listened for so long is connected. */
const settledMs = 15_000;

/**
 * Listens to a chat until the signal is aborted, again and again where that fails; `failures` has why, by the chat's
 * name, while it does.
 */
export function keepListening(
  { name, listen }: Chat,
  failures: Map<string, string>,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  const listenOnce = async (stop: AbortSignal) => {
    const ended = new AbortController();
    void sleep(settledMs, AbortSignal.any([stop, ended.signal])).then(() => {
      if (!ended.signal.aborted) failures.delete(name);
    });
    try {
      await listen(stop);
    } catch (error) {
      failures.set(name, error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      ended.abort();
    }
  };
  return repeat(listenOnce, { name, everyMs: againMs, log }, signal);
}
