import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { packTraits, readTraits, traitsVersion, unpackTraits } from "../../src/cluster/traits.ts";
import { sampleArticle, shootings } from "./sample-articles.ts";

const samples = [
  ...shootings,
  sampleArticle({ id: "empty", title: "", text: "" }),
  sampleArticle({
    id: "undated",
    publishedAt: null,
    text: "Öst, 24, met 1,200 people on May 3 at Ebba Lake. 火事",
  }),
];

test("traits come back from bytes as they went in, wherever the bytes lie", () => {
  for (const article of samples) {
    const traits = readTraits(article);
    const shifted = Buffer.concat([Buffer.from("x"), packTraits(traits)]).subarray(1);
    assert.deepEqual(unpackTraits(traits, shifted), traits);
  }
});

test("traits that differ from those that stores keep have another version", () => {
  const hash = createHash("sha256");
  for (const article of samples) hash.update(packTraits(readTraits(article)));
  const known: Readonly<Record<number, string>> = { 3: "5fb54976e2a0868d" };
  assert.equal(
    hash.digest("hex").slice(0, 16),
    known[traitsVersion],
    "raise traitsVersion, and add its hash",
  );
});
