import type { OpenDesk } from "../service/desk.ts";
import type { DeskWorld } from "../service/desk-world.ts";
import type { WorkerData } from "../service/service-settings.ts";
import type { Wish } from "./command-line.ts";
import { digestSample } from "./digest-sample.ts";

/** Makes what a service shows that has no news yet, so that its own thread has nothing to do with that. */
export interface GreetingDesk {
  /** The digest of the sample newsroom, as it is printed. */
  readonly showSample: (wish: Wish, signal: AbortSignal) => Promise<string>;
}

/** Opens the desk, which needs no store. */
export async function openGreetingDesk(
  { look }: WorkerData,
  { now, log }: DeskWorld,
): Promise<OpenDesk<GreetingDesk>> {
  const showSample: GreetingDesk["showSample"] = async (wish, signal) => {
    const printed: string[] = [];
    await digestSample(wish, {
      ...{ ...look, environment: {}, now, signal, isWatched: false },
      print: (text) => printed.push(text),
      tell: (progress) => log("debug", "sample digest is made", { progress }),
    });
    return printed.join("");
  };
  return { desk: { showSample }, close: async () => {} };
}
