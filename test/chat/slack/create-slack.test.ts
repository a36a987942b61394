import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { skipWithoutSlack, slackNames } from "../../servers/local-slack.ts";
import { sampleDigest } from "../sample-digest.ts";
import { sampleNumber } from "./sample-host.ts";
import { openSlackScene, type SlackScene } from "./slack-scene.ts";

const [dam] = sampleDigest.briefs;
const story = dam!.story.id;
const button = { story, title: dam!.headline };

for (const by of ["socket", "http"] as const) {
  describe(`Slack by ${by}`, { skip: skipWithoutSlack }, () => {
    let scene: SlackScene;
    before(async () => {
      scene = await openSlackScene(by);
    });
    after(() => scene.end());

    test("a command is answered to the one who asked, with a button to show it to all", async () => {
      const { calls } = scene.checked;
      const from = calls.length;
      await scene.type("/story", "1");
      const { args } = await scene.checked.wait("respond", from);
      assert.equal(args.response_type, "ephemeral");
      const shown = JSON.stringify(args.blocks);
      assert.ok(shown.includes(dam!.headline));
      assert.ok(shown.includes('"type":"table"'));
      assert.ok(shown.includes("Show to all here"));
      assert.ok(
        scene.host.asked.some(
          ({ place, caller }) => place.channel === "C01GEN" && caller.rank === "managers",
        ),
      );
    });

    test("the app's own command understands the others, and tells what there is", async () => {
      for (const [text, expected] of [
        ["", /What you can ask/],
        ["story 1", /Dam gates/],
      ] as const) {
        const from = scene.checked.calls.length;
        await scene.type("/rashomon", text);
        assert.match(`${(await scene.checked.wait("respond", from)).args.text}`, expected);
      }
    });

    test("Details opens a window at once, into which the story comes", async () => {
      const from = scene.checked.calls.length;
      await scene.press({ command: "story", argument: story, ...button });
      await scene.checked.wait("views.open", from);
      const { args } = await scene.checked.wait("views.update", from);
      const shown = JSON.stringify(args.view);
      for (const { positions } of dam!.disagreements)
        for (const { answer } of positions) assert.ok(shown.includes(answer), answer);
      assert.ok(shown.includes("What was reported when"));
      assert.equal(scene.host.asked.at(-1)!.place.digest, sampleNumber);
      assert.equal(scene.host.asked.at(-1)!.place.story, story);
    });

    test("Ask opens a form about the story, and so does /ask by itself", async () => {
      let from = scene.checked.calls.length;
      await scene.press({ command: "ask", argument: story, ...button });
      const form = await scene.checked.wait("views.open", from);
      assert.match(JSON.stringify(form.args.view), /"ask_form".*Dam gates/);
      from = scene.checked.calls.length;
      await scene.type("/ask", "");
      assert.match(JSON.stringify((await scene.checked.wait("views.open", from)).args.view), /"ask_form"/);
    });

    test("Follow says that it does, and leaves the digest as it is", async () => {
      const from = scene.checked.calls.length;
      await scene.press({ command: "follow", argument: story, ...button });
      const { args } = await scene.checked.wait("respond", from);
      assert.deepEqual([args.response_type, args.replace_original], ["ephemeral", false]);
      assert.match(`${args.text}`, /come from now on as replies in the thread/);
    });

    test("a mention in the digest's thread is answered there", async () => {
      const from = scene.checked.calls.length;
      const thread = scene.posts[0]!.id;
      await scene.slack.control("POST", "/message", {
        ...{ channel: slackNames.general, user: slackNames.bob },
        ...{ text: `<@${slackNames.bot}> how many people &amp; where?`, thread_ts: thread },
      });
      const { args } = await scene.checked.wait("chat.postMessage", from);
      assert.deepEqual([args.channel, args.thread_ts], [slackNames.general, thread]);
      const { argument, place, caller } = scene.host.asked.at(-1)!;
      assert.deepEqual([argument, place.digest], ["how many people & where?", sampleNumber]);
      assert.equal(caller.rank, "editors");
    });

    test("Home tells when digests come, and lets only managers change that", async () => {
      for (const [user, mayChange] of [
        [slackNames.alice, true],
        [slackNames.bob, false],
      ] as const) {
        const from = scene.checked.calls.length;
        await scene.slack.control("POST", "/open-home", { user });
        const shown = JSON.stringify((await scene.checked.wait("views.publish", from)).args.view);
        assert.match(shown, /answers 404/);
        assert.match(shown, /it is archived/);
        assert.equal(shown.includes("add_schedule"), mayChange);
      }
    });

    test("what nobody foresaw is told, not left open", async () => {
      const from = scene.checked.calls.length;
      await scene.type("/digest", "preview");
      assert.match(`${(await scene.checked.wait("respond", from)).args.text}`, /failed on our side/);
    });

    test("Slack takes everything that was sent to it", () => {
      assert.ok(scene.checked.calls.length > 10);
      assert.deepEqual(scene.checked.faults, []);
    });
  });
}

test("when Slack goes away the process stays, and is told", { skip: skipWithoutSlack }, async () => {
  const scene = await openSlackScene("socket");
  const lost = assert.rejects(scene.listening, /request error|fetch failed|closed the socket/);
  await scene.slack.stop();
  await lost;
  await scene.end();
});

describe("signed requests", { skip: skipWithoutSlack }, () => {
  let scene: SlackScene;
  before(async () => {
    scene = await openSlackScene("http");
  });
  after(() => scene.end());

  const rows: readonly [string, number, string, string, number, number][] = [
    ["signed well", 0, slackNames.signingSecret, "t-1", 200, 1],
    ["the same again", 0, slackNames.signingSecret, "t-1", 200, 0],
    ["signed by a stranger", 0, "another-secret-of-ours", "t-2", 401, 0],
    ["old", -360, slackNames.signingSecret, "t-3", 401, 0],
  ];
  for (const [what, ageS, secret, trigger, status, asked] of rows) {
    test(`one that is ${what} is answered ${status} and asks ${asked} times`, async () => {
      const before = scene.host.asked.length;
      assert.equal(await sendSigned(scene.requestUrl!, ageS, secret, trigger), status);
      await wait(150);
      assert.equal(scene.host.asked.length - before, asked);
    });
  }

  for (const [when, expected] of [
    ["sometimes", /names no time/],
    ["weekdays 07:30", /^$/],
  ] as const) {
    test(`the form for a schedule, filled with '${when}'`, async () => {
      const from = scene.checked.calls.length;
      const { status, text } = await sendForm(scene.requestUrl!, when);
      assert.equal(status, 200);
      assert.match(text, expected);
      if (text !== "") return;
      const home = await scene.checked.wait("views.publish", from);
      assert.match(JSON.stringify(home.args.view), /weekdays 07:30.*Pause/);
    });
  }

  test("the shortcut on a digest asks which of its stories is meant", async () => {
    const from = scene.checked.calls.length;
    const [message] = await scene.slack.messages(slackNames.general);
    const payload = {
      ...{ type: "message_action", callback_id: "ask_about_story", trigger_id: "t-shortcut", message },
      ...{ team: { id: slackNames.team, domain: "newsroom" }, user: { id: slackNames.bob, name: "bob" } },
      channel: { id: slackNames.general, name: "general" },
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    assert.equal((await post(scene.requestUrl!, body, 0, slackNames.signingSecret)).status, 200);
    const form = JSON.stringify((await scene.checked.wait("views.open", from)).args.view);
    for (const { headline } of sampleDigest.briefs) assert.ok(form.includes(headline.slice(0, 50)), headline);
  });

  test("Slack takes all of that", () => assert.deepEqual(scene.checked.faults, []));
});

async function sendForm(url: string, when: string) {
  const payload = {
    ...{
      type: "view_submission",
      team: { id: slackNames.team, domain: "newsroom" },
      trigger_id: `t-${when}`,
    },
    user: { id: slackNames.alice, name: "alice", team_id: slackNames.team },
    view: {
      ...{ id: "V1", type: "modal", callback_id: "schedule_form", private_metadata: "" },
      state: {
        values: {
          when: { value: { type: "plain_text_input", value: when } },
          channel: { value: { type: "conversations_select", selected_conversation: slackNames.random } },
        },
      },
    },
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const response = await post(url, body, 0, slackNames.signingSecret);
  return { status: response.status, text: await response.text() };
}

async function sendSigned(url: string, ageS: number, secret: string, trigger: string): Promise<number> {
  const body = new URLSearchParams({
    ...{ command: "/rashomon", text: "help", user_id: slackNames.alice, user_name: "alice" },
    ...{ channel_id: slackNames.general, team_id: slackNames.team, trigger_id: trigger },
    response_url: `${new URL("/nowhere", url)}`,
  }).toString();
  return (await post(url, body, ageS, secret)).status;
}

/** As Slack sends it: https://docs.slack.dev/authentication/verifying-requests-from-slack */
function post(url: string, body: string, ageS: number, secret: string): Promise<Response> {
  const at = `${Math.floor(Date.now() / 1000) + ageS}`;
  const signature = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  return fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-signature": `v0=${signature}`,
      "x-slack-request-timestamp": at,
    },
    body,
  });
}
