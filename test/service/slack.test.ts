import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
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

const articles: Readonly<Record<string, string>> = {
  "gazette.txt": article("Lindmar Gazette", "twelve"),
  "post.txt": article("Tarnby Post", "fourteen"),
};

test("with two tokens the service posts the digest once, shows its stories, and answers", {
  skip: skipWithoutSlack,
}, async (t) => {
  const slack = await startLocalSlack();
  t.after(() => slack.stop());
  const folder = temporaryData();
  const rashomon = (...args: readonly string[]) => runHereAt(Date.now(), ...args, "--data", `${folder}/data`);
  const news = join(folder, "news");
  mkdirSync(news);
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(news, name), text);
  assert.equal((await rashomon("ingest", news)).code, 0);
  const start = () =>
    startService(t, folder, [], {
      SLACK_BOT_TOKEN: slackNames.botToken,
      SLACK_APP_TOKEN: slackNames.appToken,
      SLACK_API_URL: slack.apiUrl,
      RASHOMON_MANAGERS: `slack:${slackNames.alice}`,
    });
  const service = start();
  await service.waitFor(/Slack is connected/);
  await type(slack, "/digest", "now");
  await service.waitFor(/digest posted/);
  const posted = await slack.messages(slackNames.general);
  const [first] = posted.filter(isDigest);
  assert.ok(first !== undefined);

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
    posted.filter(isDigest).length,
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

function article(outlet: string, count: string): string {
  return `Source: ${outlet}\nPublished: 2026-03-09\n\nFire closes Lindmar harbour\n\nA fire closed the harbour of Lindmar on Monday. Police said ${count} people were injured. The fire started in a warehouse for paint, the fire service said.\n`;
}
