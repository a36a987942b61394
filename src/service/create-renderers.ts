import { toPosts as toDiscordPosts } from "../chat/discord/to-posts.ts";
import type { Platform } from "../chat/platform.ts";
import { toPosts as toSlackPosts } from "../chat/slack/to-posts.ts";
import type { Config } from "../config/config.ts";
import { createPlatforms } from "./create-platforms.ts";
import type { ServiceSettings } from "./service-settings.ts";

/** How each platform that is configured shows a message; nothing of them is connected, or loaded for that. */
export function createRenderers(
  config: Config,
  look: ServiceSettings["look"],
): ReadonlyMap<string, Pick<Platform, "name" | "render">> {
  const renderers = [
    ...createPlatforms(config, { ...look, print: () => {} }),
    ...(config.slack === null ? [] : [{ name: "slack", render: toSlackPosts }]),
    ...(config.discord === null ? [] : [{ name: "discord", render: toDiscordPosts }]),
  ];
  return new Map(renderers.map((renderer) => [renderer.name, renderer]));
}
