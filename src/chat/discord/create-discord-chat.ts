import { Client, Events, GatewayIntentBits, type Interaction, Options, Routes } from "discord.js";
import { UserError } from "../../news/user-error.ts";
import type { Chat, ChatHost } from "../chat.ts";
import type { Staff } from "../commands/rank-of.ts";
import { createRest, type RestOptions } from "./create-rest.ts";
import { discordCommands } from "./discord-commands.ts";
import { type Ear, hearInteraction } from "./hear-interaction.ts";
import { registerCommands } from "./register-commands.ts";
import { toApplicationCommands } from "./to-application-commands.ts";
import { toAnswer } from "./to-posts.ts";

/** How Discord is heard. */
export interface DiscordChatOptions extends RestOptions {
  /** The server in which commands are registered; null: in all. */
  readonly guildId: string | null;
  readonly staff: Staff;
  readonly host: Pick<ChatHost, "answer" | "suggestStories" | "findDigestOf">;
  readonly workspaceOf: (server: string | null) => string;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: (
    level: "info" | "warn" | "error",
    event: string,
    facts?: Readonly<Record<string, unknown>>,
  ) => void;
}

/**
 * Discord as a chat, heard through its gateway: discord.js connects again, and resumes, whatever happens to the
 * socket. It hears of servers and their channels only (the intent Guilds), reads no message, and keeps none.
 */
export function createDiscordChat(options: DiscordChatOptions): Chat {
  const { log } = options;
  return {
    name: "discord",

    async listen(signal) {
      if (signal.aborted) return;
      const client = createClient(options);
      const ended = Promise.withResolvers<"invalidated" | "told to stop">();
      signal.addEventListener("abort", () => ended.resolve("told to stop"), { once: true });
      client.on(Events.InteractionCreate, (interaction) => hear(interaction, options));
      client.on(Events.Error, ({ message }) => log("error", "Discord failed", { message }));
      client.on(Events.ShardReconnecting, (shard) => log("info", "Discord connects again", { shard }));
      try {
        await Promise.race([logIn(client, options.token), ended.promise]);
        if (signal.aborted) return;
        for (const event of [Events.Invalidated, Events.ShardDisconnect] as const)
          client.once(event, () => ended.resolve("invalidated"));
        await register(client, options);
        if ((await ended.promise) === "invalidated") throw new Error("Discord has ended the session");
      } finally {
        await client.destroy();
      }
    },

    async tellManagers(message) {
      const rest = createRest(options);
      for (const id of options.staff.managers.flatMap((one) => /^discord:(\d+)$/.exec(one)?.[1] ?? [])) {
        const { id: channel } = (await rest.post(Routes.userChannels(), {
          body: { recipient_id: id },
        })) as { readonly id: string };
        for (const body of toAnswer(message))
          await rest.post(Routes.channelMessages(channel), {
            body: { ...body, allowed_mentions: { parse: [] } },
          });
      }
    },
  };
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
async function register(client: Client, { guildId, log }: DiscordChatOptions): Promise<void> {
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
async function hear(interaction: Interaction, { log, ...options }: DiscordChatOptions): Promise<void> {
  try {
    await hearInteraction(interaction, options satisfies Ear);
  } catch (error) {
    log("error", "a person could not be answered on Discord", { message: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
