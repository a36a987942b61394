import assert from "node:assert/strict";
import { test } from "node:test";
import type { REST } from "discord.js";
import { commandTable } from "../../../src/chat/commands/command-table.ts";
import { discordCommands } from "../../../src/chat/discord/discord-commands.ts";
import { hasCommands } from "../../../src/chat/discord/register-commands.ts";
import {
  type ApplicationCommand,
  toApplicationCommands,
} from "../../../src/chat/discord/to-application-commands.ts";
import { requestFaults } from "./request-faults.ts";

const everywhere = toApplicationCommands(discordCommands, false);
const named = (name: string) => everywhere.find((one) => one.name === name)!;

test("Discord takes the commands, for all servers and for one", () => {
  assert.deepEqual(requestFaults("PUT", "/applications/1/commands", everywhere), []);
  const inOne = toApplicationCommands(discordCommands, true);
  assert.deepEqual(requestFaults("PUT", "/applications/1/guilds/2/commands", inOne), []);
  assert.ok(inOne.every((one) => one.contexts === undefined && one.integration_types === undefined));
});

test("every command of the table can be given on Discord", () => {
  const given = new Set(discordCommands.flatMap(({ forms }) => forms.map(({ command }) => command)));
  assert.deepEqual(
    commandTable.map(({ name }) => name).filter((name) => !given.has(name)),
    [],
  );
});

test("what sets the newsroom up is for those who manage a server, and stories and questions go along", () => {
  for (const name of ["schedule", "sources"]) assert.equal(named(name).default_member_permissions, "32");
  for (const name of ["digest", "story"]) assert.equal(named(name).default_member_permissions, null);
  assert.deepEqual(named("story").integration_types, [0, 1]);
  assert.deepEqual(named("schedule").integration_types, [0]);
  assert.deepEqual(named("schedule").contexts, [0]);
});

test("everything is described in five languages besides English", () => {
  const visit = (part: object): readonly object[] =>
    Object.values(part).flatMap((value) =>
      Array.isArray(value) ? value.flatMap((one) => [one as object, ...visit(one as object)]) : [],
    );
  for (const part of [...everywhere, ...visit(everywhere)] as readonly Partial<ApplicationCommand>[]) {
    if (part.description === undefined) continue;
    const languages = Object.keys(part.description_localizations!).sort();
    assert.deepEqual(languages, ["de", "es-419", "es-ES", "fr", "pt-BR", "uk"], part.name);
  }
});

test("commands are known again as Discord tells them, and a changed word is seen", async () => {
  const told = everywhere
    .map((command) => ({
      ...command,
      id: "1",
      application_id: "2",
      version: "3",
      nsfw: false,
      dm_permission: true,
      description: command.description ?? "",
      options: command.options?.map(({ required, ...option }) =>
        required ? { required, ...option } : option,
      ),
    }))
    .reverse();
  const rest = (commands: unknown) => ({ get: async () => commands }) as unknown as REST;
  const registration = { applicationId: "2", guildId: null };
  assert.equal(await hasCommands(rest(told), everywhere, registration), true);
  const [first, ...others] = told;
  const worded = [{ ...first, name_localizations: { de: "anders" } }, ...others];
  assert.equal(await hasCommands(rest(worded), everywhere, registration), false);
  assert.equal(await hasCommands(rest(others), everywhere, registration), false);
});
