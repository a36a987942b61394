import type { Lookout } from "../store/told-stories.ts";

/** After so long only stories that are followed are looked at: what was told then is told in digests. */
const freshMs = 7 * 24 * 3_600_000;

/** Which stories are looked at; `now` is in epoch milliseconds. */
export function lookoutAt(now: number, everyMs: number): Lookout {
  const [lookedBefore, toldSince, at] = [now - everyMs, now - freshMs, now].map((ms) =>
    new Date(ms).toISOString(),
  );
  return { lookedBefore: lookedBefore!, toldSince: toldSince!, now: at! };
}
