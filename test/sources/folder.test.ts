import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { UserError } from "../../src/news/user-error.ts";
import { folderSource } from "../../src/sources/folder.ts";
import type { Reading } from "../../src/sources/source.ts";
import { testSource } from "../contracts/source.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const never = new AbortController().signal;

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<Reading> {
  const { folder, remove } = await temporaryFolder(files);
  try {
    return await folderSource(folder).read(never);
  } finally {
    await remove();
  }
}

const plain = "Dam bursts above Harrow\n\nA dam burst above Harrow on Friday, the mayor said.";

testSource("folder", async () => {
  const { folder, remove } = await temporaryFolder({
    "a.txt": `\uFEFFSource: Valley Post\r\nPublished: 2025-03-07\r\n${plain}`,
    "b.txt": plain,
    "c/d.md": `---\ntitle: Dam bursts\ndate: 2025-03-07T09:30:00+01:00\n---\n${plain}`,
    "e.json": JSON.stringify([{ title: "Dam bursts", body: plain }, { title: "Harrow evacuated" }, {}]),
    "f.html": `<html><head><title>Dam bursts | Harrow Echo</title></head><body><article><p>${plain}</p></article></body></html>`,
    "empty.txt": "",
  });
  return { source: folderSource(folder), remove };
});

test("reads folders in folders by path, and leaves out hidden files and what holds no article", async () => {
  const { articles, problems } = await read({
    "z.txt": plain,
    "b/a.txt": plain,
    "B.txt": plain,
    ".hidden.txt": plain,
    ".git/x.txt": plain,
    "photo.jpg": "x",
    Makefile: "x",
  });
  assert.deepEqual(
    articles.map(({ path }) => path),
    ["B.txt", "b/a.txt", "z.txt"],
  );
  assert.deepEqual(problems, []);
});

const unreadable: readonly [what: string, path: string, content: string | Uint8Array, message: RegExp][] = [
  ["an empty file", "a.txt", "", /^is empty; /],
  ["white space alone", "a.md", " \n\t\n", /^is empty; /],
  ["a binary file", "a.txt", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1]), /^is not text/],
  [
    "bytes of no encoding",
    "a.txt",
    new Uint8Array([0x41, 0x81, 0x8d, 0xff, 0x90]),
    /neither valid UTF-8 nor Windows-1252/,
  ],
  ["broken JSON", "a.json", '[{"title": "Dam', /^is not valid JSON \(.+\); /],
  ["an empty list", "a.json", "[]", /^is an empty list; /],
  ["JSON without an object", "a.json", "3", /^holds no article; /],
  ["an entry without text", "a.json", '[{"foo": 1}]', /^its article has no text; put it under "text"/],
  [
    "broken front matter",
    "a.md",
    "---\ntitle: [x\n---\nText.",
    /^has front matter that is not valid YAML \(/,
  ],
  ["front matter alone", "a.md", "---\ntitle: Dam\n---\n", /^has metadata and no text; /],
  [
    "a page without an article",
    "a.html",
    "<html><body><nav>Home</nav></body></html>",
    /^has no article text/,
  ],
  ["a page nested without end", "a.html", "<div>".repeat(5000), /^nests its elements more than/],
  ["one line of 5 MB", "a.txt", "word ".repeat(1_000_000), /^is too long for an article: 5,000,000 bytes, /],
  ["a document", "a.pdf", "%PDF", /^\.pdf files are not read; save/],
];
for (const [what, path, content, message] of unreadable) {
  test(`${what} is a problem, and the others are read`, async () => {
    const { articles, problems } = await read({ [path]: content, "good.txt": plain });
    assert.deepEqual(
      articles.map((article) => article.path),
      ["good.txt"],
    );
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.subject, path);
    assert.match(problems[0]!.message, message);
  });
}

test("a file in Windows-1252 is read, and said to be", async () => {
  const { articles, problems } = await read({
    "a.txt": Buffer.from("Caf\xe9 fire\n\nA caf\xe9 burnt.", "latin1"),
  });
  assert.equal(articles[0]!.title, "Café fire");
  assert.match(problems[0]!.message, /^is not UTF-8 and was read as Windows-1252; /);
});

test("good entries of a list are read beside bad ones, and a repeated one once", async () => {
  const entry = { headline: "Dam bursts", text: "A dam burst." };
  const { articles, problems } = await read({
    "a.json": JSON.stringify([entry, {}, 7, entry, { title: "Headline only" }]),
  });
  assert.deepEqual(
    articles.map(({ title, text }) => [title, text]),
    [
      ["Dam bursts", "A dam burst."],
      ["Headline only", "Headline only"],
    ],
  );
  assert.deepEqual(
    problems.map(({ message }) => message.split(";")[0]),
    ["entry 2 has no text", "entry 3 is not an object", 'holds "Dam bursts" twice'],
  );
});

test("links out of the folder are problems, links inside are not followed", async () => {
  const [inside, outside] = await Promise.all([
    temporaryFolder({ "a.txt": plain }),
    temporaryFolder({ "b.txt": plain }),
  ]);
  try {
    await symlink(join(outside.folder, "b.txt"), join(inside.folder, "out.txt"));
    await symlink(inside.folder, join(inside.folder, "loop"));
    const { articles, problems } = await folderSource(inside.folder).read(never);
    assert.deepEqual(
      articles.map(({ path }) => path),
      ["a.txt"],
    );
    assert.deepEqual(
      problems.map(({ subject }) => subject),
      ["out.txt"],
    );
  } finally {
    await Promise.all([inside.remove(), outside.remove()]);
  }
});

test("a link that leads nowhere or to itself says so, pipes are left alone, names are shown in one line", async () => {
  const { folder, remove } = await temporaryFolder({ "a.txt": plain, "empty\n\u001b[31m.txt": "" });
  try {
    await symlink("nowhere.txt", join(folder, "lost.txt"));
    await symlink("itself.txt", join(folder, "itself.txt"));
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    const { articles, problems } = await folderSource(folder).read(never);
    assert.deepEqual(
      articles.map(({ path }) => path),
      ["a.txt"],
    );
    assert.deepEqual(
      problems.map(({ subject, message }) => `${subject} ${message.split(";")[0]}`),
      [
        "itself.txt is a link that leads back to itself",
        "lost.txt is a link to nothing",
        "empty [31m.txt is empty",
      ],
    );
  } finally {
    await remove();
  }
});

test("an outlet's other dates tell the day from the month", async () => {
  const dated = (outlet: string, date: string) =>
    `Dam bursts\n${outlet}\n${date}\n\nA dam burst, the mayor said.`;
  const { articles } = await read({
    "a.txt": dated("Valley Post", "12/03/2025"),
    "b.txt": dated("VALLEY POST", "28/03/2025"),
    "c.txt": dated("Harrow Echo", "12/03/2025"),
  });
  assert.deepEqual(
    articles.map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? null),
    ["2025-03-12", "2025-03-28", null],
  );
});

test("a file without permission is a problem", { skip: process.getuid?.() === 0 }, async () => {
  const { folder, remove } = await temporaryFolder({ "a.txt": plain, "b.txt": plain });
  try {
    await chmod(join(folder, "a.txt"), 0);
    const { articles, problems } = await folderSource(folder).read(never);
    assert.equal(articles.length, 1);
    assert.match(problems[0]!.message, /^may not be read; /);
  } finally {
    await remove();
  }
});

test("a folder that is not there, or no folder, is the user's mistake", async () => {
  const { folder, remove } = await temporaryFolder({ "a.txt": plain });
  try {
    await assert.rejects(folderSource(join(folder, "nope")).read(never), (error: Error) => {
      assert.ok(error instanceof UserError);
      assert.match(error.message, /nope: it does not exist; check the spelling/);
      return true;
    });
    await assert.rejects(
      folderSource(join(folder, "a.txt")).read(never),
      /a\.txt: it is a file\. Give the folder/,
    );
  } finally {
    await remove();
  }
});

test("a changed text, and the same text at another place, are other articles", async () => {
  const ids = await Promise.all(
    [{ "a.txt": plain }, { "a.txt": plain }, { "a.txt": `${plain} More.` }, { "b.txt": plain }].map(
      async (files) => (await read(files as Record<string, string>)).articles[0]!.id,
    ),
  );
  assert.equal(ids[0], ids[1]);
  assert.equal(new Set(ids).size, 3);
});

test("a weekday and the time tell the year that a date leaves out", async (t) => {
  const text = `Dam bursts above Harrow\nFriday, 7 March\n\nA dam burst above Harrow, the mayor said.`;
  const { folder, remove } = await temporaryFolder({ "a.txt": text });
  t.after(remove);
  const publishedAt = async (nowMs: number | null) =>
    (await folderSource(folder, { nowMs }).read(never)).articles[0]!.publishedAt;
  assert.equal(await publishedAt(Date.parse("2025-09-01")), "2025-03-07T00:00:00.000Z");
  assert.equal(await publishedAt(null), null);
});
