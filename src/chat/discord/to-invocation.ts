import { type BaseInteraction, type ChatInputCommandInteraction, PermissionFlagsBits } from "discord.js";
import type { Invocation } from "../commands/invocation.ts";
import { rankOf } from "../commands/rank-of.ts";
import type { PostRef } from "../platform.ts";
import { type DiscordForm, discordCommands } from "./discord-commands.ts";
import { discordRenderers } from "./discord-renderers.ts";
import type { Ears } from "./ears.ts";

/** What is asked for, and the story that it is about where that is known. */
export interface Wish {
  readonly command: string;
  readonly argument: string;
  readonly story: string | null;
}

/** A wish with who has it, and where. `message` is the one whose button was pressed. */
export async function toInvocation(
  { command, argument, story }: Wish,
  interaction: BaseInteraction,
  message: string | null,
  { host, staff, workspaceOf }: Ears,
): Promise<Invocation> {
  const { user, memberPermissions, guild, guildId } = interaction;
  // Who brought the app along into a server that has not taken it in looks after nothing here.
  const managesServer = guild !== null && memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const post = postOf(interaction, message);
  const workspace = workspaceOf(guildId);
  const found = post === null ? null : await findDigest(post, host);
  const channel = channelOf(interaction);
  const platform = found?.platform ?? (await host.findPlatformOf(workspace, channel, looks)) ?? looks[0]!;
  return {
    command,
    argument,
    caller: {
      id: user.id,
      name: user.globalName ?? user.username,
      rank: rankOf(`discord:${user.id}`, managesServer, staff),
    },
    place: { platform, channel, workspace, digest: found?.digest ?? null, story },
  };
}

/** The looks that a channel can have, each a platform by its name. */
const looks = discordRenderers.map(({ name }) => name);

/** Whatever look its channel has. */
async function findDigest(
  post: PostRef,
  host: Ears["host"],
): Promise<{ readonly platform: string; readonly digest: number } | null> {
  for (const platform of looks) {
    const digest = await host.findDigestOf(platform, post);
    if (digest !== null) return { platform, digest };
  }
  return null;
}

/** The channel of an interaction; in a thread, that which it belongs to. */
function channelOf({ channel, channelId }: BaseInteraction): string {
  const parent = channel?.isThread() === true ? channel.parentId : null;
  return parent ?? channelId ?? "";
}

/**
 * The post at which what is shown here begins: a thread has the id of the message that it starts at, and in a forum
 * of its own first message.
 */
function postOf({ channel, channelId }: BaseInteraction, message: string | null): PostRef | null {
  if (channel?.isThread() === true) {
    const isOfForum = channel.parent?.isThreadOnly() === true;
    return { channel: isOfForum ? channel.id : (channel.parentId ?? channel.id), id: channel.id };
  }
  return message === null || channelId === null ? null : { channel: channelId, id: message };
}

/** What was typed; null where it is no command of ours. */
export function readTyped(
  interaction: ChatInputCommandInteraction,
): (Wish & { readonly isShared: boolean }) | null {
  const form = formOf(interaction.commandName, interaction.options.getSubcommand(false));
  if (form === null) return null;
  const given = form.options.flatMap(({ name, kind }) => {
    if (kind === "share") return [];
    const value =
      kind === "number" ? interaction.options.getInteger(name) : interaction.options.getString(name);
    return value === null ? [] : [`${value}`];
  });
  return {
    command: form.command,
    argument: [...(form.word === null ? [] : [form.word]), ...given].join(" "),
    story: null,
    isShared:
      form.options.some(({ kind }) => kind === "share") && interaction.options.getBoolean("share") === true,
  };
}

/** The form of a command; null where there is none, as while an older version's commands are still registered. */
function formOf(name: string, subcommand: string | null): DiscordForm | null {
  const command = discordCommands.find((one) => one.name === name);
  return command?.forms.find((form) => form.subcommand === subcommand) ?? null;
}
