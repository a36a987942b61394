import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** A Discord on loopback: https://www.npmjs.com/package/discord-digital-twin, as far as tests use it. */
export interface DiscordTwin {
  readonly restUrl: string;
  readonly botToken: string;
  readonly guildId: string;
  readonly botUserId: string;
  readonly prisma: { readonly channel: { findMany(): Promise<readonly TwinChannel[]> } };
  start(): Promise<void>;
  stop(): Promise<void>;
  getFirstNonBotUserId(): Promise<string>;
  channel(id: string): TwinRoom;
  simulateInteraction(what: object): Promise<{ readonly id: string; readonly token: string }>;
  simulateModalSubmit(what: object): Promise<{ readonly id: string }>;
}

export interface TwinChannel {
  readonly id: string;
  readonly name: string;
  readonly type: number;
}

export interface TwinRoom {
  getMessages(): Promise<readonly TwinMessage[]>;
  getInteractionResponse(id: string): Promise<unknown>;
  user(id: string): {
    runSlashCommand(what: object): Promise<{ readonly id: string; readonly token: string }>;
    clickButton(what: object): Promise<{ readonly id: string }>;
  };
}

export interface TwinMessage {
  readonly id: string;
  readonly content: string;
  readonly flags?: number;
  readonly components?: unknown;
  readonly thread?: { readonly id: string };
}

const packageFile = new URL("./platforms/package.json", import.meta.url);

/** Starts a Discord with text channels of these names; the caller ends with `stop()`. */
export async function startDiscordTwin(
  channels: readonly { readonly name: string; readonly type: number }[],
): Promise<DiscordTwin> {
  const path = createRequire(packageFile).resolve("discord-digital-twin");
  const { DigitalDiscord } = (await import(pathToFileURL(path).href)) as {
    DigitalDiscord: new (options: object) => DiscordTwin;
  };
  const twin = new DigitalDiscord({
    guild: { name: "Newsroom" },
    channels,
    users: [{ username: "alice" }],
    botUser: { username: "Rashomon" },
  });
  await twin.start();
  return twin;
}
