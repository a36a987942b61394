/** How many tasks run at once. */
export interface HostLimits {
  /** On one host. */
  readonly perHost: number;
  /** On all together. */
  readonly total: number;
}

/** Lets tasks run when their host and the whole have room. */
export interface HostLimiter {
  /**
   * Settles as the task does. Hosts take turns; on one host the first come are the first served.
   *
   * @throws the signal's reason where it is aborted before the task has begun
   */
  run<T>(host: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** The name under which an address is limited: its host and port. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host ?? "";
}

/** Limits tasks per host and overall; has no timers and forgets hosts with nothing to do. */
export function createHostLimiter({ perHost, total }: HostLimits): HostLimiter {
  const waiting = new Map<string, Set<() => void>>();
  const running = new Map<string, number>();
  let all = 0;

  const hasRoom = (host: string) => all < total && (running.get(host) ?? 0) < perHost;
  const startNext = (): void => {
    // At most `total` hosts are full, so this looks at few.
    for (const [host, queue] of waiting) {
      if (!hasRoom(host)) continue;
      const [start] = queue;
      queue.delete(start!);
      // Behind all others until its next turn.
      waiting.delete(host);
      if (queue.size > 0) waiting.set(host, queue);
      start!();
      return;
    }
  };
  const count = (host: string, change: 1 | -1): void => {
    all += change;
    const now = (running.get(host) ?? 0) + change;
    if (now > 0) running.set(host, now);
    else running.delete(host);
  };
  const turn = (host: string, signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const queue = waiting.get(host) ?? new Set();
      const start = () => {
        signal?.removeEventListener("abort", giveUp);
        count(host, 1);
        resolve();
      };
      const giveUp = () => {
        queue.delete(start);
        if (queue.size === 0 && waiting.get(host) === queue) waiting.delete(host);
        reject(signal?.reason);
      };
      if (signal?.aborted) return giveUp();
      signal?.addEventListener("abort", giveUp, { once: true });
      queue.add(start);
      waiting.set(host, queue);
      startNext();
    });
  return {
    run: async (host, task, signal) => {
      await turn(host, signal);
      try {
        return await task();
      } finally {
        count(host, -1);
        startNext();
      }
    },
  };
}
