import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { locateQuote } from "../../../src/models/gate/locate-quote.ts";
import { splitWords } from "../../../src/models/gate/quote-words.ts";
import type { Article } from "../../../src/news/article.ts";
import { folderSource } from "../../../src/sources/folder.ts";
import { readSentences } from "../../../src/text/read-sentences.ts";
import type { Sentence } from "../../../src/text/sentence.ts";

const newsroom = fileURLToPath(new URL("../../fixtures/newsroom", import.meta.url));
const stories = ["quake", "breach", "talks", "verdict"].map((story) =>
  join(newsroom, "..", "stories", story),
);

/** A true quotation, and the text it is from. */
interface Sample {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly quote: string;
}

/** Ways in which models hand back a quotation that is true. */
const harmless: Readonly<Record<string, (quote: string) => string>> = {
  verbatim: (quote) => quote,
  "straight marks": (quote) => quote.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  "curly marks": (quote) => `“${quote.replace(/"/g, "”").replace(/'/g, "’")}”`,
  "no marks": (quote) => quote.replace(/["“”]/g, ""),
  "other spaces": (quote) => ` ${quote.replace(/ /g, "\u00a0 ").replace(/,(?!\d)/g, ",  ")}\n`,
  "hidden marks": (quote) => quote.replace(/(\p{L})(\p{L})/u, "$1\u00ad$2").replace(/ /, " \u200b"),
  "other dashes": (quote) => quote.replace(/[–—]/g, " - ").replace(/(\p{Ll})-(\p{Ll})/gu, "$1‑$2"),
  "small letters": (quote) => quote.toLowerCase(),
  "capital letter": (quote) => quote.charAt(0).toUpperCase() + quote.slice(1),
  "full stop": (quote) => `${quote.replace(/[.,;:]+$/, "")}.`,
  "no thousands comma": (quote) => quote.replace(/(\d),(\d{3})/g, "$1$2"),
  "dots at the ends": (quote) => `… ${quote} …`,
  "middle left out": (quote) => {
    const words = quote.split(" ");
    return [...words.slice(0, 4), "[…]", ...words.slice(-4)].join(" ");
  },
};

/** Ways in which models get a quotation wrong; null where the quotation has nothing of the kind. */
const altered: Readonly<Record<string, (sample: Sample, others: readonly Sample[]) => string | null>> = {
  "other digit": ({ quote }) =>
    /\d/.test(quote) ? quote.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)) : null,
  "other number word": ({ quote }) =>
    swap(quote, /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b/i, "eleven"),
  "other name": ({ sentence, quote }) => {
    const name = sentence.tokens.find(({ pos, text }) => pos === "PROPN" && quote.includes(` ${text} `));
    return name === undefined ? null : quote.replace(` ${name.text} `, " Vandermeer ");
  },
  "other day or month": ({ quote }) =>
    swap(quote, /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/, "Yesterday") ??
    swap(
      quote,
      /\b(?:January|February|April|June|July|August|September|October|November|December)\b/,
      "March",
    ),
  "not put in": ({ quote }) => swap(quote, /\b(was|were|is|are|had|has|will|could)\b/, "$1 not"),
  "not left out": ({ quote }) => swap(quote, /\b(?:not|no|never) /i, ""),
  "opposite word": ({ quote }) =>
    swap(quote, /\bmore\b/i, "less") ??
    swap(quote, /\bafter\b/i, "before") ??
    swap(quote, /\bkilled\b/i, "injured") ??
    swap(quote, /\bdenied\b/i, "confirmed"),
  "two places put together": ({ article, quote, sentence }, others) => {
    const far = others.find(
      (other) => other.article === article && other.sentence.index > sentence.index + 1,
    );
    return far === undefined ? null : `${half(quote, 0)} ${half(far.quote, 1)}`;
  },
  "own words": ({ quote }) =>
    `It is understood that ${quote
      .split(" ")
      .filter((_, i) => i % 2 === 0)
      .join(" ")} according to reports`,
  "words shuffled": ({ quote }) => quote.split(" ").toReversed().join(" "),
};

const samples = await readSamples();

for (const [name, vary] of Object.entries(harmless)) {
  test(`a true quotation is found: ${name}`, () => {
    for (const { article, quote } of samples) {
      const found = locateQuote(vary(quote), splitWords(article.text));
      assert.ok(found, `${vary(quote)}\nis in\n${article.text}`);
      const shown = fold(article.text.slice(found.start, found.end));
      assert.ok(shown.includes(fold(quote)) || fold(quote).includes(shown), `${shown}\nis not\n${quote}`);
    }
  });
}

let rejected = 0;
for (const [name, alter] of Object.entries(altered)) {
  test(`an altered quotation is not found: ${name}`, () => {
    let tried = 0;
    for (const sample of samples) {
      const wrong = alter(sample, samples);
      if (wrong === null || fold(sample.article.text).includes(fold(wrong))) continue;
      tried += 1;
      assert.equal(locateQuote(wrong, splitWords(sample.article.text)), undefined, wrong);
    }
    assert.ok(tried >= 5, `tried only ${tried}`);
    rejected += tried;
  });
}

test("a quotation is not found in an article that does not have it", () => {
  for (const [i, { quote, article }] of samples.entries()) {
    const other = samples[(i + 40) % samples.length]!.article;
    if (other === article || fold(other.text).includes(fold(quote))) continue;
    assert.equal(locateQuote(quote, splitWords(other.text)), undefined, quote);
    rejected += 1;
  }
});

test("the variants are many, and a look-up takes less than a millisecond", () => {
  assert.ok(samples.length * Object.keys(harmless).length >= 400);
  assert.ok(rejected >= 400, `rejected only ${rejected}`);
  const words = samples.map(({ article }) => splitWords(article.text));
  const variants = [...Object.values(harmless).map((vary) => vary), (quote: string) => `${quote} not`];
  const times = samples.flatMap(({ quote }, i) =>
    variants.map((vary) => {
      const startedAt = performance.now();
      locateQuote(vary(quote), words[i]!);
      return performance.now() - startedAt;
    }),
  );
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  assert.ok(median < 1, `median ${median} ms`);
});

test("a plain word that differs is put right with the text's own", () => {
  const text = "The council agreed on Monday to close the old swimming pool by the harbour for good.";
  const found = locateQuote(
    "agreed on Monday to close the old bathing pool by the harbour",
    splitWords(text),
  );
  assert.equal(found?.how, "repaired");
  assert.equal(
    text.slice(found.start, found.end),
    "agreed on Monday to close the old swimming pool by the harbour",
  );
});

for (const [quote, text] of [
  ["were told", "We’re told that it sank."],
  ["paid $4.2m", "It paid €4.2m for the ship."],
  ["fell to 5 degrees", "It fell to -5 degrees."],
  ["grew by 12", "It grew by 12% in May."],
  ["rose 4.2 million", "It rose 42 million."],
] as const) {
  test(`“${quote}” is not “${text}”`, () => {
    const found = locateQuote(quote, splitWords(text));
    // What is shown is the text's own wording in any case.
    if (found !== undefined) assert.match(text, new RegExp(text.slice(found.start, found.end)));
    if (/\d/.test(quote)) assert.equal(found, undefined);
  });
}

/** A stretch of ten words of every third sentence that is long enough. */
async function readSamples(): Promise<readonly Sample[]> {
  const found: Sample[] = [];
  for (const folder of [newsroom, ...stories]) {
    const { articles } = await folderSource(folder).read(new AbortController().signal);
    for (const article of articles) {
      for (const sentence of readSentences(article)) {
        const words = sentence.text.split(/\s+/);
        if (words.length < 10 || sentence.index % 3 !== 0) continue;
        const from = Math.min(2, words.length - 10);
        found.push({ article, sentence, quote: words.slice(from, from + 10).join(" ") });
      }
    }
  }
  return found;
}

function swap(quote: string, pattern: RegExp, by: string): string | null {
  return pattern.test(quote) ? quote.replace(pattern, by) : null;
}

function half(quote: string, which: 0 | 1): string {
  const words = quote.split(" ");
  return words.slice(which * 5, which * 5 + 5).join(" ");
}

function fold(text: string): string {
  return splitWords(text)
    .map(({ word }) => word)
    .join(" ");
}
