import type { PostLimits } from "../pack-posts.ts";

/** What Discord takes: https://discord.com/developers/docs/components/reference */
export const discordLimits = {
  /**
   * Of one message with components: all texts together, nested components counted
   * (https://github.com/discord/discord-api-docs/issues/8562): 4,000 and 40. The container itself is one, and so is a
   * line of ours on where it goes on. What is left is for notes that are added later.
   */
  post: { characters: 3_750, blocks: 38 } satisfies PostLimits,
  /** A text of ours is no longer, so that a story can be divided between its parts. */
  text: 1_900,
  /** What a message may have in the end, notes, footer and all. */
  most: { characters: 4_000, text: 2_000, embedCharacters: 6_000 },
  /** Of one message with embeds: all of their texts together, less its footer and later notes. */
  embeds: { characters: 5_750, blocks: 10 } satisfies PostLimits,
  embedTitle: 256,
  customId: 100,
  /** Buttons show some 38 characters of their 80. */
  buttonLabel: 38,
  buttonsInRow: 5,
  rowsInEmbedMessage: 5,
  menuChoices: 25,
  menuLabel: 100,
  modalTitle: 45,
  question: 500,
  threadName: 100,
  autocompleteName: 100,
  /** An app that one person installed may follow up so often. */
  followUps: 5,
} as const;
