import assert from "node:assert/strict";
import { test } from "node:test";
import { createArticle } from "../../src/sources/create-article.ts";
import { bareArticle } from "../../src/sources/parsed-article.ts";
import { findBody } from "../../src/text/body.ts";

const prose =
  "A dam burst above Harrow on Friday, flooding forty houses, the mayor said.\n\nNobody was hurt.";

function of(text: string, path = "a.txt") {
  return createArticle(path, bareArticle(text));
}

const outlets: readonly [text: string, outlet: string][] = [
  [`Source: Valley Post\nDam bursts\n${prose}`, "Valley Post"],
  [`Dam bursts\n${prose}\n\nSource: Valley Post`, "Valley Post"],
  [`Source: www.valleypost.example:80\n${prose}`, "valleypost.example"],
  [`Dam bursts\nValley Post, 7 March 2025\n${prose}`, "Valley Post"],
  [`Dam bursts\nValley Post | PICTURES\n${prose}`, "Valley Post"],
  [`Radio Harrow online | Last updated 7 March 2025, 16:10\nDam bursts\n\n${prose}`, "Radio Harrow online"],
  [`Dam bursts\nThe Harrow Times, with agency\n\n${prose}`, "The Harrow Times"],
  [`Dam bursts\nBy Ida Lund, Harrow Courier\n${prose}`, "Harrow Courier"],
  [`HARROW, March 7 (Northern Wire) - ${prose}`, "Northern Wire"],
  [`Dam bursts\n(UKNA) ${prose}`, "UKNA"],
  [`Dam bursts\n\n${prose}\n\nThe Ford reports on this with reference to the mayor.`, "The Ford"],
  [
    `Dam bursts\n\n${prose}\n\nTranslated from the Norrit and edited by Harrow Norrit Daily staff.`,
    "Harrow Norrit Daily",
  ],
  [`Dam bursts\n\n${prose}\n\nThe Courier understands that the dam was old.`, "The Courier"],
  [`Dam bursts\nValley Post, 7 March 2025\nHARROW (Reuters) - ${prose}\n\n(Reuters)`, "Valley Post"],
  [`Dam bursts\n\n${prose}\n\n© 2025 Valley Post Ltd. All rights reserved.`, "Valley Post"],
  [`https://www.bbc.co.uk/news/1\n${prose}`, "a"],
  [`URL: https://www.bbc.co.uk/news/1\n${prose}`, "BBC"],
  [`Dam bursts\n\n${prose}\n\nThe mayor told Channel Nine that the dam was old.`, "a"],
  [`Dam bursts\n\n${prose}\n\nAs Reuters reported earlier, the dam was old.`, "a"],
  [`Dam bursts\n\n${prose}\n\nMr Holm understands that the dam was old.`, "a"],
  [`Dam bursts\n\nSource: World Bank\n\n${`${prose}\n\n`.repeat(3)}`, "World Bank"],
  [`Dam bursts\n\n${prose}\n\nSource: World Bank\n\n${`${prose}\n\n`.repeat(3)}`, "a"],
  [`Man Dies As Dam Bursts On Sunday\nHouses flooded near Harrow\n\n${prose}`, "a"],
  [`Source: unknown\n\n${prose}`, "a"],
];
for (const [text, outlet] of outlets) {
  test(`outlet ${outlet} of: ${text.replace(prose, "…").replaceAll("\n", "⏎")}`, () => {
    assert.equal(of(text).outlet, outlet);
  });
}

test("a file's name stands for its outlet, long hexadecimal parts shortened", () => {
  assert.equal(of(prose, "sub/harrow-3.txt").outlet, "harrow-3");
  assert.equal(of(prose, "a\n\u001b[31mb.txt").outlet, "a [31mb");
  assert.equal(of(prose, "017_ab12cd34ef56ab78.txt").outlet, "017_ab12cd34");
});

test("a name in capitals is spelled as the text spells it in another place", () => {
  assert.equal(
    of(`HARROW DAILY POST\n7 March 2025\nDam bursts\nBy Ida Lund, Harrow Daily Post\n${prose}`).outlet,
    "Harrow Daily Post",
  );
  assert.equal(of(`HARROW DAILY POST\n7 March 2025\nDam bursts\n${prose}`).outlet, "Harrow Daily Post");
});

test("the first part of a page's place on its site is the outlet only where something confirms it", () => {
  const text = `ESTUARY ONE | News | Harrow\nDam bursts\n\n${prose}`;
  assert.equal(of(text, "estuary-one/dam.txt").outlet, "ESTUARY ONE");
  assert.equal(of(`${text}\n\n[Image: the dam. Picture: Estuary One]`).outlet, "Estuary One");
  assert.equal(of(text).outlet, "a");
});

test("a site's name behind the headline is the outlet where nothing else is, or a host with its letters", () => {
  const named = (outlet: string | null) =>
    createArticle("a.txt", {
      ...bareArticle(prose),
      title: "Dam bursts - WXYZ Action News 5 - Harrow",
      outlet,
    }).outlet;
  assert.equal(named(null), "WXYZ Action News 5");
  assert.equal(named("wxyzactionnews5.com"), "WXYZ Action News 5");
  assert.equal(named("harrow.example"), "harrow.example");
  assert.equal(named("Harrow Echo"), "Harrow Echo");
});

test("the sentence that a headline was made of stays in the body", () => {
  const article = of(prose);
  assert.deepEqual(
    findBody(article).map(({ start, end }) => article.text.slice(start, end)),
    prose.split("\n\n"),
  );
});

const titles: readonly [text: string, title: string][] = [
  [
    `Source: Valley Post\nPublished: 2025-03-07\nDam bursts above Harrow\n${prose}`,
    "Dam bursts above Harrow",
  ],
  [` date 2025-03-07 403\nDam bursts above Harrow\n(UKNA) ${prose}`, "Dam bursts above Harrow"],
  [`Valley Post Sport\nWhat now for Harrow?\n${prose}`, "What now for Harrow?"],
  [`Title: Dam bursts above Harrow\nDate: 7 March 2025\n${prose}`, "Dam bursts above Harrow"],
  [`BC-VALDRIA-DAM, 2nd Ld-Writethru\n\nDam bursts above Harrow\n\n${prose}`, "Dam bursts above Harrow"],
  [
    `The Harrow Times\nFriday, March 7, 2025\nVol. 12 No. 44\nDam bursts above Harrow\n${prose}`,
    "Dam bursts above Harrow",
  ],
  [`By Ida Lund\nDam bursts: what we know\n${prose}`, "Dam bursts: what we know"],
  [
    `HARROW, March 7 (Northern Wire) - ${prose}`,
    "A dam burst above Harrow on Friday, flooding forty houses, the mayor said",
  ],
  [
    `Source: Valley Post\n${prose}`,
    "A dam burst above Harrow on Friday, flooding forty houses, the mayor said",
  ],
  [`${"word ".repeat(40)}ends here. Next.`, `${"word ".repeat(15)}word…`],
  [`Dam bursts above Harrow | Valley Post\n${prose}`, "Dam bursts above Harrow"],
  [`EXCLUSIVE by Ida Lund, Valley Courier\n\nDam bursts above Harrow\n\n${prose}`, "Dam bursts above Harrow"],
  [`NW0412 4 GEN 2025-03-07 12:58 GMT\n\nDam bursts above Harrow\n\n${prose}`, "Dam bursts above Harrow"],
];
for (const [text, title] of titles) {
  test(`title ${title}`, () => assert.equal(of(text).title, title));
}

test("a hard-wrapped first paragraph is no headline", () => {
  const wrapped = [
    "A dam burst above Harrow on Friday, flooding forty houses and cutting",
    "the only road to the valley, the mayor said in the evening after a",
    "visit to the shelters that the Red Cross had opened in two of the",
    "schools. Nobody was hurt, but twelve people were still missing late",
    "at night.",
  ].join("\n");
  assert.match(of(wrapped).title, /^A dam burst above Harrow on Friday, flooding forty houses…$/);
});

const dates: readonly [text: string, publishedAt: string | null][] = [
  [`Dam bursts\nPublished: 7 Mar. 2025, 09:16\n${prose}`, "2025-03-07T09:16:00.000Z"],
  [`Dam bursts\nUpdated at 20:15, 7 March 2025\n${prose}`, "2025-03-07T20:15:00.000Z"],
  [`Updated: 8 March 2025\nPublished: 7 March 2025\nDam bursts\n${prose}`, "2025-03-07T00:00:00.000Z"],
  [` date 2025-03-07 403\nDam bursts\n${prose}`, "2025-03-07T00:00:00.000Z"],
  [`URL: https://valley.example/2025/03/07/dam/\nDam bursts\n${prose}`, "2025-03-07T00:00:00.000Z"],
  [`HARROW, March 7 (Northern Wire) - ${prose}`, null],
  [`Dam bursts\n\n${prose}\n\nThe last dam burst was on 7 March 2015.`, null],
  [`Dam bursts\n\n${prose}\n\nA history of the dam\n\n7 March 2015\n\nIt was built.`, null],
  [prose, null],
  [`NW0412 4 GEN 2025-03-07 12:58 GMT\n\nDam bursts\n\n${prose}`, "2025-03-07T12:58:00.000Z"],
  [`Dam bursts\n12/03/2025\n${prose}`, null],
  [`Dam bursts\nPublished: 12/03/2025\nUpdated: 13/03/2025\n${prose}`, "2025-03-12T00:00:00.000Z"],
  [`HARROW, March 7 (Northern Wire) - ${prose}\n\n(c) Northern Wire 2025`, "2025-03-07T00:00:00.000Z"],
  [`HARROW, March 7, 2025 (Northern Wire) - ${prose}`, "2025-03-07T00:00:00.000Z"],
  [
    `URL: https://valley.example/2025/03/08/dam\nHARROW, March 7 (Northern Wire) - ${prose}`,
    "2025-03-08T00:00:00.000Z",
  ],
  [`URL: https://valley.example/dam-20250308\n${prose}`, null],
];
for (const [text, publishedAt] of dates) {
  test(`date ${publishedAt} of: ${text.replace(prose, "…").replaceAll("\n", "⏎")}`, () => {
    assert.equal(of(text).publishedAt, publishedAt);
  });
}

const filed: readonly [path: string, text: string, publishedAt: string | null][] = [
  ["2025-03-12/a.txt", `Dam bursts\n${prose}`, "2025-03-12"],
  ["2025/03/12/a.txt", `Dam bursts\n${prose}`, "2025-03-12"],
  ["dam-2025-03-12.txt", `Dam bursts\n${prose}`, "2025-03-12"],
  ["2025-03-12/a.txt", `Dam bursts\n12/03/2025\n${prose}`, "2025-03-12"],
  ["2025-03-12/a.txt", `Dam bursts\n11 March 2025\n${prose}`, "2025-03-11"],
  ["2025-03-12/a.txt", `HARROW, March 11 (Northern Wire) - ${prose}`, "2025-03-11"],
  ["2025-13-12/a.txt", `Dam bursts\n${prose}`, null],
  ["12-03-12/20250312.txt", `Dam bursts\n${prose}`, null],
];
for (const [path, text, publishedAt] of filed) {
  test(`date ${publishedAt} at ${path} of: ${text.replace(prose, "…").replaceAll("\n", "⏎")}`, () => {
    assert.equal(of(text, path).publishedAt?.slice(0, 10) ?? null, publishedAt);
  });
}

test("English is told by its commonest words, other languages and short texts stay unknown", () => {
  assert.equal(
    of(`${prose} It was the first of the dams in the valley that had been built for the town.`).language,
    "en",
  );
  assert.equal(of("Überschwemmung im Tal: Der Damm ist gebrochen. ".repeat(10)).language, null);
  assert.equal(of("The dam has burst.").language, null);
});

test("time grows no faster than the text", () => {
  const hostile = [
    "A | ",
    "- BBC News ",
    "© 2025 A ",
    "12/03/2025 ",
    "NW0412 4 ",
    "By Ida Lund, ",
    "A. Read more: ",
  ];
  for (const piece of hostile) {
    for (const text of [piece.repeat(40_000), `${piece.repeat(10)}\n`.repeat(4000)]) {
      const startedAt = performance.now();
      of(text);
      assert.ok(performance.now() - startedAt < 1500, piece);
    }
  }
});
