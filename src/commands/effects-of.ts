import type { Effects } from "../newsroom/effects.ts";
import type { World } from "./world.ts";

/** What the use cases take from the world. Progress is told only when work takes long enough to wonder. */
export function effectsOf({ now, signal, tell }: World): Effects {
  const startedAt = now();
  const quietMs = 2000;
  const onProgress = (line: string) => {
    if (now() - startedAt > quietMs) tell(`… ${line}`);
  };
  return { now, signal, onProgress };
}
