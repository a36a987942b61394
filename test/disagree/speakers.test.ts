import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { speakerOf } from "../../src/disagree/speakers.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { storyOf } from "./story-of.ts";

/** A passage, words of its last sentence, and who says them: null where it is the outlet. */
type Row = readonly [passage: string, words: string, speaker: string | null];

const rows: readonly Row[] = [
  ["The ferry sank on Monday.", "sank", null],
  ["The ferry sank on Monday, the coast guard said.", "sank", "the coast guard"],
  ["The coast guard said the ferry sank on Monday.", "sank", "The coast guard"],
  ["The ferry sank on Monday, according to the coast guard.", "sank", "the coast guard"],
  ["According to Mira Solt, the ferry sank on Monday.", "sank", "Mira Solt"],
  ["“It went down in minutes,” said Mira Solt.", "in minutes", "Mira Solt"],
  ["“It went down in minutes,” Mira Solt told reporters on Monday.", "in minutes", "Mira Solt"],
  ["“It went down,” Mira Solt said, “and nobody helped us.”", "nobody helped", "Mira Solt"],
  ["The culture minister, Rui Prates, denied that the museum had been warned.", "warned", "Rui Prates"],
  ["A spokesman for the museum said it had not been warned.", "warned", "A spokesman for the museum"],
  ["A person involved in the talks said the ferry sank.", "sank", "A person involved in the talks"],
  ["Norland and its allies said the border was closed.", "was closed", "Norland and its allies"],
  ["The bridge was safe, the ministry said in a statement.", "was safe", "the ministry"],
  ["The ministry said in a statement on Tuesday that the bridge was safe.", "was safe", "The ministry"],
  ["The ministry, however, said the bridge was safe.", "was safe", "The ministry"],
  ["The union said 900 had joined, while the company put it at 350.", "350", "the company"],
  ["The union said 900 had joined, while the company put it at 350.", "900", "The union"],
  ["The union said 900 had joined, but few were seen at the gate.", "few were seen", null],
  ["Norland on Wednesday denied the sale of missiles.", "the sale", "Norland"],
  ["The state body that runs the Brenn Dam has rejected reports of a leak.", "a leak", "The state body"],
  ["Jurors said the case was clear. Arden will remain free until April.", "remain free", null],
  ["The rebels said the port had fallen. That was confirmed by the mayor, Nils Arve.", "confirmed", null],
  [
    "Lund told the Post on Monday, and Radio Seven on Tuesday, that the doors were open.",
    "were open",
    "Lund",
  ],
  ["A statement from the operator said the doors were open.", "were open", "A statement from the operator"],
  [
    "Four people interviewed by the Post in a shelter said that they had been told.",
    "been told",
    "Four people",
  ],
  [
    "Delia came ashore on Saturday. On Sunday the head of the harbour office, Oskar Lund, answered critics. “The sirens were sounded,” he told the radio.",
    "were sounded",
    "Oskar Lund",
  ],
  ["Reports suggest the ferry was overloaded.", "overloaded", "unnamed reports"],
  ["The ferry was reportedly overloaded.", "overloaded", null],
  ["It is said that the ferry was overloaded.", "overloaded", null],
  ["The captain was told that the ferry was overloaded.", "overloaded", null],
  ["Trent criticised the report and said it was full of errors.", "full of errors", "Trent"],
  ["Mira Solt was aboard. She said the doors were open.", "were open", "Mira Solt"],
  ["Mira Solt was aboard. “The doors were open,” she said.", "were open", "Mira Solt"],
  ["Harbury's fire chief, Karl Obst, said two engines were late.", "were late", "Karl Obst"],
  ["The Norland Institute of Geology put the magnitude at 6.8.", "6.8", "The Norland Institute of Geology"],
  [
    "Prime minister Hedda Ruane’s office said no promise was given.",
    "no promise",
    "Prime minister Hedda Ruane’s office",
  ],
  ["Neighbours told the Post that the house had been empty for years.", "empty", "Neighbours"],
  ["The rebels claimed to have captured the airport.", "captured", "The rebels"],
  ["Asked about the loan, Trent insisted she had repaid it.", "repaid", "Trent"],
  ["In a post on Tuesday, Trent wrote that she had repaid the loan.", "repaid", "Trent"],
  ["The judge found that Arden had lied to investors.", "had lied", null],
  ["Three people died, as per the hospital.", "died", "the hospital"],
  ["In her final report Obst said the doors were open.", "were open", "Obst"],
  [
    "Jurors left in silence. Arden will remain free until April, when he must report to prison.",
    "remain free",
    null,
  ],
  ["Ida Lund, whose brother died in the crash, said the doors were open.", "were open", "Ida Lund"],
  [
    "The doors were open, three people familiar with the inquiry said.",
    "were open",
    "three people familiar with the inquiry",
  ],
  ["The sailor, who declined to be named, said the doors were open.", "were open", "The sailor"],
  [
    "Both the mayor and the governor said the doors were open.",
    "were open",
    "Both the mayor and the governor",
  ],
  ["Neither Lund nor Arve said the doors were open.", "were open", null],
  ["Nobody said the doors were open.", "were open", null],
  ["Lund did not say whether the doors were open.", "were open", null],
  ["Mayor Olga Brandt, speaking in Tolvik, said the ferry had sunk.", "had sunk", "Mayor Olga Brandt"],
  ["Officials in Harbury said the bridge was safe.", "was safe", "Officials in Harbury"],
  ["A mechanic who worked on the ship said the doors were open.", "were open", "A mechanic"],
  ["The doors were open, a mechanic who worked on the ship said.", "were open", "a mechanic"],
  ["Police in Sael counted 3,000 marchers.", "3,000", "Police in Sael"],
  ["Norland had last year denied the sale of missiles.", "the sale", "Norland"],
  ["Two of the six passengers said the doors were open.", "were open", "Two of the six passengers"],
];

/** Taken for the outlet's own words. */
const known: readonly Row[] = [
  ["The doors were open, Radio Seven reported on Tuesday, citing two sailors.", "were open", "Radio Seven"],
  ["The doors were open, said a statement from the operator.", "were open", "a statement from the operator"],
  ["The ferry sank, said Mira Solt, a nurse who was aboard.", "sank", "Mira Solt"],
];

describe("who says it", () => {
  for (const [passage, words, speaker] of rows)
    test(`${passage} [${words}]`, () => assert.equal(speakerIn(passage, words), speaker));
});

describe("who says it: still missed", () => {
  for (const [passage, words] of known)
    test(`${passage} [${words}]`, () => assert.equal(speakerIn(passage, words), null));
});

function speakerIn(passage: string, words: string): string | null {
  const [article] = storyOf(`Wire: ${passage}`).articles;
  const sentences = readSentences(article);
  const start = article.text.lastIndexOf(words);
  return speakerOf(sentences.at(-1)!, { start, end: start + words.length }, sentences.slice(0, -1));
}
