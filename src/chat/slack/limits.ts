import type { PostLimits } from "../pack-posts.ts";

/** What Slack takes: https://docs.slack.dev/reference/block-kit/blocks */
export const slackLimits = {
  /**
   * Of one message. Slack refuses some 13,200 characters over all its blocks and documents no limit
   * (https://github.com/slackapi/bolt-js/issues/2509).
   */
  post: { characters: 12_000, blocks: 50 } satisfies PostLimits,
  /** Of the header block. */
  header: 150,
  /** Of the text that notifications and screen readers have, before it is escaped. */
  fallback: 700,
  /** A rich text of ours is no longer, so that a story can be divided between its parts. */
  richText: 2_800,
  /** Of an element of a context block. */
  context: 2_800,
} as const;
