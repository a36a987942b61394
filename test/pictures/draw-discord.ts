import { type Channel, ChannelType, Client, Events, GatewayIntentBits } from "discord.js";
import { createDiscordPlatform } from "../../src/chat/discord/discord-platform.ts";
import { discordRenderers } from "../../src/chat/discord/discord-renderers.ts";
import type { PostRef, Rendered, Renderer } from "../../src/chat/platform.ts";
import { startDiscordTwin } from "../servers/discord-twin.ts";

type CreateTranscript = (channel: Channel, options: object) => Promise<string>;

/** Posts as Discord shows them, as pages: the channel's, and its thread's where there is one. */
export async function drawDiscord(
  posts: readonly Rendered[],
  look: Renderer = discordRenderers[0],
): Promise<readonly string[]> {
  const renderer = "../servers/platforms/node_modules/discord-message-transcript/dist/index.js";
  const { createTranscript } = (await import(new URL(renderer, import.meta.url).href)) as {
    createTranscript: CreateTranscript;
  };
  const twin = await startDiscordTwin([{ name: "news", type: ChannelType.GuildText }]);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: twin.restUrl, version: "10" },
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(twin.botToken);
  await ready;
  try {
    const [news] = await twin.prisma.channel.findMany();
    const platform = createDiscordPlatform(client.rest, look);
    let first: PostRef | null = null;
    let last: PostRef | null = null;
    for (const [i, { body, inThread }] of posts.entries()) {
      const replyTo: PostRef | null = inThread ? first : null;
      last = await platform.post(
        { channel: news!.id, body, key: `picture-${i}`, replyTo },
        new AbortController().signal,
      );
      first ??= last;
    }
    const places = [...new Set([first!.channel, last!.channel])];
    const pages: string[] = [];
    for (const place of places) {
      const channel = (await client.channels.fetch(place))!;
      // The twin's roles lack what the renderer looks for.
      if ("guild" in channel)
        for (const role of channel.guild.roles.cache.values())
          Object.assign(role, { colors: { primaryColor: 0, secondaryColor: null, tertiaryColor: null } });
      pages.push(
        await createTranscript(channel, {
          returnType: "string",
          returnFormat: "HTML",
          selfContained: true,
          saveImages: false,
        }),
      );
    }
    return pages;
  } finally {
    await client.destroy();
    await twin.stop();
  }
}
