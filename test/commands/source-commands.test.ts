import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { bridge, sampleFeed, samplePage, strike } from "../polling/sample-feed.ts";
import { runHere } from "../run-rashomon.ts";
import { type ScriptedServer, startScriptedServer } from "../servers/scripted-server.ts";
import { temporaryData } from "../store/temporary-store.ts";

let server: ScriptedServer;
before(async () => {
  const home = samplePage("Tarnby Post", ["Welcome."]).replace(
    "</head>",
    '<link rel="alternate" type="application/rss+xml" href="/latest"><link rel="alternate" type="application/rss+xml" href="/sport"></head>',
  );
  server = await startScriptedServer({
    "/": { kind: "answer", body: home, headers: { "content-type": "text/html" } },
    "/latest": { kind: "answer", body: sampleFeed([bridge, strike]), etag: '"1"' },
    "/archive": {
      kind: "answer",
      body: sampleFeed([{ ...bridge, date: "Sat, 20 Dec 1969 08:00:00 GMT" }]),
    },
    "/sport": { kind: "answer", body: sampleFeed([]) },
    "/nothing": { kind: "answer", body: samplePage("No news", ["Nothing."]) },
    "/hostile": { kind: "answer", body: sampleFeed([{ ...bridge, title: "\u001b[31mRed\u001b[0m" }]) },
  });
});
after(() => server.close());

/** Runs a command that must succeed without a word beside its result. */
async function rashomon(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere(...args);
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout;
}

test("a feed that was added with one command shows its articles in the next digest", async () => {
  const data = join(temporaryData(), "data");
  const { code, stdout } = await runHere(
    "sources",
    "add",
    `${server.origin}/latest`,
    "--allow",
    "127.0.0.1",
    "--data",
    data,
  );
  assert.equal(code, 0);
  assert.match(stdout, /^Tarnby Post, http:\/\/127\.0\.0\.1:\d+\/latest\n1 source added/);
  const digest = JSON.parse(await rashomon("digest", "--data", data, "--format", "json"));
  const titles = digest.stories.flatMap(({ articles }: { articles: readonly { title: string }[] }) =>
    articles.map(({ title }) => title),
  );
  assert.deepEqual(titles.sort(), [strike.title, bridge.title]);
  assert.match(await rashomon("sources", "list", "--data", data), /^1 ok Tarnby Post, http:\/\/127/);
  assert.match(await rashomon("poll", "--data", data), /^sources: 1 asked of 1; articles: 0 new, 0 changed/);
  const again = JSON.parse(await rashomon("digest", "--data", data, "--format", "json"));
  assert.deepEqual(again.stories, digest.stories);
});

test("a feed whose entries are all old shows nothing, and where they are", async () => {
  const data = temporaryData();
  await rashomon("sources", "add", `${server.origin}/archive`, "--allow", "127.0.0.1", "--data", data);
  const { code, stdout, stderr } = await runHere("digest", "--data", data);
  assert.equal(code, 0);
  assert.doesNotMatch(stdout, /bridge/);
  assert.match(stderr, /^nothing new in the last 24 hours; 1 older story is kept, shown by: digest --since/);
  assert.match(
    await rashomon("digest", "--since", "1969-12-01", "--data", data),
    /Tarnby votes for a bridge/,
  );
});

test("of a page's address its feed is added, and the others are named", async () => {
  const data = temporaryData();
  const { stdout, stderr } = await runHere(
    "sources",
    "add",
    `${server.origin}/`,
    "--allow",
    "127.0.0.1",
    "--data",
    data,
  );
  assert.match(stdout, /\/latest\n1 source added/);
  assert.match(stderr, /names another feed: http:\S+\/sport\n$/);
});

test("a folder that was added shows what is put into it in the next digest, before and after it is removed", async () => {
  const [data, folder] = [temporaryData(), temporaryData()];
  await rashomon("sources", "add", folder, "--data", data);
  writeFileSync(join(folder, "bridge.txt"), `Source: Tarnby Post\n\n${bridge.title}\n\n${bridge.text}`);
  assert.match(await rashomon("digest", "--data", data), /Tarnby votes for a bridge/);
  assert.equal(
    await rashomon("sources", "remove", "1", "--data", data),
    "source 1 removed; its articles stay\n",
  );
  assert.match(await rashomon("digest", "--data", data), /Tarnby votes for a bridge/);
});

test("until a source is configured the digest is that of the sample newsroom, and no store is made", async () => {
  const data = join(temporaryData(), "none");
  assert.equal(await rashomon("digest", "--data", data), await rashomon("start", "--once", "--data", data));
  assert.equal(existsSync(data), false);
  await rashomon("sources", "list", "--data", data);
  assert.equal(
    await rashomon("digest", "--data", data, "--format", "json"),
    await rashomon("start", "--once", "--data", data, "--format", "json"),
  );
});

test("a source that fails is named in the digest with what to do", async () => {
  const data = temporaryData();
  const list = join(data, "feeds.opml");
  writeFileSync(
    list,
    `<opml version="2.0"><body><outline type="rss" text="Lost" xmlUrl="${server.origin}/lost"/></body></opml>`,
  );
  await rashomon("sources", "import", list, "--allow", "127.0.0.1", "--data", data);
  const digest = JSON.parse(await rashomon("digest", "--data", data, "--format", "json"));
  assert.equal(digest.problems.length, 1);
  assert.match(
    digest.problems[0].message,
    /^failing since 1970-01-01 00:00 UTC: http:\S+\/lost answers 404; .*site$/,
  );
  assert.match(
    await rashomon("sources", "list", "--data", data),
    /^1 failing since \S+ Lost, .*404.*again at/,
  );
  const { stdout, stderr } = await runHere("poll", "--data", data);
  assert.match(stdout, /^sources: 0 asked of 1/);
  assert.match(stderr, /^Lost: failing since/);
});

describe("sources check", () => {
  test("prints what is understood of an address, and stores nothing", async () => {
    const printed = await rashomon(
      "sources",
      "check",
      `${server.origin}/latest`,
      "--allow",
      "127.0.0.1",
      "--format",
      "json",
    );
    const { feed, entries, problem } = JSON.parse(printed);
    assert.deepEqual([feed, problem], [{ title: "Tarnby Post", link: "https://post.example/" }, null]);
    assert.deepEqual(entries[1], {
      title: strike.title,
      link: strike.link,
      id: strike.guid,
      publishedAt: "2026-03-09T09:00:00.000Z",
      author: null,
      summary: strike.text,
    });
  });

  test("reads a file", async () => {
    const file = join(temporaryData(), "feed.xml");
    writeFileSync(file, sampleFeed([bridge]));
    assert.equal(JSON.parse(await rashomon("sources", "check", file, "--format", "json")).entries.length, 1);
    assert.match(
      await rashomon("sources", "check", file),
      /^Tarnby Post .*1 entry\n2026-03-09T08:00 Tarnby votes/,
    );
  });

  test("says of a page where its feeds are", async () => {
    const printed = await rashomon(
      "sources",
      "check",
      `${server.origin}/`,
      "--allow",
      "127.0.0.1",
      "--format",
      "json",
    );
    const { entries, problem } = JSON.parse(printed);
    assert.deepEqual(entries, []);
    assert.match(problem, /not a feed.*its feeds: http:\S+\/latest, http:\S+\/sport$/);
  });

  test("prints nothing that drives a terminal", async () => {
    const printed = await rashomon("sources", "check", `${server.origin}/hostile`, "--allow", "127.0.0.1");
    assert.equal(printed.includes("\u001b"), false);
  });
});

test("feeds that were exported are imported again, settings and all", async () => {
  const [one, other] = [temporaryData(), temporaryData()];
  const settings = ["--full-text", "off", "--allow", "127.0.0.1"];
  await rashomon("sources", "add", `${server.origin}/latest`, ...settings, "--data", one);
  const opml = await rashomon("sources", "export", "--data", one);
  const file = join(other, "feeds.opml");
  writeFileSync(file, opml);
  assert.equal(
    await rashomon("sources", "import", file, "--allow", "listed", "--data", other),
    "1 source added, 0 known already\n",
  );
  assert.equal(await rashomon("sources", "export", "--data", other), opml);
});

test("a list of feeds opens no private network by itself", async () => {
  const data = temporaryData();
  const file = join(data, "feeds.opml");
  const feed = `<outline type="rss" xmlUrl="${server.origin}/latest" rashomon:allow="127.0.0.1"/>`;
  writeFileSync(file, `<opml version="2.0"><body>${feed}</body></opml>`);
  const { code, stdout, stderr } = await runHere("sources", "import", file, "--data", data);
  assert.deepEqual([code, stdout], [0, "1 source added, 0 known already\n"]);
  assert.match(stderr, /^the list would let its feeds ask 127\.0\.0\.1; if you trust it: --allow listed\n$/);
  const [source] = JSON.parse(await rashomon("sources", "list", "--format", "json", "--data", data));
  assert.deepEqual(source.allow, []);
  assert.equal(
    await rashomon("sources", "import", file, "--allow", "listed", "--data", data),
    "0 sources added, 1 known already\n",
  );
  const [known] = JSON.parse(await rashomon("sources", "list", "--format", "json", "--data", data));
  assert.deepEqual(known.allow, ["127.0.0.1"]);
});

describe("a mistake is one clear line", () => {
  const data = temporaryData();
  mkdirSync(join(data, "empty"));
  const rows: readonly { args: () => readonly string[]; says: RegExp }[] = [
    { args: () => ["sources", "add", `${server.origin}/latest`], says: /private network.*allowed/ },
    {
      args: () => ["sources", "add", `${server.origin}/nothing`, "--allow", "127.0.0.1"],
      says: /\/nothing is no feed, and none was found/,
    },
    {
      args: () => ["sources", "add", `${server.origin}/lost`, "--allow", "127.0.0.1"],
      says: /\/lost answers 404/,
    },
    {
      args: () => ["sources", "add", "post.example/rss"],
      says: /does not exist.*https:\/\/post\.example\/rss/,
    },
    { args: () => ["sources", "add", join(data, "nowhere")], says: /nowhere.*does not exist/ },
    {
      args: () => ["sources", "add", `${server.origin}/latest`, "--allow", "every thing"],
      says: /could be allowed/,
    },
    { args: () => ["sources", "remove", "7"], says: /no source 7; list them/ },
    { args: () => ["sources", "remove", "Post"], says: /a source has a number, not 'Post'/ },
    { args: () => ["sources", "import", join(data, "nowhere.opml")], says: /nowhere\.opml does not exist/ },
    { args: () => ["poll"], says: /no source yet; add one with: sources add/ },
  ];
  for (const { args, says } of rows) {
    test(`${says}`, async () => {
      const { code, stdout, stderr } = await runHere(...args(), "--data", join(data, "empty"));
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, /^rashomon: .*\n$/);
      assert.match(stderr, says);
    });
  }
});

for (const args of [
  ["sources"],
  ["sources", "add"],
  ["sources", "check"],
  ["sources", "add", "x", "--full-text", "maybe"],
  ["poll", "x"],
  ["digest", ".", "--allow", "x"],
]) {
  test(`'${args.join(" ")}' is wrong usage`, async () => {
    const { code, stderr } = await runHere(...args);
    assert.equal(code, 2);
    assert.match(stderr, /^rashomon: .*--help\n$/);
  });
}
