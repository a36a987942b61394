import assert from "node:assert/strict";
import { test } from "node:test";
import type { Source } from "../../src/sources/source.ts";

/** A source with at least two articles and one thing that cannot be read, and what removes it again. */
export interface SourceUnderTest {
  readonly source: Source;
  readonly remove: () => Promise<void>;
}

const never = new AbortController().signal;

/** What every source must keep to, whatever it reads from. */
export function testSource(name: string, create: () => Promise<SourceUnderTest>): void {
  const it = (what: string, check: (source: Source) => Promise<void>): void => {
    test(`${name}: ${what}`, async () => {
      const { source, remove } = await create();
      try {
        await check(source);
      } finally {
        await remove();
      }
    });
  };

  it("reads the same articles again, in the same order", async (source) => {
    const first = await source.read(never);
    assert.ok(first.articles.length >= 2);
    assert.deepEqual(await source.read(never), first);
  });

  it("gives each article an id of its own", async (source) => {
    const ids = (await source.read(never)).articles.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[\da-f]{12,}$/);
  });

  it("states outlet, title and text, and null where something is unknown", async (source) => {
    for (const article of (await source.read(never)).articles) {
      for (const stated of [article.outlet, article.title, article.text]) assert.notEqual(stated.trim(), "");
      for (const maybe of [article.url, article.path, article.publishedAt, article.language]) {
        assert.ok(maybe === null || (typeof maybe === "string" && maybe !== ""));
      }
    }
  });

  it("states dates in ISO 8601 in UTC, a bare day as its midnight", async (source) => {
    for (const { publishedAt, publishedPrecision } of (await source.read(never)).articles) {
      if (publishedAt === null) continue;
      assert.equal(new Date(publishedAt).toISOString(), publishedAt);
      if (publishedPrecision === "day") assert.match(publishedAt, /T00:00:00\.000Z$/);
    }
  });

  it("keeps texts free of carriage returns and byte order marks", async (source) => {
    for (const { text } of (await source.read(never)).articles) assert.doesNotMatch(text, /\r|^\uFEFF/);
  });

  it("says of what it could not read where it is and what to do, in one line", async (source) => {
    const { problems } = await source.read(never);
    assert.ok(problems.length >= 1);
    for (const { stage, subject, message } of problems) {
      assert.equal(stage, "read");
      assert.notEqual(subject, "");
      assert.match(message, /^\S[^\n]*; [^\n]+$/);
    }
  });

  it("stops when told to", async (source) => {
    const reason = new Error("stopped");
    await assert.rejects(source.read(AbortSignal.abort(reason)), reason);
  });
}
