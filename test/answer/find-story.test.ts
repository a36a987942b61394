import assert from "node:assert/strict";
import { test } from "node:test";
import { findStory } from "../../src/answer/find-story.ts";
import type { Story } from "../../src/news/story.ts";

const story = (id: string, title: string, text: string): Story => ({
  id,
  articles: [
    {
      id: `${id}-a`,
      url: null,
      path: null,
      outlet: "Harbour Post",
      title,
      text,
      publishedAt: null,
      publishedPrecision: "day",
      language: "en",
    },
  ],
  copyOf: {},
});

const stories = [
  story(
    "ferry",
    "Ferry Selka runs aground",
    "The ship hit a rock. Nineteen passengers were injured in the accident.",
  ),
  story(
    "dam",
    "Dam operator denies opening its sluices",
    "The river rose. The operator rejected the reports.",
  ),
  story(
    "strike",
    "Bus drivers walk out",
    "The drivers stopped work. Their union wants higher pay for night shifts.",
  ),
  story(
    "bridge",
    "Bridge closed for a year",
    "The river bridge in Selby is shut for repairs. Engineers found cracks.",
  ),
];

const found: readonly (readonly [string, string])[] = [
  ["ferry", "ferry"],
  ["selka", "ferry"],
  ["fery acident", "ferry"],
  ["the story about the vessel", "ferry"],
  ["sluice", "dam"],
  ["denial of the dam", "dam"],
  ["stoppage of buses", "strike"],
  ["night shift", "strike"],
  ["cracked bridge", "bridge"],
  ["seka", "ferry"],
  ["boat accident", "ferry"],
  ["injured travellers", "ferry"],
  ["dam sluces", "dam"],
  ["coach driver strike", "strike"],
];

for (const [words, id] of found) {
  test(`“${words}” means the ${id}`, () => {
    const result = findStory(words, stories);
    assert.equal(result.kind === "story" ? result.story.id : result.kind, id);
  });
}

test("a word and its synonym in two headlines offer a choice", () => {
  const quakes = [
    story("peru", "Earthquake hits Peru", "Houses fell."),
    story("chile", "Quake rocks Chile", "Roads broke."),
    ...stories,
  ];
  const result = findStory("earthquake", quakes);
  assert.deepEqual(result.kind === "choice" && result.stories.map(({ id }) => id), ["peru", "chile"]);
});

test("words that fit several stories offer a choice", () => {
  const result = findStory("river", stories);
  assert.deepEqual(result.kind === "choice" && result.stories.map(({ id }) => id).sort(), ["bridge", "dam"]);
});

const absent: readonly (readonly [words: string, missing: readonly string[], offered: readonly string[]])[] =
  [
    ["zendrik drivers", ["zendrik"], ["strike"]],
    ["the bus strike at the observatory", ["observatory"], ["strike"]],
    ["Flight 904 accident", ["Flight", "904"], ["ferry"]],
    ["zendrik", ["zendrik"], []],
    ["champions league final zendrik bridge", ["champions", "league", "zendrik"], []],
  ];
for (const [words, missing, offered] of absent) {
  test(`“${words}” is in no story; ${offered.length} are offered`, () => {
    const result = findStory(words, stories);
    assert.notEqual(result.kind, "story");
    assert.deepEqual(result.kind === "choice" ? result.stories.map(({ id }) => id) : [], offered);
    assert.deepEqual(result.kind !== "story" && result.missing, missing);
  });
}

for (const words of ["strike explained", "the deadly ferry accident", "dam crisis", "bridge recap"]) {
  test(`“${words}” means a story, though no article says it so`, () =>
    assert.equal(findStory(words, stories).kind, "story"));
}

for (const words of ["volcano", "", "???", "the story"]) {
  test(`“${words}” finds no story`, () => assert.equal(findStory(words, stories).kind, "none"));
}
