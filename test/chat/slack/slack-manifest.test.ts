import assert from "node:assert/strict";
import { test } from "node:test";
import { commandTable } from "../../../src/chat/commands/command-table.ts";
import { slackManifest } from "../../../src/chat/slack/slack-manifest.ts";

const overSocket = slackManifest(commandTable, { publicUrl: null });
const overHttp = slackManifest(commandTable, { publicUrl: "https://news.example" });

test("the manifest has every command, within what Slack takes", () => {
  const commands = overSocket.features!.slash_commands!;
  const names = [...commandTable.map(({ name }) => `/${name}`), "/rashomon"];
  assert.deepEqual(
    commands.map(({ command }) => command),
    names,
  );
  for (const { command, description, usage_hint: hint } of commands) {
    assert.ok(command.length <= 32, command);
    assert.ok(description.length > 0 && description.length <= 2_000, command);
    assert.ok((hint ?? "").length <= 1_000, command);
  }
  assert.ok(overSocket.display_information.description!.length <= 140);
  assert.ok(commands.length <= 50);
});

test("it asks for no more than it needs, and only for history what a team may refuse", () => {
  const { bot, bot_optional: optional } = overSocket.oauth_config!.scopes!;
  assert.deepEqual(optional, ["channels:history", "groups:history"]);
  assert.deepEqual(bot!.filter((scope) => !optional!.includes(scope)).sort(), [
    "app_mentions:read",
    "channels:read",
    "chat:write",
    "commands",
    "groups:read",
    "im:write",
    "users:read",
  ]);
});

test("through a socket it needs no address, over HTTP it names its own everywhere", () => {
  assert.equal(overSocket.settings!.socket_mode_enabled, true);
  assert.doesNotMatch(JSON.stringify(overSocket), /https?:/);
  assert.equal(overHttp.settings!.socket_mode_enabled, false);
  assert.equal(overHttp.settings!.interactivity!.request_url, "https://news.example/slack/events");
  assert.ok(
    overHttp.features!.slash_commands!.every(({ url }) => url === "https://news.example/slack/events"),
  );
});
