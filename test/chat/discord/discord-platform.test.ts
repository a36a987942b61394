import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ChannelType, DefaultRestOptions, REST } from "discord.js";
import { createRest } from "../../../src/chat/discord/create-rest.ts";
import { createDiscordPlatform } from "../../../src/chat/discord/discord-platform.ts";
import { discordRenderers } from "../../../src/chat/discord/discord-renderers.ts";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { type FaultName, testPlatform } from "../../contracts/platform.ts";
import { type DiscordTwin, startDiscordTwin } from "../../servers/discord-twin.ts";
import { skipWithoutServers } from "../../servers/skip-without-servers.ts";
import { sampleDigest } from "../sample-digest.ts";
import { disturbedRequests } from "./disturbed-requests.ts";
import { readDiscord } from "./read-discord.ts";

const never = new AbortController().signal;
const channels = [
  ...Array.from({ length: 60 }, (_, n) => ({ name: `news-${n}`, type: ChannelType.GuildText })),
  { name: "forum", type: ChannelType.GuildForum },
  { name: "wire", type: ChannelType.GuildAnnouncement },
];
let server: Promise<DiscordTwin> | null = null;
let channelsUsed = 0;

after(async () => (await server)?.stop());

async function channelNamed(twin: DiscordTwin, name: string): Promise<string> {
  const all = await twin.prisma.channel.findMany();
  return all.find((channel) => channel.name === name)!.id;
}

testPlatform(
  "Discord",
  async () => {
    server ??= startDiscordTwin(channels);
    const twin = await server;
    const { makeRequest, arrange } = disturbedRequests();
    const connect = () =>
      createDiscordPlatform(createRest({ token: twin.botToken, apiUrl: twin.restUrl, makeRequest }));
    const [one, other] = [channelsUsed++, channelsUsed++].map((n) => channelNamed(twin, `news-${n}`));
    const reader = new REST({ api: twin.restUrl, version: "10" }).setToken(twin.botToken);
    const faults: readonly FaultName[] = ["answerLost", "requestLost", "limited", "refused", "hanging"];
    return {
      platform: connect(),
      reconnect: async () => connect(),
      channels: [await one!, await other!],
      read: (channel) => readDiscord(reader, twin.guildId, channel),
      tells: true,
      threads: true,
      faults: Object.fromEntries(faults.map((fault) => [fault, () => arrange(fault)])) as Record<
        FaultName,
        () => void
      >,
      remove: async () => {
        reader.clearHashSweeper();
        reader.clearHandlerSweeper();
      },
    };
  },
  skipWithoutServers,
);

test("a digest in a forum is a post of its own, in an announcement channel a message", {
  skip: skipWithoutServers,
}, async () => {
  server ??= startDiscordTwin(channels);
  const twin = await server;
  const rest = createRest({
    token: twin.botToken,
    apiUrl: twin.restUrl,
    makeRequest: DefaultRestOptions.makeRequest,
  });
  const platform = createDiscordPlatform(rest);
  const [first, second] = platform.render(renderDigest(sampleDigest));
  for (const name of ["forum", "wire"]) {
    const channel = await channelNamed(twin, name);
    const start = await platform.post({ channel, body: first.body, key: `${name}-0`, replyTo: null }, never);
    const reply = await platform.post(
      { channel, body: second!.body, key: `${name}-1`, replyTo: start },
      never,
    );
    assert.equal(start.channel === channel, name === "wire");
    assert.notEqual(reply.channel, channel);
    const since = new Date(Date.now() - 60_000).toISOString();
    const found = await platform.findPosted({ channel, keys: [`${name}-1`], since, replyTo: start }, never);
    const begun = await platform.findPosted({ channel, keys: [`${name}-0`], since, replyTo: null }, never);
    // The twin keeps no post at which a forum's thread begins.
    if (name === "wire") assert.deepEqual(begun?.get("wire-0"), start);
    assert.deepEqual(found?.get(`${name}-1`), reply);
  }
  await platform.disconnect();
});

test("embeds are found again by their key, changed, and go on in a thread", {
  skip: skipWithoutServers,
}, async () => {
  server ??= startDiscordTwin(channels);
  const twin = await server;
  const channel = await channelNamed(twin, `news-${channelsUsed++}`);
  const { makeRequest } = disturbedRequests();
  const rest = createRest({ token: twin.botToken, apiUrl: twin.restUrl, makeRequest });
  const platform = createDiscordPlatform(rest, discordRenderers[1]);
  const [first, second] = platform.render(renderDigest(sampleDigest));
  const start = await platform.post({ channel, body: first.body, key: "embeds-0", replyTo: null }, never);
  const reply = await platform.post({ channel, body: second!.body, key: "embeds-1", replyTo: start }, never);
  await platform.edit(start, { body: second!.body, key: "embeds-0" }, never);
  const since = new Date(Date.now() - 60_000).toISOString();
  const keys = ["embeds-0", "embeds-1", "embeds-2"];
  for (const [key, ref, replyTo] of [["embeds-0", start, null] as const, ["embeds-1", reply, start] as const])
    assert.deepEqual(
      [...(await platform.findPosted({ channel, keys, since, replyTo }, never))!],
      [[key, ref]],
    );
  assert.notEqual(reply.channel, channel);
  await platform.disconnect();
});
