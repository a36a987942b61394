import type { Platform } from "../platform.ts";
import { toEmbeds } from "./to-embeds.ts";
import { toPosts } from "./to-posts.ts";

/** How a message looks on Discord. */
export type DiscordRenderer = Pick<Platform, "name" | "render">;

/**
 * The two looks that a channel can have: components, and embeds for those whose readers have older clients. Each is a
 * platform by its name, so that a schedule chooses one for its channel.
 */
export const discordRenderers: readonly [DiscordRenderer, DiscordRenderer] = [
  { name: "discord", render: toPosts },
  { name: "discord-embeds", render: toEmbeds },
];
