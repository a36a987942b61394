import type { Environment } from "../config/read-config.ts";
import type { OpenDesk } from "../service/desk.ts";
import type { DeskWorld } from "../service/desk-world.ts";
import type { WorkerData } from "../service/service-settings.ts";
import type { Wish } from "./command-line.ts";
import { digest } from "./digest.ts";

/** Makes the digest that the service shows when it starts, so that its own thread has nothing to do with that. */
export interface GreetingDesk {
  /** What the digest command prints. */
  readonly showDigest: (wish: Wish, environment: Environment, signal: AbortSignal) => Promise<string>;
}

/** Opens the desk; the store is open only while a digest is made. */
export async function openGreetingDesk(
  { look }: WorkerData,
  { now, log }: DeskWorld,
): Promise<OpenDesk<GreetingDesk>> {
  const showDigest: GreetingDesk["showDigest"] = async (wish, environment, signal) => {
    const printed: string[] = [];
    await digest(wish, {
      ...{ ...look, environment, now, signal, isWatched: false },
      print: (text) => printed.push(text),
      tell: (line) => log("info", line),
    });
    return printed.join("");
  };
  return { desk: { showDigest }, close: async () => {} };
}
