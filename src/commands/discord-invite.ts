import { applicationIdOf, inviteLink } from "../chat/discord/invite-link.ts";
import { readConfig } from "../config/read-config.ts";
import { UserError } from "../news/user-error.ts";
import type { World } from "./world.ts";

/**
 * Prints the link by which a server takes the bot in.
 *
 * @throws UserError where no bot is configured.
 */
export function discordInvite({ environment, print }: World): void {
  const { discord } = readConfig(environment).config;
  const id = discord === null ? null : (discord.applicationId ?? applicationIdOf(discord.token));
  if (id === null) {
    const what = discord === null ? "DISCORD_TOKEN" : "DISCORD_APPLICATION_ID";
    throw new UserError(`set ${what} in .env; discord.com/developers/applications shows it`);
  }
  print(`${inviteLink(id)}\n`);
}
