import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLine } from "../../src/chat/clean-line.ts";
import { cutText } from "../../src/chat/cut-text.ts";
import { toPosts as toDiscord } from "../../src/chat/discord/to-posts.ts";
import { toMarkdown } from "../../src/chat/files/to-markdown.ts";
import { toPosts as toSlack } from "../../src/chat/slack/to-posts.ts";
import { toText } from "../../src/chat/terminal/to-text.ts";
import { arbitraryDigest } from "../chat/arbitrary-message.ts";
import { bodyFaults } from "../chat/discord/discord-body.ts";
import { messageFaults } from "../chat/slack/block-kit.ts";
import { controlHarm, discordHarm, markdownHarm, slackHarm, stringsIn } from "../hostile/find-harm.ts";
import { anyText, holdsFor } from "./fuzzed.ts";

test("whatever a digest says, every form of it is in order and does no harm", () =>
  holdsFor(arbitraryDigest(4), (message) => {
    const [slack, discord] = [toSlack(message), toDiscord(message)].map((posts) =>
      posts.map(({ body }) => body),
    );
    const [markdown, terminal] = [toMarkdown(message), toText(message, { width: 80 })];
    const harm = [
      ...slack!.flatMap((body) => [...messageFaults(body as object), ...slackHarm(body)]),
      ...discord!.flatMap((body) => [...bodyFaults(body), ...discordHarm(body)]),
      ...markdownHarm(markdown),
      ...[markdown, terminal, ...stringsIn([slack, discord])].flatMap(controlHarm),
    ];
    assert.deepEqual(harm, []);
  }));

test("a clean line is clean, and cleaning it again changes nothing", () =>
  holdsFor(anyText, (text) => {
    const line = cleanLine(text);
    assert.deepEqual(controlHarm(line), []);
    assert.doesNotMatch(line, /\n/);
    assert.equal(cleanLine(line).replace(/[\u2068\u2069]/g, ""), line.replace(/[\u2068\u2069]/g, ""));
  }));

test("cut text is the text", () =>
  holdsFor(anyText, (text) => {
    const parts = cutText(text, 50);
    assert.equal(parts.join(""), text);
    for (const part of parts) assert.ok(part.length <= 50);
  }));
