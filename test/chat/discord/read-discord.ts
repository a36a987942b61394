import { type REST, Routes } from "discord.js";
import type { SeenPost } from "../../contracts/platform.ts";

interface Message {
  readonly id: string;
  readonly components?: unknown;
}

/** What readers see in a channel and the threads that begin there, in the order of posting. */
export async function readDiscord(
  reader: REST,
  guild: string,
  channel: string,
): Promise<readonly SeenPost[]> {
  const messages = await read(reader, channel);
  const { threads } = (await reader.get(Routes.guildActiveThreads(guild))) as {
    readonly threads: readonly { readonly id: string; readonly parent_id: string }[];
  };
  const start = messages[0]?.id ?? null;
  const replies = await Promise.all(
    threads.filter(({ parent_id: parent }) => parent === channel).map(({ id }) => read(reader, id)),
  );
  return [
    ...messages.map((message) => toSeen(message, null)),
    ...replies.flat().map((message) => toSeen(message, start)),
  ].sort((a, b) => (BigInt(a.id!) < BigInt(b.id!) ? -1 : 1));
}

async function read(reader: REST, place: string): Promise<readonly Message[]> {
  const query = new URLSearchParams({ limit: "100" });
  const messages = (await reader.get(Routes.channelMessages(place), { query })) as readonly Message[];
  return messages.toReversed();
}

function toSeen({ id, components }: Message, replyTo: string | null): SeenPost {
  return { id, text: wordsOf(components), replyTo };
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("\n");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, one]) => (key === "content" && typeof one === "string" ? one : wordsOf(one)))
    .join("\n");
}
