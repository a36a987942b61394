import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { storyFilter } from "../../src/digest/story-filter.ts";
import { type DigestOptions, defaultDigestOptions } from "../../src/news/digest-options.ts";
import type { Story } from "../../src/news/story.ts";
import { storyOf } from "../disagree/story-of.ts";

const strike = named(
  "strike",
  storyOf(
    "Wire: Dockers went on strike.",
    "Post: The port stands still, a strike.",
    "Gazette (copy of Wire): Dockers went on strike.",
  ),
);
const match = named(
  "match",
  storyOf("Wire: Sael beat Carrow 3-1 in the cup.", "Post: A strike by Corr decided the cup match."),
);
const fire = named(
  "fire",
  storyOf(
    "Wire: A fire broke out during the strike.",
    "Post: A fire destroyed a mill.",
    "Radio Seven: Mill burnt down.",
  ),
);
const library = inLanguage("sk", named("library", storyOf("Denník: V Kaware otvorili knižnicu.")));
const stories = [strike, match, fire, library];

const rows: readonly {
  readonly name: string;
  readonly options: Partial<DigestOptions>;
  readonly selected: readonly Story[];
}[] = [
  { name: "everything", options: {}, selected: stories },
  { name: "reprints are no accounts of their own", options: { minAccounts: 3 }, selected: [fire] },
  {
    name: "a topic that half of the accounts have",
    options: { include: ["strikes"] },
    selected: [strike, match],
  },
  { name: "one of several topics", options: { include: ["cup", "mill"] }, selected: [match, fire] },
  { name: "muted wins", options: { include: ["strike"], mute: ["cup"] }, selected: [strike] },
  {
    name: "muted by one account of three is not muted",
    options: { mute: ["strike"] },
    selected: [fire, library],
  },
  { name: "a language", options: { language: "sk" }, selected: [library] },
  { name: "a language with its region", options: { language: "en-GB" }, selected: [] },
  { name: "English", options: { language: "EN" }, selected: [strike, match, fire] },
  { name: "a topic without a word", options: { include: ["!"] }, selected: [] },
];

describe("stories that are wanted", () => {
  for (const { name, options, selected } of rows) {
    test(name, () =>
      assert.deepEqual(
        stories.filter(storyFilter({ ...defaultDigestOptions, ...options })).map(({ id }) => id),
        selected.map(({ id }) => id),
      ),
    );
  }
});

test("a topic may stand in titles only", () => {
  const [article] = library.articles;
  const titled: Story = { ...library, articles: [{ ...article, title: "New library in Kawabe" }] };
  assert.ok(storyFilter({ ...defaultDigestOptions, include: ["libraries"] })(titled));
});

function named(id: string, story: Story): Story {
  return { ...story, id };
}

function inLanguage(language: string, story: Story): Story {
  const [first, ...others] = story.articles.map((article) => ({ ...article, language }));
  return { ...story, articles: [first!, ...others] };
}
