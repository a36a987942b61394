import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { logAnswer } from "../../src/store/answers.ts";
import { openStore } from "../../src/store/open-store.ts";
import { saveReport } from "../../src/store/reports.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { runHere } from "../run-rashomon.ts";
import { temporaryData } from "../store/temporary-store.ts";

const newsroom = fileURLToPath(new URL("../fixtures/newsroom", import.meta.url));

interface StoryJson {
  readonly id: string;
  readonly headline: string;
  readonly newestAt: string | null;
  readonly accounts: number;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly outlet: string }[];
}

describe("the commands on the store", () => {
  const data = temporaryData();
  /** Runs a command on the store; what it printed. */
  const rashomon = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await runHere(...args, "--data", data);
    assert.deepEqual([code, stderr], [0, ""]);
    return stdout;
  };
  const stories = async (): Promise<readonly StoryJson[]> =>
    JSON.parse(await rashomon("stories", "--format", "json"));
  const sizes = async () => (await stories()).map(({ articles }) => articles.length).sort();
  before(async () => {
    const line = await rashomon("ingest", newsroom);
    assert.equal(line, "articles: 20 new, 0 changed, 0 unchanged; stories touched: 5\n");
  });

  test("ingest again adds nothing", async () => {
    const line = await rashomon("ingest", newsroom);
    assert.equal(line, "articles: 0 new, 0 changed, 20 unchanged; stories touched: 0\n");
  });

  test("reports and answers list what readers said and asked", async () => {
    const store = await openStore(data);
    const workspace = inWorkspace(store, "local");
    const at = "2026-03-12T08:00:00.000Z";
    await saveReport(workspace, { story: "s-1", label: "3b", text: "wrong place", who: "u1", at });
    await logAnswer(workspace, {
      ...{ question: "who won?", who: "u2", at },
      basis: { answered: false, stories: [], quotes: [] },
    });
    await store.destroy();
    assert.equal(await rashomon("reports"), `${at}  3b, s-1, by u1: wrong place\n`);
    assert.equal(await rashomon("answers"), `${at}  not answered, asked by u2: who won?\n`);
    assert.equal(JSON.parse(await rashomon("reports", "--format", "jsonl")).text, "wrong place");
    assert.deepEqual(JSON.parse(await rashomon("answers", "--format", "jsonl")).basis.quotes, []);
  });

  test("stories lists one a line, the newest first", async () => {
    const all = await stories();
    const days = all.map(({ newestAt }) => newestAt?.slice(0, 10) ?? "");
    assert.deepEqual(days, days.toSorted().toReversed());
    const lines = all.map(
      ({ id, accounts, articles, headline }, i) =>
        `${id}  ${days[i]}  ${articles.length} articles, ${accounts} accounts  ${headline}\n`,
    );
    assert.equal(await rashomon("stories"), lines.join(""));
  });

  test("stories since a day lists those with news since", async () => {
    const lines = (await rashomon("stories", "--since", "2026-03-12")).trimEnd().split("\n");
    assert.equal(lines.length, 2);
    assert.equal(await rashomon("stories", "--since", "2026-03-13"), "");
  });

  test("stories have the ids and independent accounts that the digest has", async () => {
    const { stdout } = await runHere("digest", newsroom, "--format", "json");
    const digest: { stories: readonly { articles: readonly unknown[] }[] } = JSON.parse(stdout);
    const counts = digest.stories.map(({ articles }) => articles.length).sort();
    assert.deepEqual(await sizes(), counts);
    assert.ok((await stories()).some(({ accounts, articles }) => accounts < articles.length));
  });

  test("the digest of the store is that of the folder it was taken from", async () => {
    const { stdout } = await runHere("digest", newsroom, "--format", "json");
    assert.equal(await rashomon("digest", "--format", "json"), stdout);
    const since = JSON.parse(await rashomon("digest", "--since", "2026-03-12", "--format", "json"));
    assert.equal(since.stories.length, 2);
  });

  test("people merge, split, part and undo, and the list says so", async () => {
    const before = await sizes();
    const [a, b] = await stories();
    const [older, younger] = [a!.id, b!.id];
    assert.match(
      await rashomon("story", "merge", older, younger, "--note", "one row"),
      /^decision 1: s-\w+\n$/,
    );
    assert.equal((await stories()).length, before.length - 1);
    await rashomon("story", "undo", "1");
    assert.deepEqual(await sizes(), before);
    const [big] = (await stories()).toSorted((x, y) => y.articles.length - x.articles.length);
    const [one, two] = big!.articles.map(({ id }) => id);
    await rashomon("story", "split", big!.id, one!, two!, "--who", "Ana");
    await rashomon("story", "apart", older, younger);
    const lines = (await rashomon("decisions")).trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => line.replace(/^(\d+) {2}\S+ {2}/, "$1 ")),
      [
        `1 merge ${[older, younger].sort().join(", ")}, by command line: one row (undone)`,
        "2 undo of 1, by command line",
        `3 split ${big!.id}, by Ana`,
        `4 apart ${[older, younger].sort().join(", ")}, by command line`,
      ],
    );
  });

  test("decisions that hold are exported as pairs of articles", async () => {
    const lines = (await rashomon("decisions", "--format", "jsonl")).trimEnd().split("\n");
    const pairs = lines.map((line) => JSON.parse(line));
    assert.ok(pairs.length > 8);
    for (const { label, decision, a, b } of pairs) {
      assert.equal(label, "different");
      assert.ok(decision === 3 || decision === 4);
      assert.notEqual(a.id, b.id);
      for (const article of [a, b]) {
        assert.deepEqual(Object.keys(article), ["id", "title", "outlet", "publishedAt", "textHash"]);
      }
    }
    const { stdout } = await runHere("articles", newsroom);
    const articles = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { text, title } = articles.find(({ id }) => id === pairs[0].a.id);
    assert.equal(pairs[0].a.title, title);
    assert.equal(pairs[0].a.textHash, createHash("sha256").update(text).digest("hex"));
  });

  const mistakes: readonly { args: readonly string[]; says: RegExp }[] = [
    {
      args: ["story", "merge", "s-nobody", "s-none"],
      says: /there is no story s-nobody; list them with: stories/,
    },
    { args: ["story", "undo", "99"], says: /there is no decision 99/ },
    { args: ["story", "undo", "first"], says: /a decision has a number, not 'first'/ },
    { args: ["ingest", join(data, "nowhere")], says: /nowhere/ },
  ];
  for (const { args, says } of mistakes) {
    test(`'${args.slice(0, 2).join(" ")}' with what is not there is one clear line`, async () => {
      const { code, stdout, stderr } = await runHere(...args, "--data", data);
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, /^rashomon: .*\n$/);
      assert.match(stderr, says);
    });
  }
});

const misuses: readonly (readonly string[])[] = [
  ["ingest"],
  ["ingest", ".", "--format", "json"],
  ["stories", "more"],
  ["stories", "--since", "yesterday"],
  ["stories", "--format", "markdown"],
  ["story"],
  ["story", "dance", "--loud"],
  ["story", "merge", "s-1"],
  ["story", "split", "s-1"],
  ["story", "undo"],
  ["decisions", "--since", "2026-03-01"],
  ["digest", ".", "--data", "x"],
  ["digest", ".", "--since", "2026-03-01"],
];
for (const args of misuses) {
  test(`'${args.join(" ")}' is wrong usage`, async () => {
    const { code, stdout, stderr } = await runHere(...args);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /^rashomon: .*--help\n$/);
  });
}

for (const command of [
  "ingest",
  "stories",
  "story merge",
  "story split",
  "story apart",
  "story undo",
  "decisions",
]) {
  test(`${command} --help tells its usage`, async () => {
    const { code, stdout, stderr } = await runHere(...command.split(" "), "--help");
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, new RegExp(`usage: .*-- ${command}[^]*--data DIR`));
  });
}
