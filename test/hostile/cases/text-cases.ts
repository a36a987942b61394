import { type HostileCase, report } from "../hostile-case.ts";

/** Words of an article that a platform, a terminal or a Markdown reader could take for more than words. */
const words: readonly (readonly [name: string, words: string])[] = [
  ["a broadcast ping on Slack", "<!channel> <!here> <!everyone> <!subteam^S024BE7LH|@editors>"],
  ["mentions on Slack", "<@U024BE7LH> <#C024BE7LR|general> <@W123|boss>"],
  ["a broadcast ping on Discord", "@everyone @here <@&165511591545143296>"],
  ["mentions on Discord", "<@86890631690977280> <@!86890631690977280> <#103735883630395392>"],
  [
    "a command, a time and an emoji on Discord",
    "</airhorn:816437322781949972> <t:1618953630:R> <:mmLol:216154654256398347>",
  ],
  ["a link that says it is another", "[https://bank.example/login](https://evil.example/phish)"],
  ["a link of Slack that says it is another", "<https://evil.example/phish|https://bank.example/login>"],
  ["bare addresses", "https://evil.example/a www.evil.example mailto:me@evil.example tel:+12345"],
  [
    "a reference that takes a citation's place",
    "[1a]: https://evil.example/phish\n[1b]: <javascript:alert(1)>",
  ],
  [
    "a picture that reports who reads it",
    "![](https://evil.example/pixel.gif) <img src=https://evil.example/pixel.gif>",
  ],
  [
    "headings, lists, rules and quotations",
    "# Breaking\n\n> said\n\n- one\n\n1. two\n\n---\n\n===\n\n-# small",
  ],
  [
    "bold, code, spoilers and fences",
    "**bold** __under__ ~~gone~~ ||spoiler|| `code`\n\n```sh\nrm -rf /\n```",
  ],
  [
    "HTML and entities",
    "<script>alert(1)</script><iframe src=//evil.example></iframe> &lt;!channel&gt; &#60;b&#62;",
  ],
  ["a table", "| a | b |\n|---|---|\n| [x](https://evil.example) | y |"],
  ["escapes already there", "\\<!channel\\> \\\\[x\\\\](https://evil.example) \\@everyone"],
  [
    "terminal escapes",
    "\u001b[2J\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007\u009b31mred \u001b]0;title\u0007",
  ],
  ["text from right to left", "\u202etxt.exe\u202c \u2067nigam\u2069 \u200fabc\u200e \u061c"],
  ["an address spelled from right to left", "https://\u202emoc.knab\u202c.evil.example"],
  ["zero-width letters inside a mention", "@every\u200bone <\u200b!channel\u200b> @\u2060here \ufeff@here"],
  [
    "tag characters and private ones",
    `\u{e0001}${[..."ignore"].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("")} \ue000\uf8ff`,
  ],
  ["lone halves of letters", "half \ud83d and \udc00 half"],
  ["NUL, bell and backspaces", "safe\u0000unsafe \u0007 abc\b\b\bxyz \u007f \u0085 \u2028 \u2029"],
  ["a thousand marks on one letter", `z${"\u0301".repeat(1_000)}algo`],
  ["letters that look alike", "\uff20everyone \ufe6bhere \uff1c!channel\uff1e \u02c2@U123\u02c3"],
  ["one word of 100,000 letters", "w".repeat(100_000)],
  ["a colon before 100,000 letters", `:${"w".repeat(100_000)}`],
  ["100,000 colons", ":w".repeat(50_000)],
  ["100,000 spaces", `${" ".repeat(100_000)}.`],
  ["100,000 digits", "1".repeat(100_000)],
  ["100,000 brackets", "[".repeat(100_000)],
  ["100,000 quotation marks", "“\"'".repeat(33_000)],
  ["50,000 stars and underlines", "*_".repeat(50_000)],
];

/** Each in an article's title, outlet and text at once, which is told in the digest. */
export const textCases: readonly HostileCase[] = words.map(([name, attack]) => ({
  name,
  files: () => ({
    "evil.json": report({
      title: `Osprey aground off Skarra ${attack}`,
      outlet: `Evil ${attack}`,
      before: `${attack} the ferry Osprey ran aground off Skarra on Monday morning, said ${attack}.`,
      after: `“The Osprey was never aground, ${attack}”, the spokesman Carl Vane said on Monday.`,
    }),
  }),
  arrives: "Evil",
}));
