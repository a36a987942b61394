import assert from "node:assert/strict";
import { test } from "node:test";
import { webLink } from "../../src/chat/web-link.ts";

const TABLE: readonly (readonly [address: string | null, expected: string | null])[] = [
  [null, null],
  ["", null],
  ["news/today.html", null],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["https://bank.example@evil.example/", null],
  ["https://a.example/x_y-z?q=1&r=%20#top", "https://a.example/x_y-z?q=1&r=%20#top"],
  ["HTTP://A.example", "http://a.example/"],
  ["https://a.example/a b|c>d)<e]", "https://a.example/a%20b%7Cc%3Ed%29%3Ce%5D"],
  ["https://a.example/新聞", "https://a.example/%E6%96%B0%E8%81%9E"],
  ["https://а.example/", "https://xn--80a.example/"],
  ["https://a.example/\u202egnp.exe\n", "https://a.example/%E2%80%AEgnp.exe"],
];

test("only plain web addresses become links, spelled so that no markup can read them as its own", () => {
  for (const [address, expected] of TABLE) assert.equal(webLink(address), expected, `${address}`);
});
