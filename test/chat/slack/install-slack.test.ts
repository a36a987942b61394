import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { tell } from "../../../src/chat/commands/reply-with.ts";
import { PostError } from "../../../src/chat/post-error.ts";
import { createSlack } from "../../../src/chat/slack/create-slack.ts";
import { seal, unseal } from "../../../src/chat/slack/seal.ts";
import { createSlackClient } from "../../../src/chat/slack/slack-client.ts";
import { startEmulatedSlack } from "../../servers/emulated-slack.ts";
import { skipWithoutServers } from "../../servers/skip-without-servers.ts";
import { freePort } from "../../servers/start-server.ts";
import { checkedFetch } from "./checked-fetch.ts";
import { sampleHost } from "./sample-host.ts";

const key = "0f".repeat(32);

test("what is sealed opens with its key and name, whole, and not otherwise", () => {
  const sealed = seal("xoxb-secret ü", "T1", key);
  assert.doesNotMatch(sealed, /xoxb|secret/);
  assert.notEqual(seal("xoxb-secret ü", "T1", key), sealed);
  assert.equal(unseal(sealed, "T1", key), "xoxb-secret ü");
  for (const broken of [
    () => unseal(sealed, "T2", key),
    () => unseal(sealed, "T1", "1f".repeat(32)),
    () => unseal(`${sealed.slice(0, -3)}AAA`, "T1", key),
    () => unseal("v1.AAAA", "T1", key),
    () => unseal("", "T1", key),
  ])
    assert.throws(broken, /T[12]/);
});

test("a team installs the app, is posted to with its own token, and is forgotten", {
  skip: skipWithoutServers,
}, async (t) => {
  const port = await freePort();
  const redirect = `http://127.0.0.1:${port}/slack/oauth_redirect`;
  const slack = await startEmulatedSlack(redirect);
  t.after(() => slack.stop());
  const [host, stop, connected] = [sampleHost(), new AbortController(), Promise.withResolvers<void>()];
  const checked = checkedFetch();
  const { chat, platforms } = createSlack({
    ...{ botToken: null, appToken: null, signingSecret: "not-a-secret", port, apiUrl: slack.apiUrl },
    authorizeUrl: `${slack.url}oauth/v2/authorize`,
    oauth: { clientId: "111.222", clientSecret: "not-a-secret", stateSecret: "state", encryptionKey: key },
    ...{ staff: { editors: [], managers: [] }, host, workspaceOf: (team) => `slack:${team}` },
    ...{ now: Date.now, wait: () => wait(0) },
    fetch: checked.fetch,
    log: (_, event) => event === "Slack is connected" && connected.resolve(),
  });
  const listening = chat.listen(stop.signal);
  await Promise.race([connected.promise, listening]);
  t.after(() => stop.abort());

  const { back, cookie } = await agree(`http://127.0.0.1:${port}/slack/install`, slack.url, redirect);
  const forged = back.replace(/state=[^&]+/, "state=forged");
  assert.equal((await fetch(forged, { headers: { cookie } })).status, 400);
  assert.equal(host.installations.size, 0);
  assert.equal((await fetch(back, { headers: { cookie } })).status, 200);
  const [[name, sealed]] = [...host.installations] as [[string, string]];
  const team = name.replace("slack:", "");
  const { bot } = JSON.parse(unseal(sealed, team, key)) as { bot: { token: string } };
  assert.ok(bot.token.startsWith("xoxb-"));
  assert.ok(!sealed.includes(bot.token));

  const [platform] = platforms;
  const { channels } = await createSlackClient({
    token: bot.token,
    apiUrl: slack.apiUrl,
  }).conversations.list();
  const channel = `${team}/${channels![0]!.id}`;
  const [{ body }] = platform.render({ notification: "News", blocks: [{ kind: "note", text: "News" }] });
  const ref = await platform.post({ channel, body, key: "k", replyTo: null }, stop.signal);
  assert.equal(ref.channel, channel);
  const found = await platform.findPosted(
    { channel, keys: ["k"], since: new Date(Date.now() - 60_000).toISOString(), replyTo: null },
    stop.signal,
  );
  assert.deepEqual([...found!], [["k", ref]]);

  // Nobody is configured as a manager: who brought the app along is told.
  await chat.tellManagers(tell("A channel is closed.").message, channel);
  const { user: installer } = JSON.parse(unseal(sealed, team, key)) as { user: { id: string } };
  assert.equal(checked.calls.at(-1)!.args.channel, installer.id);
  assert.deepEqual(checked.faults, []);

  await host.removeInstallation("slack", team);
  await assert.rejects(
    platform.post({ channel, body, key: "k2", replyTo: null }, stop.signal),
    (error) =>
      error instanceof PostError && error.outcome.kind === "refused" && /removed it/.test(error.message),
  );
  stop.abort();
  await listening;
});

/** Somebody agrees to the installation; where the browser is then sent, with the cookie that it has. */
async function agree(install: string, slackUrl: string, redirect: string) {
  const begun = await fetch(install, { redirect: "manual" });
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const page = await (await fetch(begun.headers.get("location")!)).text();
  const fields = new Map<string, string>();
  for (const [, name, value] of page.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g))
    if (!fields.has(name!)) fields.set(name!, value!.replaceAll("&amp;", "&"));
  // Where the request names no place, Slack takes the one that the app is registered with.
  fields.set("redirect_uri", redirect);
  const action = /<form[^>]*action="([^"]+)"/.exec(page)![1]!;
  const picked = await fetch(new URL(action, slackUrl), {
    ...{ method: "POST", redirect: "manual", body: new URLSearchParams([...fields]) },
  });
  return { back: picked.headers.get("location")!, cookie };
}
