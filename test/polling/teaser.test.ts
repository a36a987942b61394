import assert from "node:assert/strict";
import { test } from "node:test";
import { isTeaser, isWholeOf } from "../../src/polling/teaser.ts";

const sentence = "The council of Tarnby voted for a bridge over the river Osk on Friday. ";
const long = sentence.repeat(20);

const texts: readonly (readonly [string, string, boolean])[] = [
  ["a short text", sentence, true],
  ["a whole article", long, false],
  ["a long text that breaks off", `${long.trim()}…`, true],
  ["a long text that breaks off in dots", `${long.trim()} [...]`, true],
  ["a long text with an invitation", `${long}Read more`, true],
  ["a long text with an invitation to the rest", `${long}Read the full story »`, true],
  ["WordPress", `${long}The post Bridge for Tarnby appeared first on Tarnby Post.`, true],
  ["German", `${long}Weiterlesen …`, true],
  ["Slovak", `${long}Čítajte viac`, true],
  ["an article that speaks of reading", `${long}Pupils should read more books, she said.`, false],
];
for (const [name, text, expected] of texts) {
  test(`${name} is ${expected ? "a teaser" : "no teaser"}`, () => assert.equal(isTeaser(text), expected));
}

const teaser = { title: "Bridge for Tarnby", text: "The council voted for a bridge over the river Osk…" };
const pages: readonly (readonly [string, string, boolean])[] = [
  ["the article", long, true],
  ["what says no more", "The council voted.", false],
  [
    "another matter",
    "We value your privacy. Choose which cookies our partners may store on this device. ".repeat(9),
    false,
  ],
];
for (const [name, page, expected] of pages) {
  test(`${name} is ${expected ? "" : "not "}taken for the whole of a teaser`, () => {
    assert.equal(isWholeOf(teaser, page), expected);
  });
}
