import assert from "node:assert/strict";
import { test } from "node:test";
import { publisherOf } from "../../src/cluster/publisher-of.ts";

const table: readonly (readonly [url: string | null, outlet: string, publisher: string | null])[] = [
  ["https://www.mlive.com/news/a.html", "MLive", "Advance Local"],
  ["https://nj.com/b", "NJ.com", "Advance Local"],
  ["https://www.walesonline.co.uk/c", "Wales Online", "Reach"],
  ["https://news.tarnholm.example/d", "Tarnholm News", "tarnholm.example"],
  ["https://local.tarnholm.example/e", "Tarnholm Local", "tarnholm.example"],
  ["https://tarnholm.co.uk/f", "Tarnholm", "tarnholm.co.uk"],
  [null, "tarnholm.example", "tarnholm.example"],
  [null, "The Tarnholm Courier", null],
  ["not an address", "Courier", null],
];

for (const [url, outlet, publisher] of table) {
  test(`the publisher of ${url ?? outlet} is ${publisher}`, () => {
    assert.equal(publisherOf({ url, outlet }), publisher);
  });
}
