import { discordRenderers } from "../chat/discord/discord-renderers.ts";
import type { Renderer } from "../chat/platform.ts";
import { annotateBody } from "../chat/slack/annotate-body.ts";
import { toPosts } from "../chat/slack/to-posts.ts";
import type { Config } from "../config/config.ts";
import { createPlatforms } from "./create-platforms.ts";
import type { ServiceSettings } from "./service-settings.ts";

/** How each platform that is configured shows a message; nothing of them is connected, or loaded for that. */
export function createRenderers(
  config: Config,
  look: ServiceSettings["look"],
): ReadonlyMap<string, Renderer> {
  const renderers = [
    ...createPlatforms(config, { ...look, print: () => {} }),
    ...(config.slack === null ? [] : [{ name: "slack", render: toPosts, annotate: annotateBody }]),
    ...(config.discord === null ? [] : discordRenderers),
  ];
  return new Map(renderers.map((renderer) => [renderer.name, renderer]));
}
