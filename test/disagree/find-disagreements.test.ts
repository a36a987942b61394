import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findDisagreements } from "../../src/disagree/find-disagreements.ts";
import type { Disagreement } from "../../src/news/disagreement.ts";
import type { Story } from "../../src/news/story.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { lengthen } from "./background.ts";
import { storyOf } from "./story-of.ts";

/** Stories with more than one point each. */
const stories: readonly (readonly string[])[] = [
  [
    "Wire: A ferry capsized off Tolvik on Tuesday, killing 53 people, the coast guard said. The Aurelia left Tolvik at 8:15 a.m. Survivors claimed that the captain had left the ferry first.",
    "Post: Sixty-one people died when the ferry capsized off Tolvik. The captain, Tor Halvik, 44, denied that he had left the ferry first.",
    "Ledger: The ferry Aurelia left Tolvik at 9:05 a.m., the harbour master said. Tor Halvik, 47, is being questioned.",
  ],
  [
    "Wire: Harrow Trucks will cut 640 jobs at its plant in Denby, the firm said. Chief executive Aldo Corr resigned on Monday.",
    "Courier: Aldo Corr was dismissed by the board. Harrow Trucks will cut 820 jobs at its plant in Denby.",
  ],
  [
    "Post: Organisers said 40,000 people marched through Harbury on Wednesday. Police counted 12,000.",
    "Ledger: Police arrested 31 people at the march in Harbury on Wednesday. “We were kettled for hours without any water,” said Dora Vane.",
    "Wire: Forty-five people were arrested at the march in Harbury on Wednesday. “We were kettled for hours without any water,” said Rosa Imel.",
  ],
];

for (const [i, told] of stories.entries())
  describe(`disagreements of story ${i + 1}`, () => {
    const story = storyOf(...lengthen(told));
    const points = pointsOf(story);

    test("are found", () => assert.ok(points.length >= 2, `${points.length}`));

    test("do not depend on the order of articles", () => {
      const reversed = { ...story, articles: story.articles.toReversed() as unknown as Story["articles"] };
      assert.deepEqual(pointsOf(reversed).map(orderless).toSorted(), points.map(orderless).toSorted());
    });

    test("are the same each time", () => assert.deepEqual(pointsOf(story), points));

    test("quote what stands in the article", () => {
      for (const { quote } of claimsOf(points)) {
        const { text } = story.articles.find(({ id }) => id === quote.articleId)!;
        assert.equal(text.slice(quote.start, quote.start + quote.text.length), quote.text);
      }
    });

    test("name the outlet of the quoted article, and a speaker who stands in it", () => {
      for (const { outlet, speaker, quote } of claimsOf(points)) {
        const article = story.articles.find(({ id }) => id === quote.articleId)!;
        assert.equal(outlet, article.outlet);
        assert.ok(speaker === null || article.text.includes(speaker), speaker ?? "");
      }
    });

    test("ask in no more than 14 words, and end with a question mark", () => {
      for (const { question } of points) {
        assert.ok(question.split(/\s+/).length <= 14, question);
        assert.match(question, /^\p{Lu}.*\?$/u);
      }
    });

    test("ask with no figure and no name that is not quoted", () => {
      for (const point of points) {
        const quoted = claimsOf([point])
          .map(({ quote }) => quote.text)
          .join(" ");
        for (const word of point.question.match(/(?<=\s)\p{Lu}\p{L}+|\d+/gu) ?? [])
          assert.ok(quoted.includes(word), `${word} in: ${point.question}`);
      }
    });

    test("have different answers", () => {
      for (const { positions } of points)
        assert.equal(new Set(positions.map(({ answer }) => answer.toLowerCase())).size, positions.length);
    });

    test("call silent only accounts that are not quoted", () => {
      for (const point of points)
        for (const { quote } of claimsOf([point])) assert.ok(!point.silent.includes(quote.articleId));
    });

    test("are not between outlets where there is one account", () => {
      for (const account of lengthen(told))
        for (const { question, between } of pointsOf(storyOf(account)))
          assert.equal(between, "parties", question);
    });

    test("are not between an account and its copy", () => {
      const [first] = told;
      const copy = `Copyist (copy of ${first!.split(":")[0]}): ${first!.slice(first!.indexOf(": ") + 2)}`;
      for (const { question, between } of pointsOf(storyOf(first!, copy)))
        assert.equal(between, "parties", question);
    });
  });

function pointsOf(story: Story): readonly Disagreement[] {
  const { disagreements, comparisons } = findDisagreements(story, readSentences);
  return [...disagreements, ...comparisons];
}

const claimsOf = (points: readonly Disagreement[]) =>
  points.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));

/** A point as a text that is the same whichever position comes first. */
const orderless = ({ question, positions }: Disagreement) =>
  JSON.stringify([
    question,
    positions
      .map(({ answer, claims }) => JSON.stringify([answer, claims.map(({ quote }) => quote.text).toSorted()]))
      .toSorted(),
  ]);
