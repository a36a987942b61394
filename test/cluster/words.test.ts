import assert from "node:assert/strict";
import { test } from "node:test";
import { readEvidence } from "../../src/cluster/evidence.ts";
import { stem } from "../../src/cluster/stem.ts";
import { readTerms } from "../../src/cluster/terms.ts";
import { readTokens } from "../../src/cluster/tokens.ts";

const stems: readonly (readonly [string, string])[] = [
  ["indians", "india"],
  ["americans", "america"],
  ["musician", "musicia"],
  ["german", "german"],
  ["man", "man"],
  ["shootings", "shoot"],
  ["shooting", "shoot"],
  ["killed", "kill"],
  ["stopped", "stop"],
  ["agreed", "agreed"],
  ["cities", "city"],
  ["parties", "parti"],
  ["party", "parti"],
  ["witnesses", "witness"],
  ["police", "polic"],
  ["bus", "bus"],
  ["sing", "sing"],
  ["died", "died"],
];
for (const [word, expected] of stems) {
  test(`the stem of ${word} is ${expected}`, () => assert.equal(stem(word), expected));
}

const tokens: readonly (readonly [text: string, words: string])[] = [
  ["Mr. Steele's 22,000 men", "mr steele s 22000 men"],
  ["at 3:15 p.m., 4.5 percent.", "at 3:15 p m 4.5 percent"],
  ["in Montréal and Łódź", "in montreal and łodz"],
  ["unconstitutionally", "unconstituti"],
  ["東京で地震", "東京 で 地震"],
  ["😀 — “fine”", "fine"],
  ["", ""],
];
for (const [text, words] of tokens) {
  test(`the words of '${text}'`, () => {
    assert.equal(
      readTokens(text)
        .map(({ word }) => word)
        .join(" "),
      words,
    );
  });
}

test("names weigh more than other words, headlines more than bodies, pairs of names count", () => {
  const { weights } = readTerms({ title: "storm over Selby", text: "Rain fell on the town of Ebba Lake." });
  assert.ok(weights.get("ebba")! > weights.get("town")!);
  assert.ok(weights.get("storm")! > weights.get("town")!);
  assert.ok(weights.has("ebba lake"));
  assert.ok(!weights.has("the"));
});

const friday = "2024-05-03T00:00:00.000Z";
const evidence: readonly {
  text: string;
  publishedAt: string | null;
  days: readonly string[];
  ages: readonly number[];
}[] = [
  { text: "early on Friday", publishedAt: friday, days: ["2024-05-03"], ages: [] },
  { text: "last Saturday", publishedAt: friday, days: ["2024-04-27"], ages: [] },
  { text: "on May 1 and Dec. 24", publishedAt: friday, days: ["2024-05-01", "2023-12-24"], ages: [] },
  { text: "on June 4, 2021", publishedAt: friday, days: ["2021-06-04"], ages: [] },
  { text: "on Friday", publishedAt: null, days: [], ages: [] },
  { text: "a 24-year-old man and Ann Lee, 31, of Selby", publishedAt: friday, days: [], ages: [24, 31] },
];
for (const { text, publishedAt, days, ages } of evidence) {
  test(`'${text}', published ${publishedAt}`, () => {
    const found = readEvidence({ title: "", text, publishedAt });
    assert.deepEqual(
      found.days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
      days,
    );
    assert.deepEqual(found.ages, ages);
  });
}
