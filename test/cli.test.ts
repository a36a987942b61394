import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Outcome, runRashomon } from "./run-rashomon.ts";

const newsroom = fileURLToPath(new URL("fixtures/newsroom", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "rashomon-cli-"));
after(() => rmSync(scratch, { recursive: true }));

const good = {
  "harbour.txt":
    "Source: Lindmar Gazette\nPublished: 2025-03-04\n\nFire closes Lindmar harbour\n\n" +
    "A fire closed the harbour of Lindmar on Monday. Police said twelve people were injured. " +
    "The fire started in a warehouse for paint, the fire service said.\n",
  "harbour.md":
    "---\nsource: Coast Radio\ndate: 2025-03-04\ntitle: Lindmar harbour shut by fire\n---\n\n" +
    "The harbour of Lindmar was closed on Monday by a fire in a warehouse for paint. " +
    "Police said nine people were injured. Ferries were sent to Osk.\n",
};

/** On a slow machine a long run tells what it is doing. */
const onlyProgress = /^(?:… .*\n)*$/;

/** Files that cannot be articles, and what their problem must say. */
const bad: readonly { name: string; content: string | Buffer; says: RegExp }[] = [
  { name: "empty.txt", content: "", says: /empty/i },
  { name: "blank.md", content: "  \n\t\n", says: /empty|no text/i },
  {
    name: "picture.txt",
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xd8, 0]),
    says: /binary|not text/i,
  },
  { name: "broken.json", content: '{"title": "Half a th', says: /JSON/ },
  { name: "damaged.txt", content: damagedUtf8("„Voda“ stúpla v údolí. ".repeat(20)), says: /UTF-8/ },
  { name: "one-line.txt", content: "word ".repeat(1_050_000), says: /too long/i },
];

describe("the command line", { concurrency: 2 }, () => {
  const ends: readonly (readonly [number, readonly string[]])[] = [
    [0, ["digest", "--help"]],
    [1, ["digest", join(scratch, "nowhere")]],
    [2, ["dance"]],
  ];
  for (const [expected, args] of ends) {
    test(`'${args.slice(0, 2).join(" ")}' ends with ${expected}`, async () => {
      const { code, stdout, stderr } = await runRashomon(...args);
      assert.equal(code, expected);
      assert.equal(stdout === "", expected !== 0);
      assert.equal(stderr === "", expected === 0);
    });
  }

  test("bad files become problems and the others make their digest", async () => {
    const folder = folderWith("mixed", {
      ...good,
      ...Object.fromEntries(bad.map((b) => [b.name, b.content])),
    });
    const digest = parseDigest(await runRashomon("digest", folder, "--format", "json"));
    assert.deepEqual(pathsOf(digest), ["harbour.md", "harbour.txt"]);
    for (const { name, says } of bad) {
      const problem = digest.problems.find(({ subject }) => subject.endsWith(name));
      assert.ok(problem, `no problem for ${name}`);
      assert.match(problem.message, says);
      assert.doesNotMatch(problem.message, /\n|^\s*at /);
    }
    assert.equal(digest.problems.length, bad.length);
  });

  test("an unreadable file is a problem", {
    skip: process.getuid?.() === 0 && "root can read all",
  }, async () => {
    const folder = folderWith("locked", { ...good, "locked.txt": "Nobody reads this." });
    chmodSync(join(folder, "locked.txt"), 0);
    const digest = parseDigest(await runRashomon("digest", folder, "--format", "json"));
    assert.deepEqual(
      digest.problems.map(({ subject }) => subject.endsWith("locked.txt")),
      [true],
    );
    assert.deepEqual(pathsOf(digest), ["harbour.md", "harbour.txt"]);
  });

  test("a digest in text or markdown is all there is on stdout", async () => {
    const folder = folderWith("formats", good);
    for (const format of ["text", "markdown"]) {
      const { code, stdout, stderr } = await runRashomon("digest", folder, "--format", format);
      assert.equal(code, 0);
      assert.match(stderr, onlyProgress);
      assert.match(stdout, /^\S.*2025/);
      assert.equal(stdout.includes("\u001b"), false);
    }
  });

  test("quotes are slices of what articles prints", async () => {
    const { code, stdout } = await runRashomon("articles", newsroom);
    assert.equal(code, 0);
    const articles = parseLines<{ id: string; text: string }>(stdout);
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const quotes = quotesIn(parseDigest(await runRashomon("digest", newsroom, "--format", "json")));
    assert.ok(quotes.length > 10);
    for (const { article, text, start } of quotes) {
      assert.equal(texts.get(article)?.slice(start, start + text.length), text);
    }
  });

  test("cluster prints each id once, in the order of the file", async () => {
    const file = join(scratch, "articles.jsonl");
    const ids = Array.from({ length: 120 }, (_, i) => `n${i}`);
    writeFileSync(file, ids.map((id, i) => `${JSON.stringify(lineOf(id, i))}\n`).join(""));
    const { code, stdout } = await runRashomon("cluster", file);
    assert.equal(code, 0);
    const lines = parseLines<{ id: string; story: string }>(stdout);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ids,
    );
    assert.ok(lines.every(({ story }) => typeof story === "string" && story !== ""));
  });
});

interface DigestJson {
  readonly stories: readonly { readonly articles: readonly { readonly path: string }[] }[];
  readonly problems: readonly { readonly subject: string; readonly message: string }[];
}

interface QuoteJson {
  readonly article: string;
  readonly text: string;
  readonly start: number;
}

function parseDigest({ code, stdout, stderr }: Outcome): DigestJson {
  assert.equal(code, 0, stderr);
  assert.match(stderr, onlyProgress);
  return JSON.parse(stdout) as DigestJson;
}

function pathsOf(digest: DigestJson): readonly string[] {
  return digest.stories.flatMap(({ articles }) => articles.map(({ path }) => path)).sort();
}

/** Every value of the digest that is a quote, wherever it stands. */
function quotesIn(value: unknown): readonly QuoteJson[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "article" in value && "start" in value ? [value as QuoteJson] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

function parseLines<T>(text: string): readonly T[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** The text's bytes with one of every fifty missing. */
function damagedUtf8(text: string): Buffer {
  return Buffer.from([...Buffer.from(text)].filter((_, i) => i % 50 !== 1));
}

function folderWith(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

function lineOf(id: string, i: number) {
  const place = ["Lindmar", "Osk", "Tarn", "Velby"][i % 4];
  return {
    id,
    title: `Fire in ${place}`,
    text: `A fire closed the harbour of ${place} on Monday. Police in ${place} said ${i} people were hurt.`,
    published: "2025-03-04",
    source: `Outlet ${i % 7}`,
    url: null,
  };
}
