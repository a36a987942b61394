import type { Renderer } from "../platform.ts";
import { annotateBody } from "./annotate-body.ts";
import { toEmbeds } from "./to-embeds.ts";
import { toPosts } from "./to-posts.ts";

/**
 * The two looks that a channel can have: components, and embeds for those whose readers have older clients. Each is a
 * platform by its name, so that a schedule chooses one for its channel.
 */
export const discordRenderers: readonly [Renderer, Renderer] = [
  { name: "discord", render: toPosts, annotate: annotateBody },
  { name: "discord-embeds", render: toEmbeds, annotate: annotateBody },
];
