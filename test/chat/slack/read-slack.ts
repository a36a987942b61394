import type { SlackClient } from "../../../src/chat/slack/slack-client.ts";
import type { SeenPost } from "../../contracts/platform.ts";

/** What readers see in a channel and its threads, in the order of posting. */
export async function readSlack(reader: SlackClient, channel: string): Promise<readonly SeenPost[]> {
  const history = await reader.conversations.history({ channel, limit: 1000 });
  const messages = history.messages ?? [];
  const threads = await Promise.all(
    messages.map(({ ts }) => reader.conversations.replies({ channel, ts: ts!, limit: 1000 })),
  );
  const seen = new Map<string, SeenPost>();
  for (const { ts, thread_ts: start, blocks, text } of [
    ...messages,
    ...threads.flatMap(({ messages: replies }) => replies ?? []),
  ])
    seen.set(ts!, {
      id: ts!,
      text: `${text} ${wordsOf(blocks)}`,
      replyTo: start === undefined || start === ts ? null : start,
    });
  return [...seen.values()].sort((a, b) => Number(a.id) - Number(b.id));
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("\n");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, one]) => (key === "text" && typeof one === "string" ? one : wordsOf(one)))
    .join("\n");
}
