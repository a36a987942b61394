import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { messageFaults } from "../chat/slack/block-kit.ts";
import { runHereAt } from "../run-rashomon.ts";
import { startService } from "../running-service.ts";
import {
  type LocalSlack,
  type SlackMessage,
  skipWithoutSlack,
  slackNames,
  startLocalSlack,
} from "../servers/local-slack.ts";
import { temporaryData } from "../store/temporary-store.ts";

test("with two tokens the service posts the digest once, tells there what changes, and shows its stories", {
  skip: skipWithoutSlack,
}, async (t) => {
  const slack = await startLocalSlack();
  t.after(() => slack.stop());
  const folder = temporaryData();
  const rashomon = (...args: readonly string[]) => runHereAt(Date.now(), ...args, "--data", `${folder}/data`);
  const news = join(folder, "news");
  mkdirSync(news);
  writeFileSync(join(news, "gazette.txt"), capsized);
  assert.equal((await rashomon("ingest", news)).code, 0);
  const start = () =>
    startService(t, folder, [], {
      SLACK_BOT_TOKEN: slackNames.botToken,
      SLACK_APP_TOKEN: slackNames.appToken,
      SLACK_API_URL: slack.apiUrl,
      RASHOMON_UPDATE_MINUTES: "0.01",
      RASHOMON_MANAGERS: `slack:${slackNames.alice}`,
    });
  const service = start();
  await service.waitFor(/Slack is connected/);
  await type(slack, "/digest", "now");
  await service.waitFor(/digest posted/);
  const posted = await slack.messages(slackNames.general);
  const [first] = posted.filter(isDigest);
  assert.ok(first !== undefined);

  writeFileSync(join(news, "post.txt"), grown);
  assert.equal((await rashomon("ingest", news)).code, 0);
  await service.waitFor(/update posted/);
  const told = await slack.messages(slackNames.general);
  const ours = told.filter(({ blocks }) => blocks !== undefined);
  assert.deepEqual(
    ours.flatMap(({ text, blocks }) => messageFaults({ text, blocks })),
    [],
  );
  const [noted] = told.filter(isDigest);
  assert.equal(noted!.ts, first.ts);
  assert.match(JSON.stringify(noted!.blocks), /Updated [^"]*Now 20, was 9 → see the thread/);
  const updates = told.filter(
    ({ thread_ts: thread, blocks }) => thread === first.ts && /Update: /.test(JSON.stringify(blocks)),
  );
  assert.equal(updates.length, 1);
  assert.match(JSON.stringify(updates[0]!.blocks), /before: 9[\s\S]*now: 20/);

  // The buttons still work after a restart, and nothing is posted again.
  await service.stop("SIGTERM");
  const again = start();
  await again.waitFor(/Slack is connected/);
  const details = buttonsOf(first).find(({ text }) => text.text === "Details")!;
  await slack.control("POST", "/interact", {
    ...{ channel: slackNames.general, messageTs: first.ts, user: slackNames.bob },
    action: { type: "button", action_id: details.action_id, block_id: "b", value: details.value },
  });
  const view = await waitFor(async () =>
    JSON.stringify(await slack.control("GET", "/log")).match(/What was reported when/),
  );
  assert.ok(view !== null);
  assert.equal(
    (await slack.messages(slackNames.general)).filter(isDigest).length,
    told.filter(isDigest).length,
  );
  assert.equal((await again.stop("SIGTERM")).code, 0);
});

function type(slack: LocalSlack, command: string, text: string): Promise<unknown> {
  return slack.control("POST", "/command", {
    channel: slackNames.general,
    user: slackNames.alice,
    command,
    text,
  });
}

const isDigest = ({ blocks }: SlackMessage) => JSON.stringify(blocks ?? []).includes('"header"');

interface Button {
  readonly action_id: string;
  readonly value: string;
  readonly text: { readonly text: string };
}

function buttonsOf({ blocks }: SlackMessage): readonly Button[] {
  return (blocks as readonly { readonly type: string; readonly elements: readonly Button[] }[])
    .filter((block) => block.type === "actions")
    .flatMap(({ elements }) => elements);
}

/** What a question that is asked again and again answers at last; null where it never does. */
async function waitFor<T>(ask: () => Promise<T | null>): Promise<T | null> {
  for (let i = 0; i < 100; i += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
    await wait(100);
  }
  return null;
}

const headed = (outlet: string, day: string, text: string) =>
  `Source: ${outlet}\nPublished: ${day}\n\n${text}\n`;

const capsized = headed(
  "Lindmar Gazette",
  "2026-03-09",
  "Ferry capsizes off Tolvik\n\nA ferry capsized off Tolvik in a storm on Sunday night, killing 9 people, the coast guard said. The ferry Nordlys had left Osk for Tolvik with eighty passengers. Divers searched the wreck of the Nordlys until nightfall.",
);
const grown = headed(
  "Tarnby Post",
  "2026-03-10",
  "More dead after ferry capsizes off Tolvik\n\nThe ferry Nordlys that capsized off Tolvik in a storm on Sunday night killed 20 people, the coast guard said. Bodies were found on the beaches of Osk in the morning. The Nordlys was built forty years ago and belonged to a bank.",
);
