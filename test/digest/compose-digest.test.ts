import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { composeDigest, isEmptyDigest } from "../../src/digest/compose-digest.ts";
import type { Digest, ShownStory } from "../../src/news/digest.ts";
import type { Story } from "../../src/news/story.ts";
import { briefStory } from "../../src/newsroom/brief-story.ts";
import { digestStories } from "../../src/newsroom/digest-stories.ts";
import { storyOf } from "../disagree/story-of.ts";

const ferry = [
  "Wire, 2026-03-11: A ferry capsized off Tolvik on Wednesday, killing 12 people, the coast guard said.",
];
const ferryGrown = [
  ...ferry,
  "Post, 2026-03-12: Twenty people died when a ferry capsized off Tolvik on Wednesday, the harbour master said.",
];
const march = ["Gazette, 2026-03-12: Thousands marched through Harbury against the new harbour fees."];
const marchAgain = [
  ...march,
  "Ledger, 2026-03-12: Protesters marched through Harbury against the harbour fees.",
];
const slot = {
  dueAt: "2026-03-13T07:00:00.000Z",
  postedAt: "2026-03-13T07:00:20.000Z",
  zone: "Europe/Berlin",
};

describe("what goes into a digest", () => {
  const rows: readonly {
    readonly name: string;
    readonly shown: readonly Story[];
    readonly found: readonly Story[];
    readonly news: readonly string[];
    readonly updates: readonly string[];
  }[] = [
    {
      name: "all is new",
      shown: [],
      found: [story("a", ferry), story("b", march)],
      news: ["a", "b"],
      updates: [],
    },
    {
      name: "nothing changed",
      shown: [story("a", ferry), story("b", march)],
      found: [story("a", ferry), story("b", march)],
      news: [],
      updates: [],
    },
    {
      name: "one changed, one has only another article, one is new",
      shown: [story("a", ferry), story("b", march)],
      found: [
        story("a", ferryGrown),
        story("b", marchAgain),
        story("c", ["Wire: A library opened in Sael."]),
      ],
      news: ["c"],
      updates: ["a"],
    },
    {
      name: "a story that has another id since it was split or merged",
      shown: [story("a", ferry), story("b", march)],
      found: [story("x", ferryGrown), story("y", marchAgain)],
      news: [],
      updates: ["x"],
    },
    {
      name: "the id counts more than the articles",
      shown: [story("a", ferryGrown), story("x", ferry)],
      found: [story("x", ferryGrown)],
      news: [],
      updates: ["x"],
    },
  ];
  for (const { name, shown, found, news, updates } of rows) {
    test(name, async () => {
      const digest = composeDigest(await digestOf(found), {
        shown: shown.flatMap(asShown),
        options: { maxStories: null },
        slot,
      });
      assert.deepEqual(digest.briefs.map(({ story: { id } }) => id).toSorted(), news);
      assert.deepEqual(
        digest.updates.map(({ brief }) => brief.story.id),
        updates,
      );
      assert.equal(isEmptyDigest(digest), news.length + updates.length === 0);
      assert.deepEqual(digest.slot, slot);
    });
  }
});

test("an update knows when its story was shown, and has the article that was revised since", async () => {
  const revised = [
    "Wire, 2026-03-11: A ferry capsized off Tolvik on Wednesday, killing 20 people, the coast guard said.",
  ];
  const shown = asShown(story("a", ferry));
  const { updates } = composeDigest(await digestOf([story("a", revised)]), {
    shown,
    options: { maxStories: null },
    slot: null,
  });
  assert.equal(updates[0]?.lastShownAt, "2026-03-12T08:00:00.000Z");
  assert.deepEqual(updates[0]?.earlier, shown[0]!.brief.story.articles);
});

test("a limit holds for new stories and for updates", async () => {
  const shown = [story("a", ferry), story("e", ferry)].flatMap(asShown);
  const found = await digestOf([
    story("a", ferryGrown),
    story("e", ferryGrown),
    story("b", march),
    story("c", ["Wire: A library opened in Sael."]),
  ]);
  const digest = composeDigest(found, { shown, options: { maxStories: 1 }, slot: null });
  assert.equal(digest.briefs.length, 1);
  assert.equal(digest.updates.length, 1);
  assert.equal(digest.receipt.stories, 4);
});

/** Articles have ids that tell their texts apart, as stored ones have. */
test("what was not compared is told of the stories that are shown, and of no other", async () => {
  const foreign = (id: string, name: string): Story => {
    const { articles, ...read } = story(id, [
      `Wire, 2026-03-11: A fire in the market hall of ${name} killed 14 people on Wednesday, the city said.`,
      `Blatt, 2026-03-11: Der Brand in der Markthalle von ${name} hat am Mittwoch 19 Menschen getötet.`,
    ]);
    return { ...read, articles: [articles[0], { ...articles[1]!, language: "de" }] };
  };
  const known = foreign("a", "Sael");
  const found = await digestOf([known, foreign("b", "Osk"), foreign("c", "Tolvik")]);
  assert.deepEqual(found.problems, []);
  const digest = composeDigest(found, { shown: asShown(known), options: { maxStories: 1 }, slot: null });
  const [shown] = digest.briefs;
  assert.deepEqual(
    digest.problems.map(({ stage, subject, message }) => [stage, subject, /Blatt \(de\)/.test(message)]),
    [["compare", shown!.headline, true]],
  );
});

function story(id: string, told: readonly string[]): Story {
  const read = storyOf(...told);
  const [first, ...others] = read.articles.map((article) => ({
    ...article,
    id: `${article.outlet} ${article.text}`,
  }));
  return { ...read, id, articles: [first!, ...others] };
}

function digestOf(stories: readonly Story[]): Promise<Digest> {
  const effects = { now: () => 0, signal: new AbortController().signal, onProgress: () => {} };
  return digestStories({ stories, problems: [], startedAt: 0 }, effects);
}

function asShown(one: Story): readonly ShownStory[] {
  return [briefStory(one)].map((brief) => ({ brief, shownAt: "2026-03-12T08:00:00.000Z" }));
}
