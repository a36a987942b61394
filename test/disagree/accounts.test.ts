import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readableSpan, readMaterial } from "../../src/disagree/accounts.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { storyOf } from "./story-of.ts";

/** Long sentences in which each word may be the one that a claim is about. */
const sentences: readonly string[] = [
  "The coast guard said on Wednesday that the ferry Aurelia, which left Tolvik at dawn with 1,212 passengers, most of them students, had sunk within minutes, although its captain, Tor Halvik, had radioed no alarm.",
  "“Nobody, not the crew, not the captain, told us where to go, so we ran to the upper deck,” said Mira Solt, a nurse, who was rescued by fishermen, taken to the harbour, and questioned there for hours by the police.",
  "The firm (which owns 14 mines, two ports, and a railway, and employs 21,000 people) denied that it had ignored warnings, among them a letter, sent in May, in which engineers had called the shaft, in their words, “a trap”.",
  "Losses came to €1,312,500, the receiver said, far above the 640,000 that the bank, in a filing last year, had put aside; its owners — two brothers from Sael, both abroad — could not be reached, a lawyer for them said.",
  "The minister, asked whether he would resign, said: “I will answer to parliament, to nobody else, and I will do it on Monday,” before he left the hall, surrounded by guards, without taking any further questions from reporters.",
  'The report calls the bridge "old, tired, and overdue for repair", blames the council, the county and the state, and says that of 40 bridges of the type, 11 have cracks, 6 of them deep, and that none has been closed to lorries.',
];

describe("the words to quote around a span", () => {
  for (const text of sentences) {
    const [article] = storyOf(`Wire: ${text}`).articles;
    const [sentence] = readSentences(article);
    const quotes = sentence!.tokens.map((focus) => {
      const { start, end } = readableSpan(sentence!, focus);
      return { focus, start, end, quote: article.text.slice(start, end) };
    });

    test(`hold it: ${text.slice(0, 40)}`, () => {
      for (const { focus, start, end } of quotes.filter(({ focus: { pos } }) => pos !== "PUNCT"))
        assert.ok(start <= focus.start && end >= focus.end, focus.text);
    });

    test(`break no word, no number: ${text.slice(0, 40)}`, () => {
      for (const { start, end, quote } of quotes) {
        assert.doesNotMatch(text.slice(start - 1, start + 1), /[\p{L}\d][\p{L}\d]|[.,]\d/u, quote);
        assert.doesNotMatch(text.slice(end - 1, end + 1), /[\p{L}\d][\p{L}\d]|\d,$/u, quote);
        assert.doesNotMatch(text.slice(end - 1, end + 2), /\d[.,]\d/u, quote);
      }
    });

    test(`close a parenthesis: ${text.slice(0, 40)}`, () => {
      for (const { quote } of quotes) assert.equal(count(quote, "("), count(quote, ")"), quote);
    });

    // A comma inside a quotation is still a place to cut.
    test(`close a quotation: ${text.slice(0, 40)}`, () => {
      for (const { quote } of quotes) {
        assert.equal(count(quote, "“"), count(quote, "”"), quote);
        assert.equal(count(quote, '"') % 2, 0, quote);
      }
    });

    test(`begin and end with a word: ${text.slice(0, 40)}`, () => {
      for (const { quote } of quotes) {
        assert.match(quote, /^[\p{L}\d“"(€]/u);
        assert.match(quote, /[\p{L}\d”").]$/u);
      }
    });

    test(`are long enough to read: ${text.slice(0, 40)}`, () => {
      for (const { quote } of quotes) assert.ok(quote.length >= 40, quote);
    });
  }

  test("are a short sentence as a whole", () => {
    const [article] = storyOf("Wire: The ferry, an old one, sank on Monday, the coast guard said.").articles;
    const [sentence] = readSentences(article);
    const { start, end } = readableSpan(sentence!, sentence!.tokens[1]!);
    assert.equal(article.text.slice(start, end), article.text);
  });
});

test("of very many accounts some are compared, from the first to the last days", () => {
  const told = Array.from({ length: 250 }, (_, i) => `Outlet ${i}: The dam burst in Sael.`);
  const { accounts } = readMaterial(storyOf(...told), readSentences);
  assert.equal(accounts.length, 100);
  assert.equal(accounts[0]!.article.outlet, "Outlet 0");
  assert.equal(accounts.at(-1)!.article.outlet, "Outlet 247");
});

const count = (text: string, part: string) => text.split(part).length - 1;
