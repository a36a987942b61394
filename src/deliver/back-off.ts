const firstMs = 2000;
const longestMs = 3_600_000;

/**
 * How long to wait before the next try: twice as long after each failure, up to an hour, of which the second half is
 * left to chance, so that those that failed together do not return together; never shorter than the platform asked.
 *
 * @param failures how often in a row it failed before
 * @param random from 0 to below 1
 */
export function backOffMs(failures: number, random: number, retryAfterMs: number): number {
  const wholeMs = Math.min(firstMs * 2 ** failures, longestMs);
  return Math.max(retryAfterMs, wholeMs / 2) + (random * wholeMs) / 2;
}
