import { Routes } from "discord.js";
import { createRest, type RestOptions } from "./create-rest.ts";
import { discordCommands } from "./discord-commands.ts";
import { hasCommands, type Registration } from "./register-commands.ts";
import { toApplicationCommands } from "./to-application-commands.ts";
import { toPostError } from "./to-post-error.ts";

/** What Discord says of the bot. */
export interface BotReport {
  /** As people see it; null where the token is not taken. */
  readonly name: string | null;
  /** Why it is not, or what else went wrong, with what to do. */
  readonly failure: string | null;
  readonly servers: number;
  /** May anybody take it into a server of theirs? */
  readonly isPublic: boolean;
  readonly hasCommands: boolean;
  /** Channels that cannot be seen, each with what to do. */
  readonly unseen: readonly string[];
}

interface Application {
  readonly id: string;
  readonly name: string;
  readonly bot_public?: boolean;
}

const nothing: BotReport = {
  name: null,
  failure: null,
  servers: 0,
  isPublic: false,
  hasCommands: false,
  unseen: [],
};

/** Asks Discord whether the bot can do its work; posts and changes nothing. */
export async function checkBot(
  how: RestOptions,
  channels: readonly string[],
  guildId: string | null,
): Promise<BotReport> {
  const rest = createRest(how);
  const read = async <T>(route: `/${string}`) => (await rest.get(route)) as T;
  try {
    const { id, name, bot_public } = await read<Application>(Routes.currentApplication());
    const servers = await read<readonly unknown[]>(Routes.userGuilds());
    const registration: Registration = { applicationId: id, guildId };
    const commands = toApplicationCommands(discordCommands, guildId !== null);
    const unseen: string[] = [];
    for (const channel of channels)
      await rest.get(Routes.channel(channel)).catch((error: unknown) => {
        unseen.push(toPostError(error, `the channel ${channel}`).message);
      });
    const isRegistered = await hasCommands(rest, commands, registration);
    const isPublic = bot_public === true;
    return { name, failure: null, servers: servers.length, isPublic, hasCommands: isRegistered, unseen };
  } catch (error) {
    return { ...nothing, failure: toPostError(error, "asking Discord for the bot").message };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}
