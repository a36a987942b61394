import { MessageFlags, type RepliableInteraction } from "discord.js";
import type { Reply } from "../commands/invocation.ts";
import type { ComponentsBody } from "./discord-body.ts";
import { discordLimits } from "./limits.ts";
import { toAnswer } from "./to-posts.ts";

/** Tells Discord that an answer comes, which it wants to hear within three seconds. */
export async function promiseReply(interaction: RepliableInteraction, isShared: boolean): Promise<void> {
  await interaction.deferReply(isShared ? {} : { flags: MessageFlags.Ephemeral });
}

/**
 * Gives the answer that was promised; what does not fit into one message follows it. Everybody sees it only where that
 * was asked for, and the answer is not meant for the one who asked alone.
 */
export async function reply(
  interaction: RepliableInteraction,
  { message, audience }: Reply,
  isShared: boolean,
): Promise<void> {
  const [first, ...others] = toAnswer(message).slice(0, 1 + discordLimits.followUps) as [
    ComponentsBody,
    ...ComponentsBody[],
  ];
  const isPrivate = !isShared || audience === "private";
  if (isShared && isPrivate) {
    // What was promised to all cannot be given to one; a promise that cannot be taken back keeps nobody waiting.
    await interaction.deleteReply().catch(() => {});
    await follow(interaction, first, isPrivate);
  } else {
    await interaction.editReply({ components: first.components, flags: MessageFlags.IsComponentsV2 });
  }
  for (const body of others) await follow(interaction, body, isPrivate);
}

async function follow(
  interaction: RepliableInteraction,
  { components }: ComponentsBody,
  isPrivate: boolean,
): Promise<void> {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  await interaction.followUp({ components, flags });
}
