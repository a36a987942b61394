import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ChannelType } from "discord.js";
import type { Invocation } from "../../../src/chat/commands/invocation.ts";
import { limitRate } from "../../../src/chat/commands/limit-rate.ts";
import { tell } from "../../../src/chat/commands/reply-with.ts";
import { runCommand } from "../../../src/chat/commands/run-command.ts";
import { createDiscord } from "../../../src/chat/discord/create-discord.ts";
import { createRest } from "../../../src/chat/discord/create-rest.ts";
import { discordCommands } from "../../../src/chat/discord/discord-commands.ts";
import { createDiscordPlatform } from "../../../src/chat/discord/discord-platform.ts";
import type { PostRef } from "../../../src/chat/platform.ts";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { sleep } from "../../../src/service/sleep.ts";
import {
  type DiscordTwin,
  dropSockets,
  startDiscordTwin,
  type TwinMessage,
} from "../../servers/discord-twin.ts";
import { skipWithoutServers } from "../../servers/skip-without-servers.ts";
import { deskOf, newsroomDigest } from "../commands/sample-desk.ts";
import { checkedRequests, type SentRequest } from "./checked-requests.ts";

const skip = skipWithoutServers;
const stop = new AbortController();
const requests = checkedRequests();
const invocations: Invocation[] = [];
const posts: string[] = [];
/** By which platform a channel gets its digests. */
const platformOf = new Map<string, string>();
const logged: string[] = [];
let twin: DiscordTwin;
let listening: Promise<void>;
let channel: string;
let reader: string;

const chatOptions = () => ({
  token: twin.botToken,
  apiUrl: twin.restUrl,
  makeRequest: requests.makeRequest,
  guildId: null,
  staff: { editors: [], managers: [] },
  workspaceOf: (server: string | null) => server ?? "local",
  wait: (ms: number) => sleep(ms, stop.signal),
  log: (level: string, event: string, facts: object = {}) => {
    logged.push(`${level} ${event} ${JSON.stringify(facts)}`);
  },
  host: {
    answer: (invocation: Invocation) => {
      if (invocation.argument === "breaks") throw new Error("the desk is gone");
      invocations.push(invocation);
      const onFailure = (error: unknown) => assert.fail(String(error));
      return runCommand(invocation, { desk: deskOf(), limiter: limitRate(1_000, () => 0), onFailure });
    },
    suggestStories: async (_: string, typed: string) =>
      newsroomDigest.briefs
        .filter(({ headline }) => headline.toLowerCase().includes(typed))
        .map(({ story, headline }) => ({ id: story.id, headline })),
    findPlatformOf: async () => platformOf.get(channel) ?? null,
    findDigestOf: async (platform: string, post: { readonly channel: string; readonly id: string }) => {
      posts.push(`${platform} ${post.channel} ${post.id}`);
      return 7;
    },
  },
});

if (skip === false) {
  before(async () => {
    twin = await startDiscordTwin([{ name: "news", type: ChannelType.GuildText }]);
    channel = (await twin.prisma.channel.findMany())[0]!.id;
    reader = await twin.getFirstNonBotUserId();
    listening = createDiscord(chatOptions()).chat.listen(stop.signal);
    await until(() => logged.some((line) => line.includes("is connected")));
  });
  after(async () => {
    stop.abort();
    await listening;
    await twin.stop();
    assert.deepEqual(requests.faults, []);
  });
}

test("registers its commands once, and not again while they stay the same", { skip }, async () => {
  const puts = () => requests.sent.filter(({ method }) => method === "PUT");
  assert.equal(puts().length, 1);
  const again = new AbortController();
  const before = logged.length;
  const second = createDiscord(chatOptions()).chat.listen(again.signal);
  await until(() => logged.slice(before).some((line) => line.includes('"newCommands":false')));
  again.abort();
  await second;
  assert.equal(puts().length, 1);
});

test("a command is promised an answer for the reader alone, which comes in parts where it is long", {
  skip,
}, async () => {
  const { sent } = await type("digest", {}, "latest");
  const [promise, edit, ...others] = sent;
  assert.deepEqual(promise!.body, { type: 5, data: { flags: EPHEMERAL } });
  assert.match(edit!.path, /@original$/);
  assert.equal((edit!.body as Sent).flags, IS_COMPONENTS_V2);
  assert.ok(others.length > 0);
  for (const { body } of others) assert.equal((body as Sent).flags, IS_COMPONENTS_V2 | EPHEMERAL);
  for (const { headline } of newsroomDigest.briefs) assert.ok(unescaped(wordsOf(sent)).includes(headline));
  const { caller, place, command, argument } = invocations.at(-1)!;
  assert.deepEqual([command, argument, caller.id], ["digest", "latest", reader]);
  const here = { workspace: twin.guildId, platform: "discord", channel };
  assert.deepEqual(place, { ...here, digest: null, story: null });
});

test("in a channel whose digests are embeds, commands are about those", { skip }, async () => {
  platformOf.set(channel, "discord-embeds");
  await type("digest", {}, "latest");
  platformOf.delete(channel);
  assert.equal(invocations.at(-1)!.place.platform, "discord-embeds");
});

test("an answer is shown to everyone where that was asked for and it is meant for everyone", {
  skip,
}, async () => {
  const shown = await type("story", { story: "gondola", part: "sources", share: true });
  assert.equal(invocations.at(-1)!.argument, "gondola sources");
  assert.notEqual((shown.sent[0]!.body as { data: Sent }).data.flags, EPHEMERAL);
  const refused = await type("story", { story: "volcano", share: true });
  assert.match(wordsOf(refused.sent), /No story/);
  assert.equal((refused.sent.at(-1)!.body as Sent).flags, IS_COMPONENTS_V2 | EPHEMERAL);
});

test("every form of every command can be given", { skip }, async () => {
  for (const { name, forms } of discordCommands) {
    for (const { subcommand, command, word, options } of forms) {
      const given = options.filter(({ kind }) => kind !== "share").map((one) => [one.name, values[one.kind]]);
      await type(name, Object.fromEntries(given) as Given, subcommand);
      const invocation = invocations.at(-1)!;
      assert.equal(invocation.command, command);
      const argument = [word ?? [], ...given.map(([, value]) => `${value}`)].flat().join(" ");
      assert.equal(invocation.argument, argument);
    }
  }
});

test("stories are suggested while somebody types", { skip }, async () => {
  const option = { name: "story", type: 3, value: "gond", focused: true };
  const { sent } = await doing(() =>
    twin.simulateInteraction({
      ...{ type: 4, channelId: channel, userId: reader },
      data: { id: "1", name: "story", type: 1, options: [option] },
    }),
  );
  const { data } = sent[0]!.body as { data: { choices: readonly { name: string; value: string }[] } };
  assert.equal(data.choices.length, 1);
  assert.match(data.choices[0]!.name, /gondola/i);
  assert.equal(
    data.choices[0]!.value,
    newsroomDigest.briefs.find((one) => /gondola/i.test(one.headline))!.story.id,
  );
});

test("a button of a digest shows its story, to the one who pressed it", { skip }, async () => {
  const message = await postDigest();
  const [details, sources] = buttonsOf(message);
  for (const [button, expected] of [
    [details, /What was reported when/],
    [sources, /independent account/],
  ] as const) {
    const { sent } = await press(message.id, button!);
    assert.match(wordsOf(sent), expected);
    assert.deepEqual(sent[0]!.body, { type: 5, data: { flags: EPHEMERAL } });
  }
  assert.deepEqual(invocations.at(-1)!.place.digest, 7);
  assert.equal(posts.at(-1), `discord ${channel} ${message.id}`);
});

test("a question is asked in a form, about the story of the button", { skip }, async () => {
  const message = await postDigest();
  const ask = buttonsOf(message).find((id) => id.includes(":ask:"))!;
  const { sent } = await press(message.id, ask);
  const { data } = sent[0]!.body as { data: { custom_id: string; title: string } };
  const [{ story, headline }] = newsroomDigest.briefs as [(typeof newsroomDigest.briefs)[0]];
  assert.ok(headline.startsWith(data.title.replace(/^1 |…$/g, "").trim()), data.title);
  const fields = [{ customId: "question", value: "How many people died in the gondola crash?" }];
  const answered = await doing(() =>
    twin.simulateModalSubmit({ channelId: channel, userId: reader, customId: data.custom_id, fields }),
  );
  const { command, argument, place } = invocations.at(-1)!;
  assert.deepEqual([command, argument, place.story], ["ask", fields[0]!.value, story.id]);
  assert.match(wordsOf(answered.sent), /sources disagree|died/i);
});

test("a question is asked from the menu of a message: about its story, or one of its stories", {
  skip,
}, async () => {
  const message = await postDigest();
  const several = await openMenu(message);
  assert.match(wordsOf(several.sent), /Which story/);
  const [choice, second] = menuOf(several.sent.at(-1)!.body);
  assert.match(choice!.label, /^1 /);
  const picked = await choose(message.id, second!.value);
  assert.equal((picked.sent[0]!.body as { type: number }).type, MODAL);
  const { sent } = await openMenu({ ...message, components: [] });
  const { data } = sent[0]!.body as { data: { custom_id: string; title: string } };
  assert.equal(data.title, "Ask the articles");
  const fields = [{ customId: "question", value: "Who is the mayor?" }];
  await doing(() =>
    twin.simulateModalSubmit({ channelId: channel, userId: reader, customId: data.custom_id, fields }),
  );
  assert.equal(invocations.at(-1)!.place.story, null);
});

test("an id that is none of ours does nothing", { skip }, async () => {
  const message = await postDigest();
  const before = invocations.length;
  for (const id of [
    "rm:0:sources:add",
    "rm:0:story:a; b",
    "rm:0:digest:now",
    "rm:0:story:merge s-1",
    "rm:0:story:split",
    "x",
    "rm:0:story:<@1>",
  ]) {
    const { sent } = await press(message.id, id);
    assert.match(wordsOf(sent), /older version/, id);
  }
  assert.match(wordsOf((await choose(message.id, "rm:0:sources:remove 1")).sent), /older version/);
  assert.equal(invocations.length, before);
});

test("in a thread a command is about the digest at which the thread begins", { skip }, async () => {
  const { id } = await postDigest();
  const { posted } = await postThread(id);
  const { sent } = await type("verify", { citation: "1a" }, null, posted.channel);
  // At Discord a thread has the id of the message at which it begins; the twin gives it another.
  assert.equal(posts.at(-1), `discord ${channel} ${posted.channel}`);
  assert.equal(invocations.at(-1)!.place.channel, channel);
  assert.match(wordsOf(sent), /SHA-256/);
});

test("the connection comes back when the socket is dropped, by resuming and by beginning anew", {
  skip,
}, async () => {
  for (const code of [4000, 1000]) {
    const resumed = dropSockets(twin, code);
    await resumed;
    const { sent } = await type("help", {});
    assert.match(wordsOf(sent), /What you can ask/);
  }
});

test("what fails on our side is logged, and the next one is answered", { skip }, async () => {
  assert.match(wordsOf((await type("ask", { question: "breaks" })).sent), /failed on our side/);
  assert.match(logged.at(-1)!, /could not be answered.*the desk is gone/);
  logged.length = 0;
  requests.disturb(/callback$/);
  await twin.channel(channel).user(reader).runSlashCommand({ name: "help", options: [] });
  await until(() => logged.some((line) => line.includes("could not be answered")));
  assert.match(wordsOf((await type("help", {})).sent), /What you can ask/);
});

test("it connects with as many shards as Discord recommends", { skip }, async () => {
  const { makeRequest } = checkedRequests();
  const recommending: typeof makeRequest = async (url, init) => {
    const answer = await makeRequest(url, init);
    if (!url.endsWith("/gateway/bot")) return answer;
    const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 3 };
    const body = { ...((await answer.json()) as object), shards: 3, session_start_limit: limit };
    return new Response(JSON.stringify(body), {
      headers: { "content-type": "application/json" },
    }) as unknown as typeof answer;
  };
  const before = twin.server!.gateway.clients.length;
  const end = new AbortController();
  const log = (_: string, event: string) => events.push(event);
  const events: string[] = [];
  const many = createDiscord({ ...chatOptions(), makeRequest: recommending, log });
  const done = many.chat.listen(end.signal);
  try {
    await until(() => events.includes("Discord is connected"));
    assert.equal(twin.server!.gateway.clients.length, before + 3);
  } finally {
    end.abort();
    await done;
  }
});

test("those who look after the newsroom are told alone", { skip }, async () => {
  const { chat } = createDiscord({
    ...chatOptions(),
    makeRequest: async (url, init) => {
      requests.sent.push({ method: init.method ?? "", path: new URL(url).pathname, body: init.body });
      const body = JSON.stringify({ id: "80351110224678912" });
      return new Response(body, { headers: { "content-type": "application/json" } }) as never;
    },
    staff: { editors: [], managers: ["slack:U1", "discord:80351110224678913"] },
  });
  const from = requests.sent.length;
  await chat.tellManagers(tell("A channel is closed.").message, channel);
  const [open, post] = requests.sent.slice(from);
  assert.match(String(open!.body), /"recipient_id":"80351110224678913"/);
  assert.match(post!.path, /channels\/80351110224678912\/messages$/);
  assert.match(String(post!.body), /A channel is closed.*"allowed_mentions":\{"parse":\[\]\}/);
});

test("a token that Discord does not take is told, with what to do", { skip }, async () => {
  const other = createDiscord({ ...chatOptions(), token: "wrong.token.given" }).chat;
  await assert.rejects(other.listen(stop.signal), { name: "UserError", message: /set DISCORD_TOKEN/ });
});

const EPHEMERAL = 64;
const IS_COMPONENTS_V2 = 1 << 15;
const MODAL = 9;
const values = { words: "1a", number: 4, story: "gondola", part: "timeline", share: true } as const;

type Given = Readonly<Record<string, string | number | boolean>>;

interface Sent {
  readonly flags?: number;
}

/** What is sent to Discord because of something, until nothing has been sent for a while. */
async function doing<T>(act: () => Promise<T>): Promise<{ readonly sent: readonly SentRequest[] }> {
  const from = requests.sent.length;
  await act();
  await until(() => requests.sent.slice(from).some(({ path }) => path.endsWith("/callback")));
  const isModal = requests.sent
    .slice(from)
    .some(({ body }) => [8, MODAL].includes((body as { type: number }).type));
  if (!isModal)
    await until(() => requests.sent.slice(from).some(({ path }) => /\/webhooks\/.*[^c]$/.test(path)));
  for (let count = -1; count !== requests.sent.length || requests.underWay() > 0; await pause(100))
    count = requests.sent.length;
  return { sent: requests.sent.slice(from) };
}

function type(name: string, given: Given, subcommand: string | null = null, where = channel) {
  const options = Object.entries(given).map(([key, value]) => ({ name: key, type: typeOf(value), value }));
  const all = subcommand === null ? options : [{ name: subcommand, type: 1, options }];
  return doing(() => twin.channel(where).user(reader).runSlashCommand({ name, options: all }));
}

function typeOf(value: string | number | boolean): number {
  return { string: 3, number: 4, boolean: 5 }[typeof value as "string" | "number" | "boolean"];
}

function press(messageId: string, customId: string) {
  return doing(() => twin.channel(channel).user(reader).clickButton({ messageId, customId }));
}

function choose(messageId: string, value: string) {
  return doing(() =>
    twin
      .channel(channel)
      .user(reader)
      .selectMenu({ messageId, customId: "rm:0:menu", values: [value] }),
  );
}

function openMenu(message: TwinMessage) {
  const data = {
    ...{ id: "1", name: "Ask about this story", type: 3, target_id: message.id },
    resolved: { messages: { [message.id]: message } },
  };
  return doing(() => twin.simulateInteraction({ type: 2, channelId: channel, userId: reader, data }));
}

async function postDigest(): Promise<TwinMessage> {
  const { platform, rendered } = await poster();
  const [first] = rendered;
  const key = `digest-${invocations.length}`;
  const { id } = await platform.post({ channel, body: first.body, key, replyTo: null }, stop.signal);
  return (await twin.channel(channel).getMessages()).find((one) => one.id === id)!;
}

async function postThread(start: string): Promise<{ readonly posted: PostRef }> {
  const { platform, rendered } = await poster();
  const replyTo = { channel, id: start };
  const post = { channel, body: rendered[1]!.body, key: `thread-${start}`.slice(0, 25), replyTo };
  return { posted: await platform.post(post, stop.signal) };
}

async function poster() {
  const rest = createRest({
    token: twin.botToken,
    apiUrl: twin.restUrl,
    makeRequest: requests.makeRequest,
  });
  const platform = createDiscordPlatform(rest);
  return { platform, rendered: platform.render(renderDigest(newsroomDigest)) };
}

function buttonsOf(value: unknown): readonly string[] {
  return walk(value).flatMap(({ custom_id: id }) => (typeof id === "string" ? [id] : []));
}

function menuOf(value: unknown): readonly { readonly label: string; readonly value: string }[] {
  return walk(value).flatMap(({ options }) => (Array.isArray(options) ? options : []));
}

function wordsOf(value: unknown): string {
  return walk(value)
    .flatMap(({ content }) => (typeof content === "string" ? [content] : []))
    .join("\n");
}

function walk(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== "object" || value === null) return [];
  const own = value as Readonly<Record<string, unknown>>;
  return [own, ...Object.values(own).flatMap(walk)];
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, "$1");
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`waited in vain; logged:\n${logged.join("\n")}`);
    await pause(10);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
