import assert from "node:assert/strict";
import { test } from "node:test";
import { discordCommands } from "../../src/chat/discord/discord-commands.ts";
import { toApplicationCommands } from "../../src/chat/discord/to-application-commands.ts";
import { checkDiscord } from "../../src/doctor/check-discord.ts";
import { runHere } from "../run-rashomon.ts";
import { type Answer, type Script, startScriptedServer } from "../servers/scripted-server.ts";
import { temporaryData } from "../store/temporary-store.ts";

const application = "80351110224678912";
const channel = "80351110224678913";
const json = (body: unknown, status = 200): Answer => ({
  kind: "answer",
  status,
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});
const well: Script = {
  "/v10/applications/@me": json({ id: application, name: "Rashomon" }),
  "/v10/users/@me/guilds": json([{ id: "1" }, { id: "2" }]),
  [`/v10/applications/${application}/commands`]: json(toApplicationCommands(discordCommands, false)),
  [`/v10/channels/${channel}`]: json({ id: channel, type: 0 }),
};

/** What Discord answers instead, and what the doctor says then. */
const cases: readonly (readonly [string, Script, readonly RegExp[]])[] = [
  ["all is well", {}, [/^ok Rashomon is in 2 servers/]],
  [
    "a token that is not taken",
    { "/v10/applications/@me": json({ message: "401: Unauthorized", code: 0 }, 401) },
    [/^wrong .*Unauthorized.*set DISCORD_TOKEN/],
  ],
  ["a bot in no server", { "/v10/users/@me/guilds": json([]) }, [/^note Rashomon is in no server.*invite/]],
  [
    "a bot that anybody can take in",
    { "/v10/applications/@me": json({ id: application, name: "Rashomon", bot_public: true }) },
    [/^ok /, /^note anybody can take it.*Public Bot off/],
  ],
  [
    "commands of an older version",
    { [`/v10/applications/${application}/commands`]: json([]) },
    [/^ok /, /^note its commands are not registered/],
  ],
  [
    "a channel that it may not see",
    { [`/v10/channels/${channel}`]: json({ message: "Missing Access", code: 50001 }, 403) },
    [/^ok /, /^wrong the channel 80351110224678913: .*Missing Access.*let the bot see the channel/],
  ],
];

for (const [name, script, expected] of cases) {
  test(`the doctor says of Discord: ${name}`, async (t) => {
    const server = await startScriptedServer({ ...well, ...script });
    t.after(() => server.close());
    const data = temporaryData();
    const added = ["schedules", "add", "daily 08:00", `discord:${channel}`, "--data", data];
    assert.equal((await runHere(...added)).code, 0);
    const environment = { DISCORD_TOKEN: "x".repeat(60), DISCORD_API_URL: server.origin };
    const findings = await checkDiscord({ environment, data, now: 0 });
    const said = findings.map((one) => `${one.kind} ${one.what} ${one.kind === "ok" ? "" : one.remedy}`);
    assert.equal(said.length, expected.length, said.join("\n"));
    for (const [i, pattern] of expected.entries()) assert.match(said[i]!, pattern);
  });
}

test("the doctor says of Discord: no bot is configured", async () => {
  const [finding] = await checkDiscord({ environment: {}, data: temporaryData(), now: 0 });
  assert.equal(finding!.what, "no bot is configured");
});
