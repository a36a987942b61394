import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createFiles } from "../../../src/chat/files/create-files.ts";
import { PostError } from "../../../src/chat/post-error.ts";
import { testPlatform } from "../../contracts/platform.ts";

const never = new AbortController().signal;

testPlatform("files", async () => {
  const folder = temporaryFolder();
  return {
    platform: createFiles(folder),
    reconnect: async () => createFiles(folder),
    channels: ["news", "#sport & more"],
    read: async (channel) => {
      const place = join(folder, channel === "news" ? "news" : "%23sport%20%26%20more");
      if (!existsSync(place)) return [];
      const names = readdirSync(place).sort();
      return names.map((id) => ({ id, text: readFileSync(join(place, id), "utf8"), replyTo: null }));
    },
    tells: true,
    threads: false,
    faults: { answerLost: null, requestLost: null, limited: null, refused: null, hanging: null },
    remove: async () => {},
  };
});

const strangeChannels: readonly string[] = [
  "..",
  ".",
  "../../outside",
  "/etc/passwd",
  "a/b",
  "a\\b",
  "C:\\x",
  "nul\u0000",
  "line\nbreak",
  "~root",
  ".hidden",
  "%2E%2E",
  "Ω 新闻",
];
for (const channel of strangeChannels) {
  test(`a channel that is called ${JSON.stringify(channel)} stays in the folder`, async () => {
    const folder = temporaryFolder();
    const inner = join(folder, "digests");
    const platform = createFiles(inner);
    const ref = await platform.post({ channel, body: "text", key: "key-1", replyTo: null }, never);
    assert.deepEqual(readdirSync(folder), ["digests"]);
    const [place, ...others] = readdirSync(inner);
    assert.deepEqual(others, []);
    assert.match(place!, /^[\w%-]+$/);
    assert.deepEqual(readdirSync(join(inner, place!)), ["key-1.md"]);
    const wanted = { channel, keys: ["key-1"], since: "2026-03-09T08:00:00.000Z", replyTo: null };
    assert.deepEqual(await platform.findPosted(wanted, never), new Map([["key-1", ref]]));
  });
}

const body = "text";
const impossible = [
  { name: "an empty channel", post: { channel: "", body, key: "key" } },
  { name: "a channel with a name that is too long", post: { channel: "x".repeat(201), body, key: "key" } },
  { name: "a key that is a path", post: { channel: "news", body, key: "../key" } },
  { name: "a key that is too long", post: { channel: "news", body, key: "k".repeat(26) } },
  { name: "a body of another platform", post: { channel: "news", body: { blocks: [] }, key: "key" } },
];
for (const { name, post } of impossible) {
  test(`${name} is refused, and nothing is written`, async () => {
    const folder = temporaryFolder();
    await rejects(createFiles(folder).post({ ...post, replyTo: null }, never), "refused");
    assert.deepEqual(readdirSync(folder), []);
  });
}

test("a channel's folder that leads elsewhere is not written to", async () => {
  const folder = temporaryFolder();
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere, join(folder, "news"));
  const post = { channel: "news", body, key: "key", replyTo: null };
  await rejects(createFiles(folder).post(post, never), "later");
  assert.deepEqual(readdirSync(elsewhere), []);
});

test("what a crash left half written is no digest, and is replaced", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "news"));
  writeFileSync(join(folder, "news", ".key.md.draft"), "te");
  const platform = createFiles(folder);
  const wanted = { channel: "news", keys: ["key"], since: "2026-03-09T08:00:00.000Z", replyTo: null };
  assert.deepEqual(await platform.findPosted(wanted, never), new Map());
  await platform.post({ channel: "news", body, key: "key", replyTo: null }, never);
  assert.deepEqual(readdirSync(join(folder, "news")), ["key.md"]);
  assert.equal(readFileSync(join(folder, "news", "key.md"), "utf8"), body);
});

test("what cannot be written may be tried later, and says what to do", {
  skip: process.getuid?.() === 0 && "root may write everywhere",
}, async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);
  const post = createFiles(folder).post({ channel: "news", body, key: "key", replyTo: null }, never);
  await rejects(post, "later");
});

test("a file in the folder's place is no folder", async () => {
  const folder = join(temporaryFolder(), "digests");
  writeFileSync(folder, "a file");
  const post = { channel: "news", body, key: "key", replyTo: null };
  await rejects(createFiles(folder).post(post, never), "later");
  const wanted = { channel: "news", keys: ["key"], since: "2026-03-09T08:00:00.000Z", replyTo: null };
  assert.deepEqual(await createFiles(folder).findPosted(wanted, never), new Map());
});

test("only a digest that is there is changed", async () => {
  const folder = temporaryFolder();
  const platform = createFiles(folder);
  for (const id of ["gone.md", "../other.md", "notes.txt", ""])
    await rejects(platform.edit({ channel: "news", id }, { body: "new", key: "k" }, never), "refused");
  assert.deepEqual(readdirSync(folder), []);
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rashomon-files-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function rejects(work: Promise<unknown>, kind: PostError["outcome"]["kind"]): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof PostError, String(error));
    assert.equal(error.outcome.kind, kind);
    assert.match(error.message, /[;:(] ?\S/);
    return true;
  });
}
