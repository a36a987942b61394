/** Carries out what is to be done in a channel, in turn. */
export type Turns = <T>(channel: string, act: () => Promise<T>) => Promise<T>;

/** Slack takes about one message a second in a channel: https://docs.slack.dev/apis/web-api/rate-limits */
const SPACING_MS = 1_000;

/** Turns of a channel begin a second apart at least; those of other channels wait for nothing. */
export function createTurns(wait: (ms: number) => Promise<void>): Turns {
  const ends = new Map<string, Promise<void>>();
  return async (channel, act) => {
    const before = ends.get(channel) ?? Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.set(channel, promise);
    try {
      await before;
      return await act();
    } finally {
      // Nobody waits for the pause but the next in the channel.
      void wait(SPACING_MS).then(() => {
        if (ends.get(channel) === promise) ends.delete(channel);
        resolve();
      });
    }
  };
}
