import assert from "node:assert/strict";
import { test } from "node:test";
import { createArticle } from "../../src/sources/create-article.ts";
import { dateByNeighbours } from "../../src/sources/date-by-neighbours.ts";
import { bareArticle } from "../../src/sources/parsed-article.ts";

const prose = "A dam burst above Harrow, flooding forty houses, the mayor said.";
const wire = (day: string) => `HARROW, ${day} (Northern Wire) - ${prose}`;
const paper = (day: string) => `Dam bursts above Harrow\n${day}\n\n${prose}`;

const folders: readonly [
  what: string,
  text: string,
  others: readonly string[],
  now: string | null,
  day: string | null,
][] = [
  ["a neighbour of the same week tells the year", wire("March 7"), ["8 March 2025"], null, "2025-03-07"],
  ["also over New Year", wire("Dec. 30"), ["2 January 2025"], null, "2024-12-30"],
  ["also of a line above the text", paper("Friday, 7 March"), ["8 March 2025"], null, "2025-03-07"],
  ["a neighbour of another month does not", wire("March 7"), ["8 June 2025"], null, null],
  ["nor do neighbours of two years", wire("March 7"), ["8 March 2025", "8 March 2024"], null, null],
  ["unless the weekday does", paper("Friday, 7 March"), ["8 March 2025", "8 March 2024"], null, "2025-03-07"],
  ["a wrong weekday tells nothing", paper("Monday, 7 March"), ["8 March 2025"], null, null],
  ["a weekday tells the year by now", paper("Friday, 7 March"), [], "2025-09-01", "2025-03-07"],
  ["not one of long ago", paper("Friday, 7 March"), [], "2029-09-01", null],
  ["nor one to come", paper("Friday, 7 March"), [], "2025-02-01", null],
  ["now alone does not", wire("March 7"), [], "2025-09-01", null],
  [
    "a neighbour dated by its weekday does",
    wire("March 7"),
    ["Saturday, 8 March"],
    "2025-09-01",
    "2025-03-07",
  ],
  [
    "a day in the text is none of publication",
    `Dam bursts\n\n${prose} It stood since May 4.`,
    ["8 May 2025"],
    null,
    null,
  ],
  ["a stated date stays", paper("7 March 2024"), ["8 March 2025"], "2025-09-01", "2024-03-07"],
];
for (const [what, text, others, now, day] of folders) {
  test(what, () => {
    const [article] = dateByNeighbours(
      [text, ...others.map(paper)].map((content, index) =>
        createArticle(`${index}.txt`, bareArticle(content)),
      ),
      { known: [], nowMs: now === null ? null : Date.parse(now) },
    );
    assert.equal(article!.publishedAt?.slice(0, 10) ?? null, day);
    assert.equal(article!.publishedPrecision, "day");
  });
}

test("articles read before are neighbours, too", () => {
  const [article] = dateByNeighbours([createArticle("a.txt", bareArticle(wire("March 7")))], {
    known: [null, "2025-03-08T09:30:00.000Z"],
    nowMs: null,
  });
  assert.equal(article!.publishedAt, "2025-03-07T00:00:00.000Z");
});
