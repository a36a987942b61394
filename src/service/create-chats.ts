import type { Chat, ChatHost } from "../chat/chat.ts";
import type { Platform } from "../chat/platform.ts";
import type { Config } from "../config/config.ts";
import type { Log } from "./log.ts";

/** A chat, and what posts to it. */
export interface ConnectedChat {
  readonly chat: Chat;
  readonly platforms: readonly Platform[];
}

/** What chats take from the world. */
export interface ChatWorld {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Log;
}

/** The chats that are configured. Only what they need is loaded; they connect when they are listened to. */
export async function createChats(
  { slack, discord, workspaces, editors, managers }: Config,
  host: ChatHost,
  world: ChatWorld,
): Promise<readonly ConnectedChat[]> {
  const chats: ConnectedChat[] = [];
  const staff = { editors, managers };
  // In a newsroom that all share, every team and server has the one that the command line has.
  const workspaceOf =
    (platform: string) =>
    (team: string | null): string =>
      workspaces === "one" || team === null ? "local" : `${platform}:${team}`;
  if (slack !== null) {
    const { createSlack } = await import("../chat/slack/create-slack.ts");
    chats.push(createSlack({ ...slack, staff, host, workspaceOf: workspaceOf("slack"), ...world }));
  }
  if (discord !== null) {
    const { createDiscord } = await import("../chat/discord/create-discord.ts");
    chats.push(createDiscord({ ...discord, staff, host, workspaceOf: workspaceOf("discord"), ...world }));
  }
  return chats;
}
