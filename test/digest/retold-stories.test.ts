import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { findCopies } from "../../src/cluster/find-copies.ts";
import { composeDigest, isEmptyDigest } from "../../src/digest/compose-digest.ts";
import type { Article } from "../../src/news/article.ts";
import { byPublication } from "../../src/news/by-publication.ts";
import type { Digest, StoryUpdate } from "../../src/news/digest.ts";
import type { Disagreement } from "../../src/news/disagreement.ts";
import { digestStories } from "../../src/newsroom/digest-stories.ts";
import { readAll } from "../../src/newsroom/read-all.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { createRandom } from "../create-random.ts";

const folder = fileURLToPath(new URL("../fixtures/stories/", import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const effects = { now: () => 0, signal: new AbortController().signal, onProgress: () => {} };

test("stories that come in two halves: updates quote both verbatim, tell only what is new, and only once", async () => {
  let updates = 0;
  for (const name of names) {
    const { articles } = await readAll([folderSource(join(folder, name))], effects);
    const inOrder = articles.toSorted(byPublication);
    const [first, all] = [
      await digestOf(inOrder.slice(0, Math.ceil(inOrder.length / 2))),
      await digestOf(inOrder),
    ];
    const second = compose(all, first);
    assert.deepEqual(second.briefs, [], name);
    for (const update of second.updates) {
      assertKept(update, first);
      updates += 1;
    }
    assert.ok(isEmptyDigest(compose(all, all)), name);
  }
  assert.ok(updates > 5);
});

test("articles that are broken, shortened or framed anew bring no update", async () => {
  const random = createRandom(20_260_312);
  const rewrites: readonly ((sentences: readonly string[]) => string)[] = [
    (sentences) => sentences.join("\n"),
    (sentences) => sentences.filter(() => random() > 0.25).join(" "),
    (sentences) => ["Updated at 14:30.", ...sentences, "Read more of our coverage."].join(" "),
  ];
  for (const name of names) {
    const { articles } = await readAll([folderSource(join(folder, name))], effects);
    const shown = await digestOf(articles);
    for (const [round, rewrite] of rewrites.entries()) {
      const revised = articles.map((article) => ({
        ...article,
        id: `${article.id} ${round}`,
        text: rewrite(article.text.split(/(?<=[.!?]["”]?)\s+/)),
      }));
      assert.deepEqual(compose(await digestOf(revised), shown).updates, [], `${name} ${round}`);
    }
  }
});

function assertKept({ brief, changes, earlier }: StoryUpdate, first: Digest): void {
  const articles = [...earlier, ...brief.story.articles];
  const told = new Set(first.briefs[0]!.story.articles.map(({ id }) => id));
  for (const { question, before, after } of changes) {
    for (const { articleId, text, start } of [...quotesOf(before), ...quotesOf(after)])
      assert.equal(articles.find(({ id }) => id === articleId)?.text.slice(start, start + text.length), text);
    assert.ok(quotesOf(after).some(({ articleId }) => !told.has(articleId)));
    assert.ok(question.split(/\s+/).length <= 14, question);
    const answers = [...before, ...after].map(({ answer }) => answer);
    assert.equal(new Set(answers).size, answers.length, question);
  }
}

const quotesOf = (positions: readonly Disagreement["positions"][number][]) =>
  positions.flatMap(({ claims }) => claims.map(({ quote }) => quote));

function digestOf(articles: readonly Article[]): Promise<Digest> {
  const [first, ...others] = articles;
  const story = { id: "story", articles: [first!, ...others] as const, copyOf: findCopies(articles) };
  return digestStories({ stories: [story], problems: [], startedAt: 0 }, effects);
}

function compose(found: Digest, shownDigest: Digest): Digest {
  // As it is kept: written as JSON and read back.
  const { briefs }: Digest = JSON.parse(JSON.stringify(shownDigest));
  const shown = briefs.map((brief) => ({ brief, shownAt: "2026-03-12T08:00:00.000Z" }));
  return composeDigest(found, { shown, options: { maxStories: null }, slot: null });
}
