import { readConfig } from "../config/read-config.ts";
import type { Improver } from "../newsroom/improve-digest.ts";
import { sleep } from "../service/sleep.ts";
import type { Wish } from "./command-line.ts";
import { inLocalWorkspace } from "./with-workspace.ts";
import type { World } from "./world.ts";

/**
 * What the model that is configured makes of something, remembered in the store that was wished for; the thing itself
 * where none is. Without a model nothing of its code is loaded.
 *
 * @throws UserError where the configuration is wrong.
 */
export async function withModel<T>(
  offline: T,
  wish: Wish,
  world: World,
  improve: (offline: T, improver: Improver) => Promise<T>,
): Promise<T> {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: address } = world.environment;
  if (!key && !address) return offline;
  const settings = readConfig(world.environment).config.model;
  if (settings === null) return offline;
  const { createImprover } = await import("../newsroom/create-improver.ts");
  return inLocalWorkspace(wish.data, (workspace) =>
    improve(offline, createImprover(settings, workspace, { now: world.now, random: Math.random, sleep })),
  );
}
