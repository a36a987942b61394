import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readCustomId } from "../../../src/chat/discord/custom-id.ts";
import type { DiscordBody } from "../../../src/chat/discord/discord-body.ts";
import { discordRenderers } from "../../../src/chat/discord/discord-renderers.ts";
import { toPosts } from "../../../src/chat/discord/to-posts.ts";
import type { Rendered } from "../../../src/chat/platform.ts";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { arbitraryDigest, labelsOf } from "../arbitrary-message.ts";
import { hostileDigest } from "../hostile-digest.ts";
import { sampleDigest } from "../sample-digest.ts";
import { bodyFaults } from "./discord-body.ts";

const bodies = (posts: readonly Rendered[]) => posts.map(({ body }) => body as DiscordBody);

for (const { name, render } of discordRenderers) testRenderer(name, render);

function testRenderer(name: string, render: typeof toPosts): void {
  test(`${name}: of a digest every story, point and citation comes out, and Discord takes every post`, () => {
    const digests = fc.oneof(
      { weight: 9, arbitrary: arbitraryDigest(8) },
      { weight: 1, arbitrary: arbitraryDigest(200) },
    );
    fc.assert(
      fc.property(digests, (message) => {
        const posts = bodies(render(message));
        for (const post of posts) assert.deepEqual(bodyFaults(post), []);
        const shown = unescaped(wordsOf(posts));
        for (const label of labelsOf(message)) assert.ok(shown.includes(label), `${label} is missing`);
      }),
      { numRuns: 40, seed: 20260309 },
    );
  });

  test(`${name}: the first post stands in the channel, the others in its thread`, () => {
    const posts = render(renderDigest(sampleDigest));
    assert.deepEqual(
      posts.map(({ inThread }) => inThread),
      posts.map((_, i) => i > 0),
    );
  });

  test(`${name}: every quote stands in the thread, word by word`, () => {
    const shown = unescaped(wordsOf(bodies(render(renderDigest(sampleDigest)))));
    for (const { disagreements } of sampleDigest.briefs)
      for (const { positions } of disagreements)
        for (const { claims } of positions)
          for (const { quote } of claims) assert.ok(shown.includes(`“${quote.text.replace(/\s+/g, " ")}”`));
  });

  test(`${name}: what articles say is never markup, a mention or a link of theirs`, () => {
    for (const body of bodies(render(renderDigest(hostileDigest)))) {
      assert.deepEqual(bodyFaults(body), []);
      const words = wordsOf(body);
      // Ours are the times and the links to articles; nothing else that Discord reads stands without a backslash.
      const foreign = words.replace(/<t:\d+:f>/g, "").replace(/\]\(https?:\/\/[\w\-./?#&=:;,+%~@$]+\)/g, "");
      assert.doesNotMatch(foreign, /(?<!\\)(?:\\\\)*(?:[<>@|`~]|:\/\/)/);
      assert.doesNotMatch(foreign, /^(?:>|#{4,}|\+ |\d+[.)] )/m);
    }
  });
}

test("every story in the channel has its buttons, and each carries ids only", () => {
  const message = renderDigest(sampleDigest);
  const [first] = bodies(toPosts(message));
  const ids = customIdsOf(first);
  assert.equal(ids.length, 4 * sampleDigest.briefs.length);
  const stories = new Set(ids.map((id) => readCustomId(id)!.argument.split(" ")[0]));
  assert.deepEqual(
    [...stories],
    sampleDigest.briefs.map(({ story }) => story.id),
  );
});

function customIdsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(customIdsOf);
  if (typeof value !== "object" || value === null) return [];
  const { custom_id: id } = value as { readonly custom_id?: string };
  return [...(id === undefined ? [] : [id]), ...Object.values(value).flatMap(customIdsOf)];
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("\n");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, one]) =>
      ["content", "title", "description"].includes(key) && typeof one === "string" ? one : wordsOf(one),
    )
    .join("");
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, "$1");
}
