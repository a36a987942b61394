import assert from "node:assert/strict";
import { test } from "node:test";
import { cutSiteTail } from "../../src/text/site-tail.ts";

const cut: readonly [stated: string, title: string, site: string][] = [
  ["Dam bursts | Estuary Post", "Dam bursts", "Estuary Post"],
  ["Dam bursts « CBS News", "Dam bursts", "CBS News"],
  ["Dam bursts :: WXYZ.com", "Dam bursts", "wxyz.com"],
  ["Dam bursts - Harrow Courier", "Dam bursts", "Harrow Courier"],
  ["Dam bursts – BBC News", "Dam bursts", "BBC News"],
  ["Dam bursts - WXYZ Action News 5 - Harrow, Valdria", "Dam bursts", "WXYZ Action News 5"],
  ["Dam bursts - WXYZ-TV: News, Weather and Sports for Harrow", "Dam bursts", "WXYZ-TV"],
  ["Dam bursts - Fox 2 News Headlines", "Dam bursts", "Fox 2 News Headlines"],
  ["Dam bursts - harrow9.com - Harrow - News, Weather |", "Dam bursts", "harrow9.com"],
  [
    "Dam bursts - the view from Harrow | Harrow Courier",
    "Dam bursts - the view from Harrow",
    "Harrow Courier",
  ],
];
for (const [stated, title, site] of cut) {
  test(`cut: ${stated}`, () => assert.deepEqual(cutSiteTail(stated, []), { title, site }));
}

const whole: readonly string[] = [
  "Dam bursts - mayor resigns",
  "Dam bursts - Mayor Resigns",
  "Dam bursts - Police Report",
  "Dam bursts - WHO",
  "Dam bursts - Courier driver says he saw it",
  "Dam | Harrow",
  "Dam bursts | Mayor Resigns",
  "Dam bursts – Live Blog",
  "Harrow-Farrow bridge closed",
];
for (const stated of whole) {
  test(`whole: ${stated}`, () => assert.deepEqual(cutSiteTail(stated, []), { title: stated, site: null }));
}

test("a known name is a site's, whatever it looks like", () => {
  assert.equal(cutSiteTail("Dam bursts - Estuary One", ["www.estuaryone.example"]).title, "Dam bursts");
  assert.equal(cutSiteTail("Dam bursts - Estuary One", ["Dam bursts"]).site, "Estuary One");
  assert.equal(cutSiteTail("Dam bursts - Estuary One", ["Harrow Echo", null]).site, null);
});
