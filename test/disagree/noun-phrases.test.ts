import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nounPhraseAt, nounPhraseBefore, type Run } from "../../src/disagree/noun-phrases.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import type { Sentence } from "../../src/text/sentence.ts";
import { storyOf } from "./story-of.ts";

/** A sentence with a bar, and the phrase that ends before it or starts after it. */
type Row = readonly [marked: string, phrase: string | undefined];

const before: readonly Row[] = [
  ["The old ferry | sank off Tolvik.", "The old ferry"],
  ["Mayor Olga Brandt | resigned on Monday.", "Mayor Olga Brandt"],
  ["In May Norland's army | withdrew from Rusk.", "Norland's army"],
  ["On Monday Norland's army | withdrew from Rusk.", "Norland's army"],
  ["Last week the ministry of defence | apologized.", "the ministry of defence"],
  ["She | resigned on Monday.", "She"],
  ["The rise and fall of Vaxley Bank | shocked investors.", "fall of Vaxley Bank"],
  ["His lawyer | denied it.", "His lawyer"],
  ["The mill burned and | collapsed.", undefined],
  ["Harbury and Sael | signed the pact.", "Harbury and Sael"],
  ["The 58-year-old banker | wept in court.", "The 58-year-old banker"],
];

const at: readonly Row[] = [
  ["Police arrested | the banker in Sael.", "the banker"],
  ["Police arrested | Luc Arden on Monday.", "Luc Arden"],
  ["Police found | three of the old paintings in a van.", "three of the old paintings"],
  ["The quake killed | 53 people in Sael.", "53 people"],
  ["The quake struck | at dawn.", undefined],
  ["She denied | it at once.", "it"],
  ["Rebels took | Norland's largest port on Monday.", "Norland's largest port"],
  ["They left | quickly by boat.", undefined],
];

describe("the noun phrase that ends at a word", () => {
  for (const [marked, phrase] of before)
    test(marked, () => {
      const { sentence, bar } = read(marked);
      assert.equal(wordsOf(sentence, nounPhraseBefore(sentence.tokens, bar)), phrase);
    });
});

describe("the noun phrase that starts at a word", () => {
  for (const [marked, phrase] of at)
    test(marked, () => {
      const { sentence, bar } = read(marked);
      assert.equal(wordsOf(sentence, nounPhraseAt(sentence.tokens, bar)), phrase);
    });
});

function read(marked: string): { sentence: Sentence; bar: number } {
  const [sentence] = readSentences(storyOf(`Wire: ${marked.replace("| ", "")}`).articles[0]);
  const offset = marked.indexOf("|");
  return { sentence: sentence!, bar: sentence!.tokens.findIndex(({ start }) => start >= offset) };
}

const wordsOf = ({ tokens, text, start }: Sentence, run: Run | undefined) =>
  run && text.slice(tokens[run.from]!.start - start, tokens[run.to - 1]!.end - start);
