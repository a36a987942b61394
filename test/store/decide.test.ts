import assert from "node:assert/strict";
import { test } from "node:test";
import { decideApart, decideMerge, decideSplit, decideUndo } from "../../src/store/decide.ts";
import { listDecisions, readDecisions, readJudgedArticles } from "../../src/store/decisions.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import { findStoryIds } from "../../src/store/stories.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";
import { applyEvents, storeStories, storiesNow } from "./sample-stories.ts";
import { temporaryWorkspace } from "./temporary-store.ts";

const by = { who: "Ana", at: "2026-03-10T00:00:00.000Z", note: null };

/** Stories, what people then decide, the stories afterwards, and what holds from then on (kind left right). */
const cases: readonly { before: string; decide: string; after: string; holds: string }[] = [
  { before: "A:ab B:cd", decide: "merge A B", after: "A:abcd", holds: "merge ab cd" },
  { before: "A:ab B:cd", decide: "merge B A", after: "A:abcd", holds: "merge ab cd" },
  { before: "A:a B:b C:c", decide: "merge B C, merge A C", after: "A:abc", holds: "merge b c, merge a bc" },
  { before: "A:abcd", decide: "split A cd", after: "A:ab s-c:cd", holds: "split cd ab" },
  { before: "A:abcd", decide: "split A d c", after: "A:ab s-c:cd", holds: "split cd ab" },
  { before: "A:abc s-c:d", decide: "split A c", after: "A:ab s-c-2:c s-c:d", holds: "split c ab" },
  { before: "A:ab B:cd", decide: "apart A B", after: "A:ab B:cd", holds: "apart ab cd" },
  { before: "A:abc", decide: "apart a c", after: "A:ab s-c:c", holds: "apart a c" },
  { before: "A:abc", decide: "apart A b", after: "A:ac s-b:b", holds: "apart ac b" },
  { before: "A:abc", decide: "apart b A", after: "A:ac s-b:b", holds: "apart b ac" },
  { before: "A:ab B:cd", decide: "merge A B, undo 1", after: "A:ab B:cd", holds: "" },
  { before: "A:abcd", decide: "split A cd, undo 1", after: "A:abcd", holds: "" },
  { before: "A:ab B:cd", decide: "apart A B, undo 1", after: "A:ab B:cd", holds: "" },
  { before: "A:abc", decide: "apart a c, undo 1", after: "A:abc", holds: "" },
  { before: "A:a B:b C:c", decide: "merge A B, merge B C, undo 1", after: "A:ac B:b", holds: "merge ab c" },
  { before: "A:a B:b", decide: "merge A B, undo 1, merge A B", after: "A:ab", holds: "merge a b" },
];
for (const { before, decide, after, holds } of cases) {
  test(`${before}: ${decide}`, async (t) => {
    const workspace = await temporaryWorkspace(t);
    await storeStories(workspace, before);
    await carryOut(workspace, decide);
    assert.equal(await storiesNow(workspace), after);
    const held = (await readDecisions(workspace)).map(
      ({ kind, left, right }) => `${kind} ${left.join("")} ${right.join("")}`,
    );
    assert.equal(held.join(", "), holds);
  });
}

const mistakes: readonly { before: string; decide: string; says: RegExp }[] = [
  { before: "A:a", decide: "merge A X", says: /no story X; list them/ },
  { before: "A:a B:b", decide: "merge A B, merge A B", says: /one story already/ },
  { before: "A:ab B:c", decide: "split A c", says: /story A has no article c/ },
  { before: "A:ab", decide: "split A a b", says: /all articles of story A/ },
  { before: "A:ab", decide: "apart A A", says: /are the same/ },
  { before: "A:ab", decide: "apart a a", says: /are the same/ },
  { before: "A:a", decide: "apart A a", says: /are the same/ },
  { before: "A:ab", decide: "apart A x", says: /no story x/ },
  { before: "A:ab", decide: "undo 1", says: /no decision 1/ },
  { before: "A:a B:b", decide: "merge A B, undo 1, undo 1", says: /undone before, by 2/ },
  { before: "A:a B:b", decide: "merge A B, undo 1, undo 2", says: /is itself an undo/ },
];
for (const { before, decide, says } of mistakes) {
  test(`${before}: ${decide} is a mistake and changes nothing`, async (t) => {
    const workspace = await temporaryWorkspace(t);
    await storeStories(workspace, before);
    const steps = decide.split(", ");
    await carryOut(workspace, steps.slice(0, -1).join(", "));
    const stories = await storiesNow(workspace);
    await assert.rejects(carryOut(workspace, steps.at(-1)!), { name: "UserError", message: says });
    assert.equal(await storiesNow(workspace), stories);
    assert.equal((await listDecisions(workspace)).length, steps.length - 1);
  });
}

test("an undone split leaves later articles where they came", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:abc N:d");
  await carryOut(workspace, "split A bc");
  await applyEvents(workspace, [{ kind: "moved", article: "d", from: "N", to: "s-b" }]);
  await carryOut(workspace, "undo 1");
  assert.equal(await storiesNow(workspace), "A:abc s-b:d");
});

test("undoing leaves alone what something else moved since", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:ab B:cd");
  await carryOut(workspace, "merge A B");
  await applyEvents(workspace, [{ kind: "split", from: "A", into: "N", articles: ["d"] }]);
  await carryOut(workspace, "undo 1");
  assert.equal(await storiesNow(workspace), "A:ab B:c N:d");
});

test("the younger id leads to the older story, and back after undoing", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:a B:b");
  const redirect = async () => (await findStoryIds(workspace, ["B"])).get("B");
  await carryOut(workspace, "merge A B");
  assert.equal(await redirect(), "A");
  await carryOut(workspace, "undo 1");
  assert.equal(await redirect(), "B");
});

test("a merge with a story that is still open opens the older one again", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:a B:b");
  await applyEvents(workspace, [{ kind: "retired", story: "A", articles: ["a"] }]);
  await carryOut(workspace, "merge A B");
  const story = await workspace.store
    .selectFrom("stories")
    .selectAll()
    .where("id", "=", "A")
    .executeTakeFirstOrThrow();
  assert.equal(story.retired_at, null);
});

test("the list tells who decided what, when and why, and what was undone", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:a B:b");
  await decideMerge(workspace, ["A", "B"], { ...by, note: "one fire" });
  await decideUndo(workspace, 1, { ...by, who: "Bo" });
  const merge = { id: 1, kind: "merge", who: "Ana", decidedAt: by.at, note: "one fire" };
  const undo = { id: 2, kind: "undo", who: "Bo", decidedAt: by.at, note: null };
  assert.deepEqual(await listDecisions(workspace), [
    { ...merge, undoes: null, undone: true, stories: ["A", "B"] },
    { ...undo, undoes: 1, undone: false, stories: ["A"] },
  ]);
});

test("what was judged is the text of then, whatever it became", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:a B:b");
  await carryOut(workspace, "apart A B");
  const placed = [{ place: "b", article: sampleArticle({ id: "b2", text: "Another." }) }];
  await storeArticles(workspace, { placed, seenAt: by.at, isSame: () => true });
  const { left, right } = await readJudgedArticles(workspace, 1);
  assert.deepEqual(
    [...left, ...right].map(({ text }) => text),
    ["Text a.", "Text b."],
  );
});

async function carryOut(workspace: Workspace, decisions: string): Promise<void> {
  for (const decision of decisions.split(", ").filter(Boolean)) {
    const [kind, first, ...others] = decision.split(" ") as [string, string, ...string[]];
    if (kind === "merge") await decideMerge(workspace, [first, others[0]!], by);
    // Articles that are taken out together are written as one word where that is clear.
    else if (kind === "split")
      await decideSplit(
        workspace,
        first,
        others.flatMap((word) => [...word]),
        by,
      );
    else if (kind === "apart") await decideApart(workspace, [first, others[0]!], by);
    else await decideUndo(workspace, Number(first), by);
  }
}
