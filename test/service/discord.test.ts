import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { ChannelType } from "discord.js";
import { runHereAt } from "../run-rashomon.ts";
import { startService } from "../running-service.ts";
import { type DiscordTwin, startDiscordTwin, type TwinMessage } from "../servers/discord-twin.ts";
import { skipWithoutServers } from "../servers/skip-without-servers.ts";
import { temporaryData } from "../store/temporary-store.ts";

const articles: Readonly<Record<string, string>> = {
  "gazette.txt": article(
    "Lindmar Gazette",
    "A fire closed the harbour of Lindmar on Monday. Police said twelve people were injured. The fire started in a warehouse for paint, the fire service said.",
  ),
  "post.txt": article(
    "Tarnby Post",
    "The harbour of Lindmar is shut after flames spread on Monday through a paint warehouse. Fourteen people were injured, according to the hospital. Ferries now sail from Tarnby.",
  ),
  "ferry.txt":
    "Source: Lindmar Gazette\nPublished: 2026-03-09\n\nFerry capsizes off Tolvik\n\nA ferry capsized off Tolvik in a storm on Sunday night, killing 9 people, the coast guard said. The ferry Nordlys had left Osk for Tolvik with eighty passengers. Divers searched the wreck of the Nordlys until nightfall.\n",
};
const grown =
  "Source: Tarnby Post\nPublished: 2026-03-10\n\nMore dead after ferry capsizes off Tolvik\n\nThe ferry Nordlys that capsized off Tolvik in a storm on Sunday night killed 20 people, the coast guard said. Bodies were found on the beaches of Osk in the morning. The Nordlys was built forty years ago and belonged to a bank.\n";

test("with a token the service posts the digest to Discord once, tells there what changes, and answers commands and buttons", {
  skip: skipWithoutServers,
}, async (t) => {
  const twin = await startDiscordTwin([{ name: "news", type: ChannelType.GuildText }]);
  t.after(() => twin.stop());
  const channel = (await twin.prisma.channel.findMany())[0]!.id;
  const folder = temporaryData();
  const rashomon = (...args: readonly string[]) => runHereAt(Date.now(), ...args, "--data", `${folder}/data`);
  const news = join(folder, "news");
  mkdirSync(news);
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(news, name), text);
  assert.equal((await rashomon("ingest", news)).code, 0);
  const start = () =>
    startService(t, folder, [], {
      ...{ DISCORD_TOKEN: twin.botToken, DISCORD_API_URL: twin.restUrl },
      RASHOMON_UPDATE_MINUTES: "0.01",
    });

  const service = start();
  await service.waitFor(/Discord is connected/);
  await type(twin, channel, "digest", [{ name: "now", type: 1, options: [] }]);
  await service.waitFor(/digest posted/);
  const [digest] = await messagesWith(twin, channel, /Fire closes Lindmar harbour/);
  assert.match(textOf(digest), /12.*14|14.*12/);

  // What changes comes into its thread, and is noted in it.
  writeFileSync(join(news, "grown.txt"), grown);
  assert.equal((await rashomon("ingest", news)).code, 0);
  await service.waitFor(/update posted/);
  const [noted] = await messagesWith(twin, channel, /Updated [^"]*Now 20, was 9[^"]*see the thread/);
  assert.equal(noted!.id, digest!.id);
  const threads = (await twin.prisma.channel.findMany()).filter(({ id }) => id !== channel);
  const replies = await Promise.all(threads.map(({ id }) => messagesWith(twin, id, /Update: /)));
  assert.equal(replies.flat().length, 1);

  // Its buttons still work after a restart, and nothing is posted again.
  assert.equal((await service.stop("SIGTERM")).code, 0);
  const again = start();
  await again.waitFor(/Discord is connected/);
  await wait(3_000);
  assert.equal((await messagesWith(twin, channel, /Fire closes Lindmar harbour/)).length, 1);
  // The twin shows the reply to a button in the place of the button's message; Discord shows it below.
  const details = customIdsOf(digest).find((id) => id.includes(":story:"))!;
  await press(twin, channel, digest!.id, details);
  await messagesWith(twin, channel, /What was reported when/);
  await type(twin, channel, "ask", [{ name: "question", type: 3, value: "How many people were injured?" }]);
  await messagesWith(twin, channel, /How many people were injured/);
  assert.equal((await again.stop("SIGTERM")).code, 0);
});

async function type(twin: DiscordTwin, channel: string, name: string, options: readonly object[]) {
  await twin
    .channel(channel)
    .user(await twin.getFirstNonBotUserId())
    .runSlashCommand({ name, options });
}

async function press(twin: DiscordTwin, channel: string, messageId: string, customId: string) {
  await twin
    .channel(channel)
    .user(await twin.getFirstNonBotUserId())
    .clickButton({ messageId, customId });
}

/** The messages that have such words, as soon as there is one. */
async function messagesWith(
  twin: DiscordTwin,
  channel: string,
  words: RegExp,
): Promise<readonly TwinMessage[]> {
  for (let i = 0; i < 200; i += 1) {
    const found = (await twin.channel(channel).getMessages()).filter((one) => words.test(textOf(one)));
    if (found.length > 0) return found;
    await wait(100);
  }
  throw new Error(`no message has ${words}: ${JSON.stringify(await twin.channel(channel).getMessages())}`);
}

function textOf(message: TwinMessage | undefined): string {
  return JSON.stringify(message?.components ?? []);
}

function customIdsOf(message: TwinMessage | undefined): readonly string[] {
  return [...textOf(message).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id!);
}

function article(outlet: string, text: string): string {
  return `Source: ${outlet}\nPublished: 2026-03-09\n\nFire closes Lindmar harbour\n\n${text}\n`;
}
