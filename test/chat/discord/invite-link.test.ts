import assert from "node:assert/strict";
import { test } from "node:test";
import { PermissionsBitField } from "discord.js";
import { applicationIdOf, inviteLink, neededPermissions } from "../../../src/chat/discord/invite-link.ts";
import { discordInvite } from "../../../src/commands/discord-invite.ts";
import type { World } from "../../../src/commands/world.ts";
import type { Environment } from "../../../src/config/read-config.ts";

const id = "80351110224678912";
const token = `${btoa(id).replace(/=+$/, "")}.GabcdE.${"x".repeat(38)}`;

test("the invitation asks for the permissions that are needed, and no others", () => {
  const { searchParams } = new URL(inviteLink(id));
  const asked = new PermissionsBitField(BigInt(searchParams.get("permissions")!)).toArray();
  assert.deepEqual(asked.toSorted(), [
    "CreatePublicThreads",
    "EmbedLinks",
    "ReadMessageHistory",
    "SendMessages",
    "SendMessagesInThreads",
    "ViewChannel",
  ]);
  assert.equal(asked.length, Object.keys(neededPermissions).length);
  assert.deepEqual(
    [searchParams.get("client_id"), searchParams.get("scope")],
    [id, "bot applications.commands"],
  );
});

test("a token begins with the application's ID", () => {
  assert.equal(applicationIdOf(token), id);
  assert.equal(applicationIdOf(`${btoa("nobody")}.x.y`), null);
  assert.equal(applicationIdOf("not base64 at all!"), null);
});

test("discord invite prints the link, or what to set", () => {
  const printed: string[] = [];
  const world = (environment: Environment) =>
    ({ environment, print: (text: string) => printed.push(text) }) as unknown as World;
  discordInvite(world({ DISCORD_TOKEN: token }));
  assert.deepEqual(printed, [`${inviteLink(id)}\n`]);
  discordInvite(world({ DISCORD_TOKEN: "x".repeat(60), DISCORD_APPLICATION_ID: id }));
  assert.equal(printed[1], printed[0]);
  assert.throws(() => discordInvite(world({})), /set DISCORD_TOKEN/);
  assert.throws(() => discordInvite(world({ DISCORD_TOKEN: "x".repeat(60) })), /set DISCORD_APPLICATION_ID/);
});
