import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../src/news/article.ts";
import type { Story } from "../../src/news/story.ts";
import { findHeadline } from "../../src/summarize/headline.ts";
import { findOnlyOne } from "../../src/summarize/only-one.ts";
import { rankStories } from "../../src/summarize/rank.ts";
import { saysSame, weighTerms } from "../../src/summarize/says-same.ts";
import { findReliance } from "../../src/summarize/stands-alone.ts";
import { readStatement } from "../../src/summarize/statement.ts";
import { summarize } from "../../src/summarize/summarize.ts";
import { readSentences } from "../../src/text/read-sentences.ts";

function article(
  id: string,
  title: string,
  body: string,
  publishedAt: string | null = "2031-05-06T08:00:00.000Z",
): Article {
  const text = body === "" ? title : `${title}\n\n${body}`;
  return {
    id,
    url: null,
    path: `${id}.txt`,
    outlet: `Outlet ${id}`,
    title,
    text,
    publishedAt,
    publishedPrecision: "minute",
    language: "en",
  };
}

function story(id: string, articles: readonly Article[], copyOf: Record<string, string> = {}): Story {
  return { id, articles: articles as unknown as Story["articles"], copyOf };
}

const bridge = story("bridge", [
  article(
    "a",
    "Bridge at Tollin collapses, three hurt",
    "A road bridge over the Tollin river in northern Varania collapsed on Tuesday, injuring three drivers, police said.\n\nThe company said it was sorry.\n\nHowever, nobody knows when traffic will move again.\n\nTransport minister Petra Holm ordered an inspection of 40 bridges of the same type.",
  ),
  article(
    "b",
    "Three injured as Tollin bridge collapses",
    "Three drivers were injured on Tuesday when a road bridge over the Tollin river in northern Varania collapsed, police said.\n\nHe was not there.\n\nRepairs of the Tollin bridge will cost 12 million crowns, engineer Ida Lund estimated.",
    "2031-05-06T10:00:00.000Z",
  ),
  article(
    "c",
    "WHAT WE KNOW about the Tollin bridge?",
    "Minister Petra Holm has ordered that 40 bridges of the same type as the one at Tollin be inspected.\n\n“It fell like a card house,” said Olaf Renn, who lives next to it.",
    "2031-05-06T12:00:00.000Z",
  ),
]);

describe("summarize", () => {
  const summary = summarize(bridge, readSentences);

  test("tells what happened first, and cites every account that says it", () => {
    assert.match(summary[0]!.text, /bridge over the Tollin river in northern Varania/);
    assert.deepEqual(new Set(summary[0]!.quotes.map((quote) => quote.articleId)), new Set(["a", "b"]));
    assert.ok(summary.length >= 2 && summary.length <= 4, `${summary.length} sentences`);
  });

  test("shows nothing but whole slices of the articles", () => {
    for (const { text, quotes } of summary) {
      assert.equal(quotes[0].text, text);
      for (const quote of quotes) {
        const { text: stored } = bridge.articles.find(({ id }) => id === quote.articleId)!;
        assert.equal(stored.slice(quote.start, quote.start + quote.text.length), quote.text);
      }
    }
  });

  test("repeats nothing", () => {
    const told = summary.map(({ text }) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu)));
    for (const [i, one] of told.entries()) {
      for (const other of told.slice(i + 1))
        assert.ok([...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size) < 0.6);
    }
  });

  test("does not depend on the order in which the articles of one minute were read", () => {
    const same = bridge.articles.map((it) => ({ ...it, publishedAt: null }));
    const texts = [same, same.toReversed()].map((articles) =>
      summarize(story("s", articles), readSentences).map(({ text }) => text),
    );
    assert.deepEqual(texts[0], texts[1]);
  });

  test("cites the headline where there is nothing else", () => {
    const only = article("h", "Ferry to Osk runs aground", "");
    assert.deepEqual(
      summarize(story("s", [only]), () => []).map(({ text }) => text),
      ["Ferry to Osk runs aground"],
    );
  });

  test("takes the later count where a toll rose", () => {
    const flood = story("flood", [
      article(
        "a",
        "Flood in Maren kills 4",
        "A flood in the Maren valley killed 4 people on Monday, the fire service said.",
      ),
      article(
        "b",
        "Death toll of Maren flood rises to 9",
        "A flood in the Maren valley has killed 9 people, the fire service said on Tuesday.",
        "2031-05-07T08:00:00.000Z",
      ),
    ]);
    const texts = summarize(flood, readSentences);
    assert.match(texts[0]!.text, /killed 9/);
    assert.equal(texts[0]!.quotes.length, 1);
    assert.ok(texts.every(({ text }) => !text.includes("killed 4")));
  });
});

describe("findReliance", () => {
  const table: readonly (readonly [sentence: string, reliance: string | null])[] = [
    ["The harbour of Osk was closed on Monday after a storm.", null],
    ["He said the harbour of Osk would open again on Friday.", "pronoun"],
    ["An independent panel ruled on Tuesday that he had broken the rules.", "pronoun"],
    ["This agreement ensures that the harbour of Osk stays open.", "connective"],
    ["But the harbour of Osk was closed on Monday after a storm.", "connective"],
    ["Meanwhile the harbour of Osk was closed on Monday night.", "connective"],
    ["“The harbour of Osk is closed until Friday,” Ms Brandt said.", "quotation"],
    ["We saw how the harbour of Osk was closed on Monday.", "first person"],
    ["Passengers for Osk should call your airline before the journey.", "second person"],
    ["Anna Brandt told Harbour Post that ships would wait until Friday.", "outlet"],
    ["As the Daily Sail reported earlier, the harbour of Osk is closed.", "outlet"],
    ["The harbour was closed.", "length"],
  ];
  for (const [text, reliance] of table) {
    test(`${reliance ?? "stands alone"}: ${text}`, () => {
      const source = { ...article("x", "", ""), text, outlet: "Harbour Post" };
      const statement = readStatement(readSentences(source)[0]!);
      assert.equal(findReliance(statement, source), reliance);
    });
  }
});

describe("saysSame", () => {
  const shown = "The government of Varania rejected the tariff deal with Norland on Monday.";
  const fire = "A fire at the Corlan paper mill in Osk injured 14 workers on Monday.";
  const table: readonly (readonly [shown: string, other: string, same: boolean])[] = [
    [fire, "On Monday 14 workers were hurt in a blaze at the Corlan paper mill in Osk.", true],
    [fire, "A fire at the Corlan paper mill in Osk injured 15 workers on Monday.", false],
    [fire, "A fire at the Corlan paper mill in Osk injured 14 workers on Sunday.", false],
    [fire, "A fire at the Corlan paper mill in Osk injured no workers on Monday.", false],
    [shown, "The tariff deal of Norland and Varania pleased the government on Monday.", false],
    [shown, "Varania's government welcomed the tariff deal with Norland on Monday.", false],
  ];
  for (const [one, other, same] of table) {
    test(`${same ? "same" : "not the same"}: ${other}`, () => {
      const read = [one, other].map((text) =>
        readStatement(readSentences({ ...article("x", "", ""), text })[0]!),
      );
      assert.equal(saysSame(read[0]!, read[1]!, weighTerms(read)), same);
    });
  }
});

describe("findHeadline", () => {
  const table: readonly (readonly [rule: string, titles: readonly string[], headline: string])[] = [
    [
      "no question",
      ["Why did the Tollin bridge collapse?", "Tollin bridge collapses, three hurt"],
      "Tollin bridge collapses, three hurt",
    ],
    ["no shouting", ["BRIDGE TERROR AT TOLLIN", "Bridge at Tollin collapses"], "Bridge at Tollin collapses"],
    [
      "no live blog",
      ["Tollin bridge: what we know so far", "Bridge at Tollin collapses"],
      "Bridge at Tollin collapses",
    ],
    ["no outlet", ["Bridge at Tollin collapses | Outlet a"], "Bridge at Tollin collapses"],
    [
      "the later toll",
      ["Bridge collapse at Tollin kills 2", "Bridge collapse at Tollin kills 5"],
      "Bridge collapse at Tollin kills 5",
    ],
  ];
  for (const [rule, titles, headline] of table) {
    test(rule, () => {
      const articles = titles.map((title, i) => article("abc"[i]!, title, ""));
      assert.equal(findHeadline(story("s", articles)), headline);
    });
  }
});

describe("findOnlyOne", () => {
  test("finds what one account has, and nothing that two have", () => {
    const facts = findOnlyOne(
      bridge,
      readSentences,
      summarize(bridge, readSentences)
        .slice(0, 1)
        .flatMap(({ quotes }) => quotes),
    );
    assert.deepEqual(
      facts.map(({ text }) => text),
      ["Repairs of the Tollin bridge will cost 12 million crowns, engineer Ida Lund estimated."],
    );
    assert.equal(facts[0]!.claim.outlet, "Outlet b");
  });

  test("needs two accounts", () => {
    assert.deepEqual(findOnlyOne(story("s", [bridge.articles[1]!]), readSentences, []), []);
    const copy = { ...bridge.articles[1]!, id: "copy" };
    assert.deepEqual(
      findOnlyOne(story("s", [bridge.articles[1]!, copy], { copy: "b" }), readSentences, []),
      [],
    );
  });
});

describe("rankStories", () => {
  const of = (id: string, count: number, day = "06", disagreements: readonly unknown[] = []) => ({
    story: story(
      id,
      Array.from({ length: count }, (_, i) => article(`${id}${i}`, "T", "", `2031-05-${day}T08:00:00.000Z`)),
    ),
    disagreements,
  });
  const order = (...stories: ReturnType<typeof of>[]) => rankStories(stories).map((it) => it.story.id);

  test("more accounts first", () => assert.deepEqual(order(of("a", 1), of("b", 4)), ["b", "a"]));
  test("fresher first", () => assert.deepEqual(order(of("a", 2, "03"), of("b", 2)), ["b", "a"]));
  test("disputed first", () => assert.deepEqual(order(of("a", 2), of("b", 2, "06", [1])), ["b", "a"]));
  test("ties by id", () => assert.deepEqual(order(of("b", 2), of("a", 2)), ["a", "b"]));
  test("none", () => assert.deepEqual(order(), []));
});
