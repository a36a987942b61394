/** Tells what has happened before: chats send an event again where they think that it was lost. */
export type Once = (id: string) => boolean;

/** Slack sends an event again for up to an hour. */
const rememberedMs = 2 * 3_600_000;
const mostRemembered = 20_000;

/** True the first time that an id is named within two hours. `now` is in epoch milliseconds. */
export function createOnce(now: () => number): Once {
  const seen = new Map<string, number>();
  return (id) => {
    const at = now();
    // A map keeps the order of insertion: the oldest come first.
    for (const [old, seenAt] of seen) {
      if (at - seenAt < rememberedMs && seen.size < mostRemembered) break;
      seen.delete(old);
    }
    if (seen.has(id)) return false;
    seen.set(id, at);
    return true;
  };
}
