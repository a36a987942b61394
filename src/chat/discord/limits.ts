import type { PostLimits } from "../pack-posts.ts";

/** What Discord takes: https://discord.com/developers/docs/components/reference */
export const discordLimits = {
  /**
   * Of one message with components: all texts together, nested components counted
   * (https://github.com/discord/discord-api-docs/issues/8562). The container itself is one.
   */
  post: { characters: 4_000, blocks: 39 } satisfies PostLimits,
  /** A text of ours is no longer, so that a story can be divided between its parts. */
  text: 1_900,
} as const;
