import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { searchArticles, searchStories } from "../../src/store/search.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";
import { applyEvents } from "./sample-stories.ts";
import { temporaryWorkspace } from "./temporary-store.ts";

const at = "2026-03-09T12:00:00.000Z";
const newsroom = [
  { id: "fire", title: "Harbour fire injures twelve", text: "Flames broke out at the fish market." },
  { id: "ferry", title: "Ferry runs aground", text: "The ferry left the harbour of Port Ellery at dawn." },
  {
    id: "port",
    title: "New port planned",
    text: "Ellery Council wants a port. A harbour, it says, needs ferries.",
  },
  { id: "flood", title: "Öst floods", text: "Water stood in the streets of Öst.", outlet: "Skarra Post" },
];

/** What a person writes, and what is found, the best first. */
const searches: readonly { name: string; words: string; found: string }[] = [
  { name: "a word in the headline counts more", words: "harbour", found: "fire ferry port" },
  { name: "what has all the words comes first", words: "harbour ferry", found: "ferry port fire" },
  { name: "a word that is nowhere takes nothing away", words: "zeppelin floods", found: "flood" },
  { name: "a word in other forms", words: "injured flood", found: "fire flood" },
  { name: "a word without its accents", words: "ost", found: "flood" },
  { name: "a word with accents it has not", words: "férry", found: "ferry port" },
  { name: "words that follow one another", words: '"port ellery"', found: "ferry" },
  { name: "the outlet", words: "skarra", found: "flood" },
  { name: "words that every text has", words: "the", found: "ferry fire flood" },
  { name: "a part of a word", words: "harb", found: "" },
  { name: "a mistyped word", words: "habrour", found: "fire ferry port" },
  { name: "a mistyped word beside another", words: "harbour flmaes", found: "fire ferry port" },
  { name: "a mistyped word with accents", words: "férri", found: "ferry port" },
  { name: "short words as they are", words: "pot", found: "" },
  { name: "the operators of the index", words: "NOT harbour* AND (fire", found: "fire ferry port" },
  { name: "nothing", words: " \u{1F525} ", found: "" },
];
for (const { name, words, found } of searches) {
  test(`finds ${name}`, async (t) => {
    const workspace = await temporaryWorkspace(t);
    await put(workspace, newsroom);
    assert.equal(await search(workspace, words), found);
  });
}

test("no more are found than are wanted, the best", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, newsroom);
  const [best, ...others] = await searchArticles(workspace, "harbour ferry", 1);
  assert.deepEqual([best!.article.id, others], ["ferry", []]);
});

test("whatever a person writes is no mistake", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, newsroom);
  const special = fc.constantFrom(
    ..."\"'*^:+-(){}[],.\\\0%_ ",
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "title:",
    "fire",
  );
  const written = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(special).map((parts) => parts.join("")),
  );
  await fc.assert(
    fc.asyncProperty(written, async (words) => {
      await searchArticles(workspace, words, 5);
    }),
    { numRuns: 300 },
  );
  await searchArticles(workspace, "fire \"'".repeat(600), 5);
});

test("only the current texts are found, also when an older one comes back", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const [fire] = newsroom;
  const edited = { ...fire!, id: "edited", text: "Arson is suspected." };
  const searchBoth = async () => [await search(workspace, "flames"), await search(workspace, "arson")];
  await put(workspace, [fire!], "place");
  assert.deepEqual(await searchBoth(), ["fire", ""]);
  await put(workspace, [edited], "place");
  assert.deepEqual(await searchBoth(), ["", "edited"]);
  await put(workspace, [fire!], "place");
  assert.deepEqual(await searchBoth(), ["fire", ""]);
  await expectInStep(workspace);
});

test("stories are found by their best articles, and come whole", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, newsroom);
  const storyOf = { fire: "A", ferry: "B", port: "C", flood: "A" };
  const events = Object.entries(storyOf).map(
    ([article, story]) => ({ kind: "assigned", article, story }) as const,
  );
  await applyEvents(workspace, events);
  const found = await searchStories(workspace, "harbour ferry", 2);
  assert.deepEqual(
    found.map(({ id, articles }) => [id, articles.length]),
    [
      ["B", 1],
      ["C", 1],
    ],
  );
  const [fires] = await searchStories(workspace, "flames", 2);
  assert.deepEqual([fires!.id, fires!.articles.length], ["A", 2]);
});

test("an article that waits to be grouped is found, in no story", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, newsroom);
  assert.deepEqual(
    (await searchArticles(workspace, "flames", 5)).map(({ story }) => story),
    [null],
  );
  assert.deepEqual(await searchStories(workspace, "flames", 5), []);
});

async function put(
  workspace: Workspace,
  samples: readonly { readonly id: string }[],
  place?: string,
): Promise<void> {
  const placed = samples.map((sample) => ({ place: place ?? sample.id, article: sampleArticle(sample) }));
  await storeArticles(workspace, { placed, seenAt: at, isSame: () => true });
}

async function search(workspace: Workspace, words: string): Promise<string> {
  return (await searchArticles(workspace, words, 10)).map(({ article }) => article.id).join(" ");
}

/** The index compares itself with the texts. */
async function expectInStep({ store }: Workspace): Promise<void> {
  await sql`insert into article_words (article_words, rank) values ('integrity-check', 1)`.execute(store);
}
