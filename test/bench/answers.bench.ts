// What an answer costs over a large store: `node test/bench/answers.bench.ts [--articles N] [--data DIR]`; a store in DIR is used again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { selectArticles } from "../../src/answer/select-articles.ts";
import { answerFrom } from "../../src/newsroom/answer-from.ts";
import { storiesAbout } from "../../src/newsroom/stories-about.ts";
import { openStore, storeExists } from "../../src/store/open-store.ts";
import { listStoryIds, readStories } from "../../src/store/stories.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { createRandom } from "../create-random.ts";
import { fillStore } from "./fill-store.ts";

const { values: wish } = parseArgs({ options: { articles: { type: "string" }, data: { type: "string" } } });
const questions = 100;
const openings = ["When did", "Who said that", "How many people", "Why did", "What happened when"];

const scratch = mkdtempSync(join(tmpdir(), "rashomon-bench-"));
try {
  const data = wish.data ?? join(scratch, "data");
  const isFilled = storeExists(data);
  const store = await openStore(data);
  const workspace = inWorkspace(store, "local");
  if (!isFilled)
    await fillStore(workspace, { length: Number(wish.articles ?? 100_000), until: Date.now() }, () => {});
  await measure(workspace);
  await store.destroy();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Asks questions made of the headlines. */
async function measure(workspace: Workspace): Promise<void> {
  const ids = await listStoryIds(workspace, null);
  const random = createRandom(1);
  const [found, total]: [number[], number[]] = [[], []];
  for (let i = 0; i < questions; i += 1) {
    const [story] = await readStories(workspace, [ids[Math.floor(random() * ids.length)]!]);
    const words = story!.articles[0].title.split(" ").slice(0, 5).join(" ");
    const question = `${openings[i % openings.length]} ${words}?`;
    const startedAt = performance.now();
    const stories = await storiesAbout(workspace, question);
    found.push(performance.now() - startedAt);
    answerFrom(question, selectArticles(stories));
    total.push(performance.now() - startedAt);
  }
  const at = (times: readonly number[], share: number) =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!.toFixed(0);
  process.stdout.write(
    `stories found: median ${at(found, 0.5)} ms, p95 ${at(found, 0.95)} ms; answered: median ${at(total, 0.5)} ms, p95 ${at(total, 0.95)} ms (most 1000 ms) of ${questions}\n`,
  );
}
