import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { toAskForm } from "../../../src/chat/slack/ask-form.ts";
import { toScheduleForm } from "../../../src/chat/slack/schedule-form.ts";
import { storiesInMessage } from "../../../src/chat/slack/stories-in-message.ts";
import { type SlackBody, toPosts } from "../../../src/chat/slack/to-posts.ts";
import { skipWithoutSlack, slackNames } from "../../servers/local-slack.ts";
import { type Browser, openBrowser, skipWithoutBrowser } from "../../servers/open-browser.ts";
import { sampleDigest } from "../sample-digest.ts";
import { viewFaults } from "./block-kit.ts";
import { openSlackScene, type SlackScene } from "./slack-scene.ts";

test("the form offers the stories of the message that it was opened on, however many and long", () => {
  const told = storiesInMessage(toPosts(renderDigest(sampleDigest))[0].body as SlackBody);
  assert.deepEqual(
    told.map(({ id }) => id),
    sampleDigest.briefs.map(({ story }) => story.id),
  );
  assert.equal(told[0]!.title, sampleDigest.briefs[0]!.headline);
  const many = Array.from({ length: 300 }, (_, i) => ({ id: `s-${i}`, title: "word ".repeat(60) }));
  for (const stories of [[], told, many])
    assert.deepEqual(viewFaults(toAskForm(stories, { channel: "C1", posts: ["1.2", "1.3"] })), []);
  assert.deepEqual(viewFaults(toScheduleForm()), []);
  assert.deepEqual(storiesInMessage({ blocks: "none" }), []);
});

describe("on Slack's page", { skip: skipWithoutSlack || skipWithoutBrowser }, () => {
  let scene: SlackScene;
  let browser: Browser;
  before(async () => {
    scene = await openSlackScene("socket");
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await scene?.end();
  });

  test("a person presses Ask, types a question, and reads the answer in the same window", async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(5_000);
    await page.goto(scene.slack.pageUrl);
    await page.locator(".bk-actions button:has-text('Ask')").first().click();
    await page.locator(".modal select").first().selectOption({ index: 1 });
    await page.locator(".modal select").first().selectOption({ value: sampleDigest.briefs[0]!.story.id });
    await page.locator(".modal .bk-plain-input").fill("When did the gates open?");
    const from = scene.checked.calls.length;
    await page.locator(".modal button:has-text('Ask')").last().click();
    const { args } = await scene.checked.wait("views.update", from);
    assert.match(JSON.stringify(args.view), /gates/);
    const { command, argument, place } = scene.host.asked.at(-1)!;
    assert.deepEqual([command, argument], ["ask", "When did the gates open?"]);
    assert.deepEqual([place.story, place.channel], [sampleDigest.briefs[0]!.story.id, slackNames.general]);
    await page.locator(".modal .modal-title:has-text('Answer')").waitFor();
    await page.locator(".modal .modal-x").click();
  });

  test("what is missing in a form is told at its field", async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(5_000);
    await page.goto(scene.slack.pageUrl);
    await page.locator(".sidebar-item:has-text('rashomon')").click();
    await page.locator("button:has-text('Digests for a channel')").click();
    await page.locator(".modal button:has-text('Add')").last().click();
    await page.locator(".modal :text('Choose a channel.')").first().waitFor();
  });

  test("Slack takes every window", () => assert.deepEqual(scene.checked.faults, []));
});
