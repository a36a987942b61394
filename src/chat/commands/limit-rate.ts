/** Says who has asked too often. */
export interface RateLimiter {
  readonly perMinute: number;
  /** May somebody ask once more now? Counts it if so. */
  readonly allows: (who: string) => boolean;
}

const minuteMs = 60_000;

/** Lets everybody ask so often within any minute; `now` in epoch milliseconds. */
export function limitRate(perMinute: number, now: () => number): RateLimiter {
  const asked = new Map<string, number[]>();
  return {
    perMinute,
    allows(who) {
      const since = now() - minuteMs;
      // Who has not asked for a minute is forgotten, so that the table stays small.
      for (const [other, times] of asked) if (times.at(-1)! <= since) asked.delete(other);
      const recent = (asked.get(who) ?? []).filter((at) => at > since);
      if (recent.length >= perMinute) return false;
      asked.set(who, [...recent, now()]);
      return true;
    },
  };
}
