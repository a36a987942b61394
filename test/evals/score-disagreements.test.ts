import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/news/article.ts";
import { quoteSpan } from "../../src/news/citation.ts";
import type { Digest } from "../../src/news/digest.ts";
import type { Claim, Disagreement, Position } from "../../src/news/disagreement.ts";
import { fold } from "./fold.ts";
import type { Gold } from "./gold.ts";
import { scoreDisagreements } from "./score-disagreements.ts";
import { totalScores } from "./total-scores.ts";

const texts = {
  "north/one.txt": "The bridge opened in May. It cost 40 million crowns. The mayor welcomed the plan.",
  "two.txt": "The bridge opened in June. It cost 45 million crowns. The mayor rejected the plan.",
  "three.txt": "The bridge opened in June, officials said. Trains ran late. Nobody was hurt.",
};
type File = keyof typeof texts;

const gold: Gold = {
  story: "bridge",
  articles: { a: { file: "north/one.txt" }, b: { file: "two.txt" }, c: { file: "three.txt" } },
  disagreements: [
    {
      id: "D1",
      tier: "must",
      point: "when it opened",
      sides: [
        { quotes: [{ article: "a", quote: "opened in May" }] },
        {
          quotes: [
            { article: "b", quote: "opened in June" },
            { article: "c", quote: "opened in June" },
          ],
        },
      ],
    },
    {
      id: "D2",
      tier: "should",
      point: "what it cost",
      sides: [
        { quotes: [{ article: "a", quote: "cost 40 million crowns" }] },
        { quotes: [{ article: "b", quote: "cost 45 million crowns" }] },
      ],
    },
  ],
  traps: [
    {
      id: "T1",
      quotes: [
        { article: "c", quote: "Trains ran late" },
        { article: "a", quote: "mayor welcomed the plan" },
      ],
    },
  ],
};

type Shown = readonly [File, string];
const may: Shown = ["north/one.txt", "The bridge opened in May"];
const june: Shown = ["two.txt", "The bridge opened in June"];
const juneSaid: Shown = ["three.txt", "The bridge opened in June, officials said"];
const forty: Shown = ["north/one.txt", "It cost 40 million crowns."];
const trains: Shown = ["three.txt", "Trains ran late."];
const welcomed: Shown = ["north/one.txt", "The mayor welcomed the plan."];

const table: readonly { rule: string; entries: readonly (readonly Shown[])[][]; expected: object }[] = [
  {
    rule: "two sides in two positions are right",
    entries: [[[may], [june, juneSaid]]],
    expected: { entries: 1, right: 1, repeated: 0, traps: [], claims: 3, pureClaims: 3 },
  },
  {
    rule: "a second entry for the same point is repeated, not right",
    entries: [
      [[may], [june]],
      [[may], [juneSaid]],
    ],
    expected: { entries: 2, right: 1, repeated: 1 },
  },
  { rule: "two sides in one position are wrong", entries: [[[may, june], [trains]]], expected: { right: 0 } },
  { rule: "one side in two positions is wrong", entries: [[[june], [juneSaid]]], expected: { right: 0 } },
  { rule: "sides of two different points are wrong", entries: [[[may], [forty]]], expected: { right: 0 } },
  {
    rule: "a claim on the wrong side is impure",
    entries: [[[may, juneSaid, ["two.txt", "in June. It cost"]], [june]]],
    expected: { right: 1, claims: 4, pureClaims: 2 },
  },
  {
    rule: "a scrap does not carry a gold quote",
    entries: [[[["north/one.txt", "May"]], [june]]],
    expected: { right: 0 },
  },
  {
    rule: "another article's words do not carry a gold quote",
    entries: [[[["three.txt", "The bridge opened in June"]], [["two.txt", "The mayor rejected the plan."]]]],
    expected: { right: 0 },
  },
  {
    rule: "a wrong entry can hit a trap",
    entries: [[[welcomed], [trains]]],
    expected: { right: 0, traps: ["T1"] },
  },
  {
    rule: "a trap within one position is none",
    entries: [[[welcomed, trains], [forty]]],
    expected: { traps: [] },
  },
];

for (const { rule, entries, expected } of table) {
  test(rule, () => {
    const score = scoreDisagreements(gold, digestWith(entries), foldedTexts());
    assert.deepEqual({ ...score, ...expected }, { ...score });
  });
}

test("recall is counted for each tier", () => {
  const score = scoreDisagreements(gold, digestWith([[[may], [june]]]), foldedTexts());
  const { recall } = totalScores([score]);
  assert.deepEqual(recall, {
    must: { part: 1, whole: 1 },
    should: { part: 0, whole: 1 },
    may: { part: 0, whole: 0 },
  });
});

test("a quote that the file does not have is not verbatim", () => {
  const forged = foldedTexts().set("two.txt", "the file says something else");
  const score = scoreDisagreements(gold, digestWith([[[may], [june]]]), forged);
  assert.deepEqual([score.quotes, score.notVerbatim], [2, 1]);
});

test("wrong entries count on controls", () => {
  const control: Gold = { ...gold, disagreements: [] };
  const score = scoreDisagreements(control, digestWith([[[may], [june]]]), foldedTexts());
  assert.equal(totalScores([score]).wrongOnControls, 1);
});

test("a story in two briefs is in two pieces, and the briefs of other stories do not count", () => {
  const whole = digestWith([]);
  const brief = whole.briefs[0]!;
  const briefs = brief.story.articles.map((one, i) => ({
    ...brief,
    story: { ...brief.story, articles: [i === 2 ? { ...one, path: "elsewhere.txt" } : one] as const },
  }));
  const score = scoreDisagreements(gold, { ...whole, briefs }, foldedTexts());
  assert.equal(score.pieces, 2);
});

test("articles of one list are told apart by their titles", () => {
  const listed: Gold = {
    ...gold,
    articles: { ...gold.articles, b: { file: "list.json", index: 0 }, c: { file: "list.json", index: 1 } },
  };
  const places = new Map([
    ["north/one.txt", fold(texts["north/one.txt"])],
    ["list.json#0", `Two ${texts["two.txt"]}`],
    ["list.json#1", `Three ${texts["three.txt"]}`],
  ]);
  const digest = digestWith([[[may], [june]]]);
  const titles: Record<string, string> = { "two.txt": "Two", "three.txt": "Three" };
  const [first, ...others] = digest.briefs[0]!.story.articles;
  const moved = others.map((one) => ({ ...one, path: "list.json", title: titles[one.id]! }));
  const story = { ...digest.briefs[0]!.story, articles: [first, ...moved] as const };
  const score = scoreDisagreements(listed, { ...digest, briefs: [{ ...digest.briefs[0]!, story }] }, places);
  assert.deepEqual([score.right, score.notVerbatim], [1, 0]);
});

function foldedTexts(): Map<string, string> {
  return new Map(Object.entries(texts).map(([file, text]) => [file, fold(text)]));
}

function digestWith(entries: readonly (readonly Shown[])[][]): Digest {
  const [first, ...others] = (Object.keys(texts) as File[]).map(articleOf);
  const story = { id: "s", articles: [first!, ...others] as const, copyOf: {} };
  return {
    window: null,
    engine: "offline",
    updates: [],
    slot: null,
    briefs: [
      {
        story,
        headline: "",
        summary: [],
        disagreements: entries.map(disagreementOf),
        comparisons: [],
        onlyOne: [],
      },
    ],
    problems: [],
    receipt: { articles: 3, stories: 1, seconds: 0 },
  };
}

function disagreementOf(positions: readonly (readonly Shown[])[]): Disagreement {
  const [first, second, ...others] = positions.map(positionOf);
  return {
    kind: "date",
    question: "When?",
    between: "outlets",
    positions: [first!, second!, ...others],
    silent: [],
  };
}

function positionOf(shown: readonly Shown[]): Position {
  const [first, ...others] = shown.map(claimOf);
  return { answer: "", claims: [first!, ...others] };
}

function claimOf([file, text]: Shown): Claim {
  const start = texts[file].indexOf(text);
  const quote = quoteSpan(articleOf(file), { start, end: start + text.length });
  return { outlet: file, speaker: null, quote };
}

function articleOf(file: File): Article {
  return {
    id: file,
    url: null,
    path: file,
    outlet: file,
    title: "",
    text: texts[file],
    publishedAt: null,
    publishedPrecision: "day",
    language: "en",
  };
}
