import { type Channel, ChannelType, Client, Events, GatewayIntentBits } from "discord.js";
import { createDiscordPlatform } from "../../src/chat/discord/discord-platform.ts";
import { discordRenderers } from "../../src/chat/discord/discord-renderers.ts";
import type { PostRef, Rendered, Renderer } from "../../src/chat/platform.ts";
import { startDiscordTwin } from "../servers/discord-twin.ts";

type CreateTranscript = (channel: Channel, options: object) => Promise<string>;

/** Draws posts as Discord shows them: each call in a channel of its own, of which there are a few. */
export interface DiscordDrawing {
  /** As pages: the channel's, and its thread's where there is one. */
  readonly draw: (posts: readonly Rendered[], look?: Renderer) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Connects to a server that is started for it; one process can have one. */
export async function openDiscordDrawing(): Promise<DiscordDrawing> {
  const renderer = "../servers/platforms/node_modules/discord-message-transcript/dist/index.js";
  const { createTranscript } = (await import(new URL(renderer, import.meta.url).href)) as {
    createTranscript: CreateTranscript;
  };
  const names = Array.from({ length: 8 }, (_, n) => ({ name: `news-${n}`, type: ChannelType.GuildText }));
  const twin = await startDiscordTwin(names);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: twin.restUrl, version: "10" },
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(twin.botToken);
  await ready;
  const channels = await twin.prisma.channel.findMany();
  let drawn = 0;

  async function draw(posts: readonly Rendered[], look: Renderer = discordRenderers[0]) {
    const news = channels[drawn]!;
    drawn += 1;
    const platform = createDiscordPlatform(client.rest, look);
    let first: PostRef | null = null;
    let last: PostRef | null = null;
    for (const [i, { body, inThread }] of posts.entries()) {
      const replyTo: PostRef | null = inThread ? first : null;
      last = await platform.post(
        { channel: news.id, body, key: `picture-${drawn}-${i}`, replyTo },
        new AbortController().signal,
      );
      first ??= last;
    }
    const places = [...new Set([first!.channel, last!.channel])];
    return Promise.all(places.map(transcribe));
  }

  async function transcribe(place: string): Promise<string> {
    const channel = (await client.channels.fetch(place))!;
    // The twin's roles lack what the renderer looks for.
    if ("guild" in channel)
      for (const role of channel.guild.roles.cache.values())
        Object.assign(role, { colors: { primaryColor: 0, secondaryColor: null, tertiaryColor: null } });
    return createTranscript(channel, {
      returnType: "string",
      returnFormat: "HTML",
      selfContained: true,
      saveImages: false,
    });
  }

  const close = async () => {
    await client.destroy();
    await twin.stop();
  };
  return { draw, close };
}
