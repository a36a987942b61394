import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameArticle } from "../../src/cluster/is-same-article.ts";
import { sampleArticle, shootings } from "./sample-articles.ts";

const [velvet, , fairview] = shootings.map(({ text }) => text) as [string, string, string];
const half = velvet.slice(0, velvet.length / 2);

const cases: readonly { name: string; before: string; after: string; same: boolean }[] = [
  { name: "a figure was corrected", before: velvet, after: velvet.replace("24-year", "25-year"), same: true },
  { name: "much was added", before: half, after: `${half} ${fairview} ${fairview}`, same: true },
  { name: "much was cut", before: `${half} ${fairview}`, after: half, same: true },
  {
    name: "another event",
    before: velvet,
    after: "The council of Ludden raised water prices. ".repeat(9),
    same: false,
  },
  {
    name: "a headline alone was rewritten",
    before: "Fire in Osk",
    after: "Osk blaze hurts nine",
    same: true,
  },
];
for (const { name, before, after, same } of cases) {
  test(`${name}: ${same ? "the same article" : "another article"}`, () => {
    const [a, b] = [before, after].map((text, i) => sampleArticle({ id: String(i), text }));
    assert.equal(isSameArticle(a!, b!), same);
  });
}
