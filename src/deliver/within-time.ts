import { PostError } from "../chat/post-error.ts";
import type { Clock } from "./clock.ts";

/** A platform that is told to stop has this long to say what became of the post. */
const lastWordMs = 2000;

/**
 * Settles as what is run does. When the time is over or `stop` is aborted, the signal that it was given is aborted.
 *
 * @throws PostError "unclear" where it does not settle then either.
 */
export async function withinTime<T>(
  run: (signal: AbortSignal) => Promise<T>,
  {
    timeoutMs,
    clock,
    stop,
  }: { readonly timeoutMs: number; readonly clock: Clock; readonly stop: AbortSignal },
): Promise<T> {
  const over = new AbortController();
  const settled = new AbortController();
  const giveUp = async (): Promise<never> => {
    await clock.sleep(timeoutMs, AbortSignal.any([stop, settled.signal]));
    over.abort();
    await clock.sleep(lastWordMs, settled.signal);
    throw new PostError("the platform did not answer in time", { kind: "unclear" });
  };
  try {
    return await Promise.race([run(over.signal), giveUp()]);
  } finally {
    settled.abort();
  }
}
