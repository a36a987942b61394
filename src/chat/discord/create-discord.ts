import { Client, Events, GatewayIntentBits, type Interaction, Options, type REST, Routes } from "discord.js";
import { UserError } from "../../news/user-error.ts";
import type { Chat } from "../chat.ts";
import type { Message } from "../message.ts";
import type { Platform } from "../platform.ts";
import { createRest, type RestOptions } from "./create-rest.ts";
import { discordCommands } from "./discord-commands.ts";
import { createDiscordPlatform } from "./discord-platform.ts";
import { discordRenderers } from "./discord-renderers.ts";
import type { Ears } from "./ears.ts";
import { hearInteraction } from "./hear-interaction.ts";
import { registerCommands } from "./register-commands.ts";
import { toApplicationCommands } from "./to-application-commands.ts";
import { toAnswer } from "./to-posts.ts";

/** What Discord is connected with. */
export interface DiscordOptions extends Ears {
  /** Of the bot. */
  readonly token: string;
  /** Where the REST interface is; null: Discord's own. */
  readonly apiUrl: string | null;
  /** Carries requests in the place of the library's own client. */
  readonly makeRequest?: RestOptions["makeRequest"];
  /** The server in which commands are registered; null: in all. */
  readonly guildId: string | null;
}

/**
 * Discord as a platform, which posts by REST alone, and as a chat, which is heard through the gateway when it is
 * listened to: discord.js connects again, and resumes, whatever happens to the socket. The bot hears of servers and
 * their channels only (the intent Guilds); it reads no message.
 */
export function createDiscord(options: DiscordOptions): {
  readonly chat: Chat;
  readonly platforms: readonly Platform[];
} {
  const rest = createRest(restOf(options));
  const chat: Chat = {
    name: "discord",
    listen: (signal) => listen(options, signal),
    tellManagers: async (message) => {
      const managers = options.staff.managers.flatMap((one) => /^discord:(\d+)$/.exec(one)?.[1] ?? []);
      for (const manager of managers) await tell(rest, manager, message);
    },
  };
  return { chat, platforms: discordRenderers.map((renderer) => createDiscordPlatform(rest, renderer)) };
}

async function listen(options: DiscordOptions, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { log } = options;
  const client = createClient(restOf(options));
  const ended = Promise.withResolvers<"for good" | "told to stop">();
  signal.addEventListener("abort", () => ended.resolve("told to stop"), { once: true });
  client.on(Events.InteractionCreate, (interaction) => hear(interaction, options));
  client.on(Events.Error, ({ message }) => log("error", "Discord failed", { message }));
  client.on(Events.ShardReconnecting, (shard) => log("info", "Discord connects again", { shard }));
  try {
    await Promise.race([logIn(client, options.token), ended.promise]);
    if (signal.aborted) return;
    for (const event of [Events.Invalidated, Events.ShardDisconnect] as const)
      client.once(event, () => ended.resolve("for good"));
    await register(client, options);
    if ((await ended.promise) === "for good") throw new Error("Discord has ended the session");
  } finally {
    await client.destroy();
  }
}

/** Tells one person alone. */
async function tell(rest: REST, person: string, message: Message): Promise<void> {
  const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as {
    readonly id: string;
  };
  for (const body of toAnswer(message))
    await rest.post(Routes.channelMessages(id), { body: { ...body, allowed_mentions: { parse: [] } } });
}

function restOf({ token, apiUrl, makeRequest }: DiscordOptions): RestOptions {
  return { token, apiUrl: apiUrl ?? undefined, makeRequest };
}

function createClient({ apiUrl, makeRequest }: RestOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    // As many as Discord recommends, all in this process.
    shards: "auto",
    // Article text pings nobody, whatever it looks like.
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
    }),
    rest: {
      version: "10",
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      ...(makeRequest === undefined ? {} : { makeRequest }),
    },
  });
}

async function logIn(client: Client, token: string): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    await ready;
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message: string };
    if (code === "TokenInvalid" || /token|authentication failed/i.test(message))
      throw new UserError(
        "Discord does not take the token; set DISCORD_TOKEN to the one that the bot's page shows",
      );
    throw error;
  }
}

/** People can go on with the commands that are registered where new ones cannot be. */
async function register(client: Client, { guildId, log }: DiscordOptions): Promise<void> {
  const applicationId = client.application!.id;
  try {
    const commands = toApplicationCommands(discordCommands, guildId !== null);
    const isNew = await registerCommands(client.rest, commands, { applicationId, guildId });
    log("info", "Discord is connected", { servers: client.guilds.cache.size, newCommands: isNew });
  } catch (error) {
    log("error", "commands could not be registered with Discord", { message: messageOf(error) });
  }
}

/** What one person does never ends the connection. */
async function hear(interaction: Interaction, options: DiscordOptions): Promise<void> {
  try {
    await hearInteraction(interaction, options);
  } catch (error) {
    options.log("error", "a person could not be answered on Discord", { message: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
