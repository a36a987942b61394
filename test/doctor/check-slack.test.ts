import assert from "node:assert/strict";
import { before, test } from "node:test";
import { checkSlack } from "../../src/doctor/check-slack.ts";
import { defaultDigestOptions } from "../../src/news/digest-options.ts";
import { openStore } from "../../src/store/open-store.ts";
import { addSchedule } from "../../src/store/schedules.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { type Answer, startScriptedServer } from "../servers/scripted-server.ts";
import { temporaryData } from "../store/temporary-store.ts";

const data = temporaryData();
const needed =
  "chat:write,commands,app_mentions:read,channels:read,groups:read,users:read,im:write,channels:history,groups:history";
const bot = { ok: true, team: "Newsroom" };
const socket = { ok: true, url: "wss://slack.example" };
const member = { ok: true, channel: { name: "news", is_member: true } };

before(async () => {
  const store = await openStore(data);
  const at = "2026-03-09T08:00:00.000Z";
  const settings = { text: "08:00", zone: "UTC", platform: "slack", options: defaultDigestOptions };
  const by = { createdBy: "Ana", createdAt: at, nextDueAt: at };
  await addSchedule(inWorkspace(store, "local"), { ...settings, channel: "C012AB3CD" }, by);
  await store.destroy();
});

const rows: readonly [string, Answer, Answer, Answer, readonly RegExp[]][] = [
  ["all is well", answer(bot, needed), answer(socket), answer(member), [/^ok the bot is in Newsroom$/]],
  [
    "a wrong token",
    answer(refused("invalid_auth")),
    answer(socket),
    answer(member),
    [/^wrong asking Slack who the bot is: .*invalid_auth → set SLACK_BOT_TOKEN/],
  ],
  [
    "a wrong app token",
    answer(bot, needed),
    answer(refused("invalid_auth")),
    answer(member),
    [/^ok/, /^wrong opening a socket .*invalid_auth → make an app-level token/],
  ],
  [
    "too few permissions",
    answer(bot, "chat:write,users:read"),
    answer(socket),
    answer(member),
    [/^ok/, /^wrong it lacks commands, app_mentions:read/, /^note it lacks channels:history/],
  ],
  [
    "a channel that it is not in",
    answer(bot, needed),
    answer(socket),
    answer({ ok: true, channel: { name: "news", is_member: false } }),
    [/^ok/, /^wrong the app is not in #news → type \/invite .*, or remove its schedule/],
  ],
  [
    "a channel that is archived",
    answer(bot, needed),
    answer(socket),
    answer({ ok: true, channel: { name: "news", is_member: true, is_archived: true } }),
    [/^ok/, /^wrong #news is archived/],
  ],
  [
    "a channel that does not exist",
    answer(bot, needed),
    answer(socket),
    answer(refused("channel_not_found")),
    [/^ok/, /^wrong the channel C012AB3CD.*channel_not_found/],
  ],
];

for (const [what, who, heard, channel, expected] of rows) {
  test(`the doctor finds on Slack: ${what}`, async (t) => {
    const server = await startScriptedServer({
      "/api/auth.test": who,
      "/api/apps.connections.open": heard,
      "/api/conversations.info": channel,
    });
    t.after(() => server.close());
    const environment = {
      ...{ SLACK_BOT_TOKEN: "xoxb-any", SLACK_APP_TOKEN: "xapp-any" },
      SLACK_API_URL: `${server.origin}/api/`,
    };
    const found = await checkSlack({ environment, data, now: 0 });
    assert.equal(found.length, expected.length, JSON.stringify(found));
    for (const [i, finding] of found.entries()) {
      const remedy = finding.kind === "ok" ? "" : ` → ${finding.remedy}`;
      assert.match(`${finding.kind} ${finding.what}${remedy}`, expected[i]!);
    }
  });
}

for (const [workspaces, kind] of [
  ["one", "note"],
  ["each", "ok"],
] as const) {
  test(`where many teams install the app and have newsrooms: ${workspaces}`, async () => {
    const environment = {
      ...{ SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s".repeat(16), SLACK_STATE_SECRET: "t".repeat(16) },
      ...{ SLACK_ENCRYPTION_KEY: "0".repeat(64), SLACK_SIGNING_SECRET: "u".repeat(16) },
      RASHOMON_WORKSPACES: workspaces,
    };
    const [finding] = await checkSlack({ environment, data, now: 0 });
    assert.equal(finding!.kind, kind);
  });
}

test("without an app there is nothing to ask", async () => {
  const [finding] = await checkSlack({ environment: {}, data: "nowhere", now: 0 });
  assert.equal(finding!.kind, "ok");
});

function answer(body: object, scopes?: string): Answer {
  const headers = {
    "content-type": "application/json",
    ...(scopes === undefined ? {} : { "x-oauth-scopes": scopes }),
  };
  return { kind: "answer", headers, body: JSON.stringify(body) };
}

function refused(error: string): object {
  return { ok: false, error };
}
