import { PostError } from "./post-error.ts";

/**
 * Calls a platform, which may be told to stop: before the call nothing is posted; while it is under way nobody can
 * tell.
 *
 * @param what what is tried, on what: "posting to the Slack channel C1"
 * @throws PostError where it was stopped; else what the call throws.
 */
export async function callPlatform<T>(what: string, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  if (signal.aborted)
    throw new PostError(`${what}: stopped before it began`, { kind: "later", retryAfterMs: 0 });
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new PostError(`${what}: stopped while it was under way`, { kind: "unclear" }));
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([call(), promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
