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
  /** Of the words on a button: more do not show, though Slack takes 75. */
  button: 72,
  /** Of a modal. */
  modal: { title: 24, blocks: 100, question: 500 },
  /** Of a menu. */
  options: 100,
  optionText: 75,
  /** Of a field of a section. */
  field: 2_000,
  /** Of a table, whose cells Slack counts together; ours are as long as can be read. */
  table: { rows: 90, columns: 6, characters: 6_000 },
  /** Of an element of a context block. */
  context: 2_800,
} as const;
