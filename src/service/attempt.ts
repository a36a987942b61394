import { describeFailure } from "./describe-failure.ts";
import type { Log } from "./log.ts";

/** Does something; a failure is logged, unless it is that of being told to stop. True where it succeeded. */
export async function attempt(
  name: string,
  task: (signal: AbortSignal) => Promise<unknown>,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<boolean> {
  try {
    await task(signal);
    return true;
  } catch (error) {
    if (!signal.aborted) log("error", `${name} failed`, describeFailure(error));
    return false;
  }
}
