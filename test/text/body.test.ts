import assert from "node:assert/strict";
import { test } from "node:test";
import { findBody } from "../../src/text/body.ts";

function bodyOf(text: string, title = "Dam bursts above Harrow"): readonly string[] {
  return findBody({ title, text }).map(({ start, end }) => text.slice(start, end));
}

const first = "A dam burst above Harrow on Friday, flooding forty houses.";
const second = "“We heard a bang,” said Ida Lund, who lives below it.";
const last = "Nobody was hurt.";

test("what stands above a byline is no prose, though it be long or have a sentence in it", () => {
  const deck = "Safe for ever? Not any more, as the wall that the minister praised in May gives way";
  assert.deepEqual(
    bodyOf(`Dam bursts above Harrow\n${deck}\n\nBy Ida Lund, 7 March 2025\n\n${first}\n\n${last}`),
    [first, last],
  );
  assert.deepEqual(bodyOf(`Dam bursts above Harrow\n\n${first}\n\n${last}\n\nBy Ida Lund`), [first, last]);
  assert.deepEqual(bodyOf(`${deck}\n\n${first}`), [deck, first]);
});

/** Lines that are not the article, wherever they stand. */
const furniture: readonly string[] = [
  "Dam bursts above Harrow",
  "DAM BURSTS ABOVE HARROW",
  "Source: Valley Post",
  "Published: 7 March 2025, 09:16",
  "By Ida Lund, Valley Post",
  "BY IDA LUND [ida@valleypost.example]",
  "Zdieľaj tento článok",
  "Artikel teilen",
  "Поделиться",
  "Read more: What the flood means for your insurance.",
  "READ NEXT",
  "Related: Ten dams in pictures",
  "Related topics: Dams | Floods",
  "Most read",
  "Sign up for our morning briefing.",
  "Subscribe to the Post from 49 crowns a month.",
  "Follow us on Facebook.",
  "Got a story? Email our newsdesk.",
  "DO YOU know someone in Harrow? Call the Post newsdesk.",
  "Photo: The dam on Friday morning.",
  "Image caption: The dam on Friday morning",
  "Image caption Water pours through the dam on Friday morning while people look on from the road above the village and wait for help to come",
  "Chart: Dams built since 1950",
  "Water pours through the dam on Friday. [SCREEN CAPTURE]",
  "Water pours through the dam on Friday. (Photo: Ida Lund)",
  "Water pours through the dam on Friday. (Ida Lund/AP)",
  "HAVE you been flooded? Send PICS to the Post newsdesk",
  "You have read 2 of 5 free articles this month. Sign in",
  "Post reader poll: Is the dam safe? 71 % say NO!",
  "© 2025 Valley Post. All rights reserved.",
  "(Reporting by Ida Lund; Editing by Per Holm)",
  "Additional reporting by Per Holm",
  "Translated from the Norrit and edited by Per Holm.",
  "Per Holm contributed to this report.",
  "ida.lund@valleypost.example",
  "https://valleypost.example/dam",
  "Share | Print | Back to top",
  "Comments (148)",
  "This is a developing story. Check back for updates.",
  "Minister opens new bridge in Farrow",
  "# Dam bursts",
  "What happened?",
  "* * *",
];
for (const line of furniture) {
  test(`left out: ${line}`, () => {
    assert.deepEqual(bodyOf(`${line}\n\n${first}\n\n${second}\n\n${last}`), [first, second, last]);
    assert.deepEqual(bodyOf(`${first}\n${second}\n${line}\n${last}`).slice(0, 2), [first, second]);
    assert.deepEqual(bodyOf(`${first}\n\n${second}\n\n${last}\n\n${line}`), [first, second, last]);
  });
}

/** Short, or with a word that furniture uses, and still the article. */
const prose: readonly string[] = [
  "Turnout was 64%.",
  "It chose the official.",
  "“Is that so?” he asked.",
  "Related businesses suffered, too, the mayor said.",
  "Photographs of the dam had shown cracks.",
  "Shares in Norholm fell 3.4 percent.",
  "By this time next week, the road should be open.",
  "Comments by the minister angered the town.",
  "The mayor told Channel Nine that the dam was old.",
  "Source material for the report came from the ministry.",
  "Officials will not say how many people were in the houses, the mayor's spokesman said",
  "The mayor issued the following statement on Friday:",
  "Read the wrong way, the gauge showed nothing.",
  "Police officers went from house to house; the Reuters office (closed since May) was empty.",
];
for (const line of prose) {
  test(`kept: ${line}`, () => {
    assert.deepEqual(bodyOf(`${first}\n\n${line}\n\n${last}`), [first, line, last]);
  });
}

const datelines: readonly [text: string, paragraph: string][] = [
  [`HARROW, March 7 (Northern Wire) - ${first}`, first],
  [`(UKNA) ${first}`, first],
  [`HARROW — ${first}`, first],
  [`HARROW, N.Y. -- ${first}`, first],
  [`Harrow (AP) — ${first}`, first],
  [`HARROW, Ind. (WXYZ) ${first}`, first],
  ["NASA — the space agency — launched it.", "NASA — the space agency — launched it."],
  ["Kim (the leader) - who was absent - resigned.", "Kim (the leader) - who was absent - resigned."],
  ["FUMING families were left stranded.", "FUMING families were left stranded."],
  ["(He) Jiankui was freed on Monday.", "(He) Jiankui was freed on Monday."],
];
for (const [text, paragraph] of datelines) {
  test(`dateline of: ${text}`, () => assert.deepEqual(bodyOf(`${text}\n\n${last}`), [paragraph, last]));
}

const glued: readonly [text: string, paragraph: string][] = [
  [`${first} Read more: Ten dams in pictures`, first],
  [`${first} READ MORE: Ten dams in pictures`, first],
  [`${second} Share this article`, second],
  [`${first} (Reporting by Ida Lund; Editing by Per Holm)`, first],
  [`${first} Read more than one book, the mayor said.`, `${first} Read more than one book, the mayor said.`],
  [
    "“It burst. Share this story with all,” said Ida Lund.",
    "“It burst. Share this story with all,” said Ida Lund.",
  ],
];
for (const [text, paragraph] of glued) {
  test(`end of: ${text}`, () => assert.deepEqual(bodyOf(`${text}\n\n${last}`), [paragraph, last]));
}

test("a short paragraph that ends with a question is a heading only among other questions", () => {
  const asked = "They had been warned. Who listened?";
  assert.deepEqual(bodyOf(`${first}\n\n${asked}\n\n${last}`), [first, asked, last]);
  assert.deepEqual(bodyOf(`${asked}\n\n${first}\n\nWhat now?\n\n${last}`), [first, last]);
});

test("the headline with the site's name behind it is the headline", () => {
  assert.deepEqual(
    bodyOf(`Dam bursts above Harrow. - Valley Post. Dams.\n\n${first}`, "Dam bursts above Harrow."),
    [first],
  );
});

test("marks of Markdown are cut from the head of a paragraph", () => {
  assert.deepEqual(bodyOf(`## Heading\n\n> ${first}\n\n- ${second}\n- ${last}`), [first, second, last]);
});

test("a repeated paragraph counts once", () => {
  assert.deepEqual(bodyOf(`${first}\n\n${last}\n\n${first}`), [first, last]);
});

test("behind the end of the article nothing is the article, but a share line in its middle ends nothing", () => {
  const teaser = "A bear was seen in Farrow on Monday.";
  assert.deepEqual(bodyOf(`${first}\n\n${second}\n\n${last}\n\nShare this:\n\n${teaser}`), [
    first,
    second,
    last,
  ]);
  assert.deepEqual(bodyOf(`${first}\n\nShare this:\n\n${second}\n\n${last}`), [first, second, last]);
});

test("hard-wrapped lines are one paragraph, lists and lines with room left are not", () => {
  const wrapped = [
    "A dam burst above Harrow on Friday, flooding forty houses and",
    "cutting the only road to the valley, the mayor said in the",
    "evening after a visit to the shelters that had been opened.",
    "",
    "Nobody was hurt, but twelve people were still missing late at",
    "night, among them a family of four from the lowest house in",
    "the village.",
    "They had been asked to leave.",
    "- One is a baby.",
  ].join("\n");
  assert.deepEqual(
    bodyOf(wrapped).map((paragraph) => paragraph.slice(-12)),
    ["been opened.", "the village.", "ed to leave.", "e is a baby."],
  );
});

test("an article in one line is one paragraph", () => {
  const line = `${first} ${second} ${last} `.repeat(20).trim();
  assert.deepEqual(bodyOf(line, ""), [line]);
});

test("a headline alone has no body; a sentence that is title and text is kept", () => {
  assert.deepEqual(bodyOf("Dam bursts above Harrow"), []);
  assert.deepEqual(bodyOf(first, first), [first]);
});

test("time grows no faster than the text", () => {
  const hostile = ["@.@.@ ((((( ", "Photo: ", "A. ", '"?" ', "a@b.c|", "By Ida, "];
  for (const piece of hostile) {
    for (const text of [piece.repeat(40_000), `${piece.repeat(20)}\n`.repeat(2000)]) {
      const startedAt = performance.now();
      findBody({ title: "", text });
      assert.ok(performance.now() - startedAt < 1500, piece);
    }
  }
});
