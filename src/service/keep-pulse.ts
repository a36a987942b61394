import { createTurns } from "./create-turns.ts";
import { type Pulse, removePulse, savePulse } from "./pulse.ts";

/** The pulse of a service while it runs. */
export interface KeptPulse {
  /** It got on with its work. */
  beat(): Promise<void>;
  /** It has ended well. */
  end(): Promise<void>;
}

export interface KeptPulseOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** After so long without a beat it is stuck. */
  readonly longestSilenceMs: number;
  /** Why chats are not heard that should be, by their names; it changes. */
  readonly unheard: ReadonlyMap<string, string>;
}

/** Keeps the pulse of the service of a folder, from now on. */
export function keepPulse(folder: string, { now, longestSilenceMs, unheard }: KeptPulseOptions): KeptPulse {
  const startedAt = toIso(now());
  const inTurn = createTurns();
  const read = (): Pulse => ({
    ...{ startedAt, beatAt: toIso(now()), nextBeatBy: toIso(now() + longestSilenceMs) },
    unheard: Object.fromEntries(unheard),
  });
  return {
    // The file is not written twice at once.
    beat: () => inTurn(() => savePulse(folder, read())),
    end: () => inTurn(() => removePulse(folder)),
  };
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}
