import type { Digest } from "../news/digest.ts";
import type { Wish } from "./command-line.ts";
import { effectsOf } from "./effects-of.ts";
import { withModel } from "./with-model.ts";
import type { World } from "./world.ts";

/** The digest with what a configured model makes of those of its stories that are printed. */
export function improveShown(digest: Digest, wish: Wish, world: World): Promise<Digest> {
  return withModel(digest, wish, world, async (offline, improver) => {
    const { improveDigest } = await import("../newsroom/improve-digest.ts");
    const shown = new Set(offline.briefs.slice(0, wish.maxStories).map(({ story }) => story.id));
    return improveDigest(offline, improver, effectsOf(world), shown);
  });
}
