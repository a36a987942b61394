import assert from "node:assert/strict";
import { test } from "node:test";
import { labelBrief, labelDigest } from "../../src/chat/labels.ts";
import type { Block, PointBlock } from "../../src/chat/message.ts";
import { renderDigest } from "../../src/chat/render-digest.ts";
import { renderStory } from "../../src/chat/render-story.ts";
import type { Brief } from "../../src/news/brief.ts";
import { quoteSpan } from "../../src/news/citation.ts";
import type { Digest } from "../../src/news/digest.ts";
import type { Claim, Disagreement } from "../../src/news/disagreement.ts";
import { sampleArticle, sampleDigest } from "./sample-digest.ts";

const [dam, library, keeper] = sampleDigest.briefs as readonly [Brief, Brief, Brief];

function blocksOf<K extends Block["kind"]>(digest: Digest, kind: K): readonly Extract<Block, { kind: K }>[] {
  return renderDigest(digest).blocks.filter((block) => block.kind === kind) as Extract<Block, { kind: K }>[];
}

function pointsOf(digest: Digest, kind: PointBlock["kind"]): readonly PointBlock[] {
  return renderDigest(digest).blocks.flatMap((block) =>
    (block.kind === "disagreement" || block.kind === "comparison") && block.kind === kind ? [block] : [],
  );
}

test("a message is plain data that survives JSON", () => {
  const message = renderDigest(sampleDigest);
  assert.deepEqual(JSON.parse(JSON.stringify(message)), message);
});

test("no story and no citation is dropped", () => {
  const text = JSON.stringify(renderDigest(sampleDigest));
  for (const labels of labelDigest(sampleDigest))
    for (const label of Object.values(labels.citations))
      assert.ok(text.includes(`"label":"${label}"`), label);
  assert.deepEqual(
    blocksOf(sampleDigest, "story").map(({ id }) => id),
    sampleDigest.briefs.map(({ story }) => story.id),
  );
});

test("what stands in no shown point has no label among the sources; a story by itself shows all points", () => {
  const long = sampleArticle({ id: "long", outlet: "Long Post", text: "x".repeat(40) });
  const claimAt = (start: number): Claim => ({
    outlet: long.outlet,
    speaker: null,
    quote: quoteSpan(long, { start, end: start + 1 }),
  });
  const disagreements = Array.from({ length: 7 }, (_, index) => ({
    ...dam.disagreements[0]!,
    question: `How many, ${index}?`,
    positions: [0, 1].map((side) => ({
      answer: `${side}`,
      claims: [claimAt(2 * index + side)],
    })) as unknown as Disagreement["positions"],
    silent: [],
  }));
  const onlyOne = [{ text: "x", claim: claimAt(30) }];
  const story: Brief["story"] = { id: "s", articles: [long], copyOf: {} };
  const brief: Brief = { ...dam, story, summary: [], disagreements, comparisons: [], onlyOne };
  const listed = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      block.kind === "sources" ? block.sources.flatMap(({ labels }) => labels) : [],
    );
  const digest = { ...sampleDigest, briefs: [brief] };
  assert.deepEqual(
    listed(renderDigest(digest).blocks),
    [..."abcdefghijk"].map((letter) => `1${letter}`),
  );
  assert.equal(blocksOf(digest, "note")[0]?.text, "2 more points: 1.6 How many, 5? 1.7 How many, 6?");
  assert.deepEqual(
    new Set(listed(renderStory(brief).blocks)),
    new Set([..."abcdefghijklmno"].map((letter) => `1${letter}`)),
  );
  assert.deepEqual(
    new Set(Object.values(labelBrief(brief, 1).citations)),
    new Set(listed(renderStory(brief).blocks)),
  );
  assert.equal(
    renderStory(brief, "disagreements").blocks.filter(({ kind }) => kind === "disagreement").length,
    7,
  );
});

test("each story says what was compared", () => {
  const alone: Brief = { ...dam, story: { ...dam.story, articles: [dam.story.articles[1]!], copyOf: {} } };
  const table = [
    [dam, "Compared 4 accounts."],
    [library, "2 accounts, not compared: disagreements are looked for in English only."],
    [keeper, "One account only; nothing to compare."],
    [{ ...alone, summary: [], comparisons: [], onlyOne: [] }, "One account only."],
  ] as const;
  for (const [brief, expected] of table)
    assert.equal(blocksOf({ ...sampleDigest, briefs: [brief] }, "note")[0]?.text, expected);
});

test("quotes of one speaker in one outlet stand together", () => {
  const [, relief] = pointsOf(sampleDigest, "disagreement");
  assert.deepEqual(
    relief?.positions[0]?.voices.map(({ speaker, citations }) => [
      speaker,
      citations.map(({ label }) => label),
    ]),
    [
      ["Hallam Water", ["1g", "1i"]],
      ["Piet Losse, Hallam Water’s chief engineer", ["1h"]],
    ],
  );
});

test("only a count that grew says when each figure was published", () => {
  const dates = (kind: "disagreement" | "comparison") =>
    pointsOf(sampleDigest, kind).flatMap(({ positions }) =>
      positions.flatMap(({ voices }) => voices.map(({ published }) => published?.at.slice(0, 10))),
    );
  assert.deepEqual(new Set(dates("disagreement")), new Set([undefined]));
  assert.deepEqual(dates("comparison"), ["2026-03-09", "2026-03-09", "2026-03-10"]);
});

test("accounts that do not answer are named while they are few, then counted", () => {
  const outlets = ["A", "B", "C", "D", "E"];
  const more = outlets.map((outlet) => sampleArticle({ id: outlet, outlet, text: outlet }));
  const story: Brief["story"] = { ...dam.story, articles: [...dam.story.articles, ...more] as never };
  const silentNote = (silent: readonly string[]) => {
    const disagreements = [{ ...dam.disagreements[0]!, silent }];
    return pointsOf({ ...sampleDigest, briefs: [{ ...dam, story, disagreements }] }, "disagreement")[0]
      ?.silent;
  };
  assert.equal(silentNote([]), null);
  assert.equal(silentNote(["A", "B"]), "No date or time: A and B");
  assert.equal(silentNote(outlets), "No date or time: 5 of 9 accounts");
});

test("reprints stand with the account that they carry", () => {
  const sources = blocksOf(sampleDigest, "sources")[0];
  assert.equal(sources?.title, "Sources: 6 outlets, 4 independent accounts");
  assert.deepEqual(
    sources?.sources.map(({ outlet, carriedBy }) => [outlet, carriedBy.map((copy) => copy.outlet)]),
    [
      ["Orrin Valley Herald", []],
      ["Meridian", ["Carrow Metro", "Daybreak"]],
      ["Hallam Tagblatt", []],
      ["Fellbeck Parish Letter", []],
    ],
  );
});

test("an empty digest says so and what to do", () => {
  const empty: Digest = {
    ...sampleDigest,
    window: null,
    briefs: [],
    receipt: { articles: 0, stories: 0, seconds: 0.01 },
  };
  assert.match(blocksOf(empty, "note")[0]!.text, /^No articles found\. Name a folder that has some/);
  assert.deepEqual(
    renderDigest(empty).blocks.map(({ kind }) => kind),
    ["note", "problems", "problems", "receipt"],
  );
});

test("the receipt says how much was left out and which engine was at work", () => {
  const table = [
    [
      { engine: "offline" },
      "Read 11 articles, found 4 stories (3 shown) in 1.2 s, offline, without a model.",
    ],
    [{ engine: "owl-7b" }, "Read 11 articles, found 4 stories (3 shown) in 1.2 s, with owl-7b."],
    [
      { receipt: { articles: 1, stories: 3, seconds: 0.04 } },
      "Read 1 article, found 3 stories in 0.0 s, offline, without a model.",
    ],
  ] as const;
  for (const [fields, expected] of table)
    assert.equal(blocksOf({ ...sampleDigest, ...fields }, "receipt")[0]?.text, expected);
});
