import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { labelDigest } from "../src/chat/labels.ts";
import { toJson } from "../src/chat/to-json.ts";
import type { Digest } from "../src/news/digest.ts";
import { createRandom } from "./create-random.ts";
import { findDigestFlaws } from "./digest-flaws.ts";
import { digestOf } from "./evals/measure.ts";
import { mutateText } from "./mutate-text.ts";

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const folders = [
  ...["stories", "realistic"].flatMap((set) =>
    readdirSync(join(fixtures, set), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(fixtures, set, name)),
  ),
  join(fixtures, "newsroom"),
];

test("every digest keeps the promises on quotes and points", async () => {
  const flaws: string[] = [];
  for (const folder of folders) flaws.push(...(await findFolderFlaws(folder, folder)));
  assert.deepEqual(flaws, []);
});

test("digests of odd and broken texts keep them too", async () => {
  const flaws: string[] = [];
  const random = createRandom(20_250_428);
  for (const folder of folders) {
    const copy = mkdtempSync(join(tmpdir(), `rashomon-${basename(folder)}-`));
    try {
      cpSync(folder, copy, { recursive: true });
      for (const file of readdirSync(copy, { recursive: true, encoding: "utf8" })) {
        if (!/\.(?:txt|md)$/.test(file)) continue;
        const path = join(copy, file);
        writeFileSync(path, mutateText(readFileSync(path, "utf8"), random));
      }
      flaws.push(...(await findFolderFlaws(copy, folder)));
    } finally {
      rmSync(copy, { recursive: true });
    }
  }
  assert.deepEqual(flaws, []);
});

test("flaws are found", async () => {
  const digest = await digestOf(join(fixtures, "newsroom"));
  const brief = digest.briefs.find(({ disagreements }) => disagreements.length > 0)!;
  const point = brief.disagreements[0]!;
  const [first, second] = point.positions;
  const claim = first.claims[0];
  const moved = { ...claim, quote: { ...claim.quote, start: claim.quote.start + 1 } };
  const flawed: readonly [RegExp, object][] = [
    [/is quoted/, { positions: [{ ...first, claims: [moved] }, second] }],
    [/not in the story/, { positions: [{ ...first, claims: [withArticle(claim, "x")] }, second] }],
    [/over 14 words/, { question: "why ".repeat(15) }],
    [/one position/, { positions: [first] }],
    [/one answer twice/, { positions: [first, { ...second, answer: first.answer }] }],
    [/one passage for two sides/, { positions: [first, { ...second, claims: first.claims }] }],
    [/no independent account/, { silent: ["x"] }],
    [/account that it quotes/, { silent: [claim.quote.articleId] }],
  ];
  for (const [flaw, change] of flawed) {
    const briefs = [{ ...brief, disagreements: [{ ...point, ...change }] }];
    assert.match(findDigestFlaws({ ...digest, briefs }).join("\n"), flaw);
  }
});

async function findFolderFlaws(folder: string, name: string): Promise<readonly string[]> {
  const digest = await digestOf(folder);
  const failures = digest.problems.filter(({ stage }) => stage !== "read").map(({ message }) => message);
  const silence = digest.briefs.length === 0 ? ["there is no story"] : [];
  const labels = repeatedLabels(digest).map((label) => `the label ${label} stands for several things`);
  const flaws = [...failures, ...silence, ...labels, ...findDigestFlaws(digest)];
  return flaws.map((flaw) => `${relative(fixtures, name)}: ${flaw}`);
}

/** Labels that stand for more than one thing in the whole digest. */
function repeatedLabels(digest: Digest): readonly string[] {
  const things = labelDigest(digest).flatMap(({ story, disagreements, comparisons, citations }) => [
    story,
    ...disagreements,
    ...comparisons,
    ...Object.values(citations),
  ]);
  assert.equal(toJson(digest).stories.length, digest.briefs.length);
  return things.filter((label, i) => things.indexOf(label) !== i);
}

function withArticle<T extends { readonly quote: object }>(claim: T, articleId: string) {
  return { ...claim, quote: { ...claim.quote, articleId } };
}
