import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeMarkdown, escapeStart } from "../../../src/chat/discord/escape-markdown.ts";

test("what means something to Discord gets a backslash, and nothing else", () => {
  const table: readonly (readonly [string, string])[] = [
    [
      "plain words, 2:24:55 and snake_case_name.txt [1a]",
      "plain words, 2:24:55 and snake_case_name.txt [1a]",
    ],
    [
      "*bold* _it_ ~~no~~ `code` ||spoiler||",
      "\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|",
    ],
    [
      "@everyone <@123> <#1> <t:1:R> </ask:1>",
      "\\@everyone \\<\\@123\\> \\<\\#1\\> \\<t:1:R\\> \\</ask:1\\>",
    ],
    ["[a](https://evil.example)", "\\[a](https\\://evil.example)"],
    ["(https://evil.example)", "\\(https\\://evil.example)"],
    [":smile: :+1x:", "\\:smile: \\:+1x:"],
    ["back\\slash", "back\\\\slash"],
  ];
  for (const [text, escaped] of table) assert.equal(escapeMarkdown(text), escaped);
});

test("a line that begins with an article's words is no list", () => {
  assert.equal(escapeStart("- 40 dead"), "\\- 40 dead");
  assert.equal(escapeStart("2026. A year"), "2026\\. A year");
  assert.equal(escapeStart("40 dead"), "40 dead");
});
