import { callPlatform } from "../call-platform.ts";
import { cleanLine } from "../clean-line.ts";
import type { Platform } from "../platform.ts";
import { annotateBody } from "./annotate-body.ts";
import { createTurns } from "./channel-turns.ts";
import { parseSlackChannel } from "./slack-channel.ts";
import type { SlackBlocks, SlackClient } from "./slack-client.ts";
import { toPostError } from "./to-post-error.ts";
import { type SlackBody, toPosts } from "./to-posts.ts";

/** How Rashomon's own messages are known again in a channel's history. */
const EVENT_TYPE = "rashomon_post";
/** Slack's clock and ours may differ by so much. */
const CLOCK_SKEW_MS = 60_000;
/** Of a channel's history, which is read back until the time that was asked for, at most so many pages. */
const MOST_PAGES = 20;

/**
 * The client for a team; null: the only one.
 *
 * @throws PostError where the team has not installed the app, or has removed it.
 */
export type ClientOf = (team: string | null) => Promise<SlackClient>;

/**
 * Slack as a platform, by its Web API. Each post carries its key as metadata, by which it is
 * found again when the answer was lost; the app needs `channels:history` (`groups:history`) for that, and where it
 * does not have it the platform cannot tell.
 */
export function createSlackPlatform(clientOf: ClientOf, wait: (ms: number) => Promise<void>): Platform {
  const inTurn = createTurns(wait);

  function act<T>(
    what: string,
    { channel, signal }: { readonly channel: string; readonly signal: AbortSignal },
    call: () => Promise<T>,
  ): Promise<T> {
    const translated = () =>
      call().catch((error: unknown) => {
        throw toPostError(error, what);
      });
    return inTurn(channel, () => callPlatform(what, signal, translated));
  }

  async function reach(name: string): Promise<{ readonly client: SlackClient; readonly id: string }> {
    const { team, channel: id } = parseSlackChannel(name);
    return { client: await clientOf(team), id };
  }

  return {
    name: "slack",
    render: toPosts,
    annotate: annotateBody,

    post({ channel, body, key, replyTo }, signal) {
      const { text, blocks } = body as SlackBody;
      return act(`posting to ${describe(channel)}`, { channel, signal }, async () => {
        const { client, id } = await reach(channel);
        const { ts } = await client.chat.postMessage({
          channel: id,
          text,
          blocks: blocks as SlackBlocks,
          // Article text neither unfurls nor mentions.
          unfurl_links: false,
          unfurl_media: false,
          link_names: false,
          parse: "none",
          metadata: metadataOf(key),
          ...(replyTo === null ? {} : { thread_ts: replyTo.id }),
        });
        if (ts === undefined) throw new Error("Slack names no message");
        return { channel, id: ts };
      });
    },

    edit({ channel, id: ts }, { body, key }, signal) {
      const { text, blocks } = body as SlackBody;
      return act(`changing a message in ${describe(channel)}`, { channel, signal }, async () => {
        const { client, id } = await reach(channel);
        const change = { channel: id, ts, text, blocks: blocks as SlackBlocks, metadata: metadataOf(key) };
        await client.chat.update({ ...change, link_names: false, parse: "none" });
      });
    },

    async findPosted({ channel, keys, since, replyTo }, signal) {
      const oldest = ((Date.parse(since) - CLOCK_SKEW_MS) / 1000).toFixed(6);
      try {
        const { client, id } = await reach(channel);
        const thread = replyTo?.id ?? null;
        const found = await findKeys(client, { channel: id, thread, keys, oldest }, signal);
        return new Map([...found].map(([key, ts]) => [key, { channel, id: ts }]));
      } catch (error) {
        if (cannotRead(error)) return null;
        throw toPostError(error, `looking for a post in ${describe(channel)}`);
      }
    },

    disconnect: async () => {},
  };
}

/** Looks through the channel, or through one thread; the time stamps by the keys. */
async function findKeys(
  client: SlackClient,
  wanted: {
    readonly channel: string;
    /** The time stamp of the post at which it begins; null: the channel itself. */
    readonly thread: string | null;
    readonly keys: readonly string[];
    readonly oldest: string;
  },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const { channel, thread, keys, oldest } = wanted;
  const found = new Map<string, string>();
  let cursor = "";
  for (let page = 0; page < MOST_PAGES && found.size < keys.length; page += 1) {
    signal.throwIfAborted();
    const where = {
      channel,
      oldest,
      include_all_metadata: true,
      limit: 200,
      ...(cursor !== "" && { cursor }),
    };
    const answer =
      thread === null
        ? await client.conversations.history(where)
        : await client.conversations.replies({ ...where, ts: thread });
    for (const { ts, metadata } of (answer.messages ?? []) as readonly Posted[]) {
      const key = metadata?.event_payload?.key;
      if (typeof key === "string" && keys.includes(key) && ts !== undefined) found.set(key, ts);
    }
    cursor = answer.response_metadata?.next_cursor ?? "";
    if (cursor === "") break;
  }
  return found;
}

function metadataOf(key: string) {
  return { event_type: EVENT_TYPE, event_payload: { key } };
}

/** Of a message in a channel's history what tells whose it is. */
interface Posted {
  readonly ts?: string;
  readonly metadata?: { readonly event_payload?: { readonly key?: unknown } };
}

function cannotRead(error: unknown): boolean {
  const name = (error as { readonly data?: { readonly error?: unknown } }).data?.error;
  return name === "missing_scope" || name === "not_in_channel" || name === "no_permission";
}

function describe(channel: string): string {
  return `the Slack channel ${cleanLine(channel)}`;
}
