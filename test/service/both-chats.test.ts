import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ChannelType } from "discord.js";
import { runHereAt } from "../run-rashomon.ts";
import { startService } from "../running-service.ts";
import { startDiscordTwin } from "../servers/discord-twin.ts";
import { skipWithoutSlack, slackNames, startLocalSlack } from "../servers/local-slack.ts";
import { skipWithoutServers } from "../servers/skip-without-servers.ts";
import { temporaryData } from "../store/temporary-store.ts";

const article =
  "Source: Lindmar Gazette\nPublished: 2026-03-09\n\nFire closes Lindmar harbour\n\nA fire closed the harbour of Lindmar on Monday. Police said twelve people were injured.\n";

test("one service posts to Slack and Discord, and hears both", {
  skip: skipWithoutSlack || skipWithoutServers,
}, async (t) => {
  const twin = await startDiscordTwin([{ name: "news", type: ChannelType.GuildText }]);
  t.after(() => twin.stop());
  const slack = await startLocalSlack();
  t.after(() => slack.stop());
  const folder = temporaryData();
  mkdirSync(join(folder, "news"));
  writeFileSync(join(folder, "news/gazette.txt"), article);
  await runHereAt(Date.now(), "ingest", join(folder, "news"), "--data", join(folder, "data"));
  const service = startService(t, folder, [], {
    SLACK_BOT_TOKEN: slackNames.botToken,
    SLACK_APP_TOKEN: slackNames.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: twin.botToken,
    DISCORD_API_URL: twin.restUrl,
    ...tracing(folder),
  });
  await service.waitFor(/Slack is connected/);
  await service.waitFor(/Discord is connected/);
  const channel = (await twin.prisma.channel.findMany())[0]!.id;
  const reader = twin.channel(channel).user(await twin.getFirstNonBotUserId());
  await reader.runSlashCommand({ name: "digest", options: [{ name: "now", type: 1, options: [] }] });
  await slack.control("POST", "/command", {
    ...{ channel: slackNames.general, user: slackNames.alice },
    ...{ command: "/digest", text: "now" },
  });
  await service.waitFor(/digest posted.*"discord:/);
  await service.waitFor(/digest posted.*"slack:/);
  const onDiscord = JSON.stringify(await twin.channel(channel).getMessages());
  const onSlack = JSON.stringify(await slack.messages(slackNames.general));
  for (const shown of [onDiscord, onSlack]) assert.match(shown, /Fire closes Lindmar harbour/);
  assert.equal((await service.stop("SIGTERM")).code, 0);
  assert.match(loaded(folder), /discord\.js/);
});

test("without tokens nothing of either platform is loaded", async (t) => {
  const folder = temporaryData();
  const service = startService(t, folder, [], tracing(folder));
  await service.waitFor(/service runs/);
  assert.equal((await service.stop("SIGTERM")).code, 0);
  assert.match(loaded(folder), /pino/);
  assert.doesNotMatch(loaded(folder), /discord\.js|@slack/);
});

/** Has every thread note the packages that it has loaded by its end. */
function tracing(folder: string): Readonly<Record<string, string>> {
  const hook = join(folder, "hook.cjs");
  const note = `Object.keys(require.cache).join("\\n")`;
  const file = JSON.stringify(join(folder, "loaded.txt"));
  writeFileSync(hook, `process.on("exit", () => require("node:fs").appendFileSync(${file}, ${note}));`);
  return { NODE_OPTIONS: `--require=${hook}` };
}

function loaded(folder: string): string {
  const file = join(folder, "loaded.txt");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
