import { type REST, Routes, SnowflakeUtil } from "discord.js";
import { callPlatform } from "../call-platform.ts";
import { cleanLine } from "../clean-line.ts";
import { cutText } from "../cut-text.ts";
import type { Platform, Post, PostRef, Renderer } from "../platform.ts";
import { type DiscordBody, firstWordsOf } from "./discord-body.ts";
import { discordRenderers } from "./discord-renderers.ts";
import { discordLimits } from "./limits.ts";
import { isMarked, markBody } from "./mark-body.ts";
import { toPostError } from "./to-post-error.ts";

/** Kinds of channels: https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
const ANNOUNCEMENT = 5;
const FORUM = 15;
const MEDIA = 16;
const THREADS: readonly number[] = [10, 11, 12];

/** Answers of the API: https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const THREAD_EXISTS = 160004;

const CLOCK_SKEW_MS = 60_000;
const PAGE = 100;
/** Of a channel's history, which is read back until the time that was asked for, at most so many pages. */
const MOST_PAGES = 20;
const DAY_MINUTES = 1_440;

/**
 * Discord as a platform, by its REST interface alone: posting needs no gateway. Each post carries its key as nonce,
 * by which Discord itself refuses a second one for some minutes, and as ids of its components, by which it is found
 * again later. In a forum every message is a post of its own; in an announcement channel it is published to those
 * who follow.
 *
 * @param rest made without retries: a request is sent once.
 */
export function createDiscordPlatform(rest: REST, renderer: Renderer = discordRenderers[0]): Platform {
  const kinds = new Map<string, number>();
  /** Threads by the message at which they begin. */
  const threads = new Map<string, string>();

  async function kindOf(channel: string): Promise<number> {
    const known = kinds.get(channel);
    if (known !== undefined) return known;
    const { type } = (await rest.get(Routes.channel(channel))) as { readonly type: number };
    kinds.set(channel, type);
    return type;
  }

  /** Where a post to a channel can stand: in a forum each begins a thread. */
  async function placesOf(channel: string, from: number): Promise<readonly string[]> {
    const kind = await kindOf(channel);
    return kind === FORUM || kind === MEDIA ? listThreads(rest, channel, from) : [channel];
  }

  async function send(post: Post, signal: AbortSignal): Promise<PostRef> {
    const message = toMessage(post);
    const channel = post.replyTo === null ? post.channel : await threadOf(post.replyTo, signal);
    const kind = await kindOf(channel);
    if (kind === FORUM || kind === MEDIA) {
      const body = { name: nameOf(post.body as DiscordBody), message };
      const thread = (await rest.post(Routes.threads(channel), { body, signal })) as Created & {
        readonly message?: Created;
      };
      return { channel: thread.id, id: thread.message?.id ?? thread.id };
    }
    const { id } = (await rest.post(Routes.channelMessages(channel), { body: message, signal })) as Created;
    if (kind === ANNOUNCEMENT) await publish(rest, { channel, id });
    return { channel, id };
  }

  /** A post in a forum is a thread already. */
  async function threadOf(start: PostRef, signal: AbortSignal): Promise<string> {
    if (THREADS.includes(await kindOf(start.channel))) return start.channel;
    const thread = threads.get(start.id) ?? (await openThread(rest, start, signal));
    threads.set(start.id, thread);
    return thread;
  }

  /** The thread of a post; where that names none, all that may be it. */
  async function threadsOf({ channel, id }: PostRef, signal: AbortSignal): Promise<readonly string[]> {
    if (THREADS.includes(await kindOf(channel))) return [channel];
    const { thread } = (await rest.get(Routes.channelMessage(channel, id), { signal })) as Found;
    return thread === undefined ? listThreads(rest, channel, 0) : [thread.id];
  }

  return {
    ...renderer,

    post(post, signal) {
      const what = `posting to ${describe(post.channel)}`;
      return callPlatform(what, signal, () =>
        send(post, signal).catch((error: unknown) => {
          throw toPostError(error, what);
        }),
      );
    },

    async edit({ channel, id }, { body, key }, signal) {
      const marked = markBody(body as DiscordBody, key);
      const { flags: _, ...shown } = marked as DiscordBody & { readonly flags?: number };
      const message = { ...shown, allowed_mentions: { parse: [] } };
      await rest
        .patch(Routes.channelMessage(channel, id), { body: message, signal })
        .catch((error: unknown) => {
          throw toPostError(error, `changing a message in ${describe(channel)}`);
        });
    },

    async findPosted({ channel, keys, since, replyTo }, signal) {
      try {
        const from = Date.parse(since) - CLOCK_SKEW_MS;
        const places = replyTo === null ? await placesOf(channel, from) : await threadsOf(replyTo, signal);
        const found = new Map<string, PostRef>();
        for (const place of places) await findKeys(rest, { place, keys, from }, found, signal);
        return found;
      } catch (error) {
        throw toPostError(error, `looking for a post in ${describe(channel)}`);
      }
    },

    disconnect: async () => {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

interface Created {
  readonly id: string;
}

function toMessage({ body, key }: Post) {
  // Article text pings nobody, whatever it looks like.
  return {
    ...markBody(body as DiscordBody, key),
    nonce: key,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
  };
}

/** The thread that begins at a message and is named after it, made if need be. */
async function openThread(rest: REST, start: PostRef, signal: AbortSignal): Promise<string> {
  const read = async () =>
    (await rest.get(Routes.channelMessage(start.channel, start.id), { signal })) as Found & DiscordBody;
  const message = await read();
  if (message.thread !== undefined) return message.thread.id;
  const wanted = { name: nameOf(message), auto_archive_duration: DAY_MINUTES };
  try {
    const { id } = (await rest.post(Routes.threads(start.channel, start.id), {
      body: wanted,
      signal,
    })) as Created;
    return id;
  } catch (error) {
    // A lost answer had made it.
    if (!hasCode(error, THREAD_EXISTS)) throw error;
    return (await read()).thread?.id ?? start.id;
  }
}

/** A message that was posted stays posted, whether or not it can be published. */
async function publish(rest: REST, { channel, id }: PostRef): Promise<void> {
  await rest.post(Routes.channelMessageCrosspost(channel, id)).catch(() => {});
}

/** The threads of a channel that began since a time (epoch milliseconds). */
async function listThreads(rest: REST, channel: string, from: number): Promise<readonly string[]> {
  const { guild_id: guild } = (await rest.get(Routes.channel(channel))) as { readonly guild_id?: string };
  if (guild === undefined) return [];
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild))) as {
    readonly threads: readonly { readonly id: string; readonly parent_id: string }[];
  };
  return threads
    .filter(({ id, parent_id: parent }) => parent === channel && SnowflakeUtil.timestampFrom(id) >= from)
    .map(({ id }) => id);
}

interface Found {
  readonly id: string;
  readonly timestamp: string;
  readonly components?: unknown;
  readonly embeds?: unknown;
  readonly thread?: { readonly id: string };
}

/** Looks through a channel or thread from its newest message back. */
async function findKeys(
  rest: REST,
  wanted: { readonly place: string; readonly keys: readonly string[]; readonly from: number },
  found: Map<string, PostRef>,
  signal: AbortSignal,
): Promise<void> {
  const { place, keys, from } = wanted;
  let before = "";
  for (let page = 0; page < MOST_PAGES && found.size < keys.length; page += 1) {
    const query = new URLSearchParams({ limit: `${PAGE}`, ...(before === "" ? {} : { before }) });
    const messages = (await rest.get(Routes.channelMessages(place), { query, signal })) as readonly Found[];
    const recent = messages.filter(({ timestamp }) => Date.parse(timestamp) >= from);
    for (const message of recent) {
      const key = keys.find((one) => isMarked(message, one));
      if (key !== undefined) found.set(key, { channel: place, id: message.id });
    }
    const last = messages.at(-1);
    if (last === undefined || recent.length < messages.length || messages.length < PAGE) return;
    before = last.id;
  }
}

function hasCode(error: unknown, code: number): boolean {
  return (error as { readonly code?: unknown }).code === code;
}

/** What a thread is called. */
function nameOf(body: DiscordBody): string {
  return cutText(firstWordsOf(body), discordLimits.threadName)[0]!.trim() || "Digest";
}

function describe(channel: string): string {
  return `the Discord channel ${cleanLine(channel)}`;
}
