import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeMarkdown, markdownDestination } from "../../../src/chat/files/escape-markdown.ts";
import { toMarkdown } from "../../../src/chat/files/to-markdown.ts";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { assertGolden } from "../../golden.ts";
import { hostileDigest } from "../hostile-digest.ts";
import { sampleDigest } from "../sample-digest.ts";

const TABLE: readonly (readonly [text: string, expected: string])[] = [
  [
    'Plain text, 3.5 – with (brackets): "quotes" & more!',
    'Plain text, 3.5 – with (brackets): "quotes" & more!',
  ],
  ["# heading", "\\# heading"],
  ["- item", "\\- item"],
  ["+ item", "\\+ item"],
  ["=== ", "\\==="],
  ["12. item", "12\\. item"],
  ["12) item", "12\\) item"],
  ["10.40 p.m.", "10.40 p.m."],
  ["> quote", "\\> quote"],
  ["    code", "code"],
  ["*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"],
  ["[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"],
  ["<b>&lt;&#60;", "\\<b\\>\\&lt;\\&#60;".replace("#", "\\#")],
  ["AT&T", "AT&T"],
  ["\\*", "\\\\\\*"],
  ["https://a.example www.a.example", "https\\://a.example www\\.a.example"],
  ["@team a@b.example", "@\u2060team a@\u2060b.example"],
  ["a\nb\n# c", "a b \\# c"],
];

test("no text can be read as Markdown", () => {
  for (const [text, expected] of TABLE) assert.equal(escapeMarkdown(text), expected, text);
});

test("a link destination cannot end early", () => {
  assert.equal(
    markdownDestination("https://a.example/?a=1&amp;b=(2)"),
    "<https://a.example/?a=1&amp;amp;b=(2)>",
  );
  assert.equal(markdownDestination("https://a.example/a> b"), "<https://a.example/a%3E%20b>");
});

test("the sample digest in Markdown", () =>
  assertGolden("sample.md", toMarkdown(renderDigest(sampleDigest))));

test("hostile text makes no heading, list, HTML or link of its own", () => {
  const markdown = toMarkdown(renderDigest(hostileDigest));
  const unescaped = markdown.replace(/\\./g, "");
  assert.deepEqual(
    unescaped.match(/<[^>]*>/g),
    Array(2).fill("<https://plain.example/a_%28b%29?x=%3Cscript%3E&amp;lt;>"),
  );
  assert.deepEqual(unescaped.match(/\]\(/g), ["]("]);
  assert.deepEqual(markdown.match(/^#+ .{0,12}/gm), [
    "# Undated",
    "## 1. cleared t",
    "### Sources disa",
    "### Sources",
  ]);
  assert.doesNotMatch(unescaped, /^\s*(- )?(1[.)] (?!Evil)|>|```|\[1a\]: (?!<https:\/\/plain))/m);
});
