import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSentence } from "../../../src/models/gate/check-sentence.ts";
import { findEvidence } from "../../../src/models/gate/evidence.ts";
import type { WithheldReason } from "../../../src/models/gate/withheld.ts";
import { readMaterial } from "../../../src/models/material.ts";
import { readSentences } from "../../../src/text/read-sentences.ts";
import { storyOf } from "../../disagree/story-of.ts";

const material = readMaterial(
  storyOf(
    "Courier: A ferry ran aground off Tolvik on Tuesday, and 12 passengers were injured. " +
      "Captain Ingrid Moe said the rudder had failed. " +
      "The operator Brightline paid more than 4.2 million crowns for repairs in May. " +
      "No one was arrested. " +
      "Brightline sued the shipyard Hallen in March over the rudder. " +
      "The harbour office denied that the lights had been out. " +
      "Two crew members were rescued and 40 passengers were killed in the 1998 sinking.",
    "Post, 2026-03-13: The ferry may be scrapped, the transport ministry said. " +
      "The rudder broke at 6:40 a.m., the coastguard said.",
  ),
  readSentences,
);

/** A sentence as a model writes it, the lines that it cites, and why it is withheld; null: it is shown. */
const rows: readonly (readonly [string, string, WithheldReason | null])[] = [
  ["A ferry ran aground off Tolvik on Tuesday, injuring 12 passengers.", "a1.s01", null],
  ["Twelve passengers were injured when a ferry ran aground off Tolvik.", "a1.s01", null],
  ["A ferry ran aground off Tolvik on 10 March, and 12 passengers were injured.", "a1.s01", null],
  [
    "A ferry ran aground off Tolvik on Tuesday, injuring 21 passengers.",
    "a1.s01",
    "figure not in the cited source",
  ],
  [
    "A ferry ran aground off Tolvik on Tuesday, killing 12 passengers.",
    "a1.s01",
    "figure not in the cited source",
  ],
  [
    "A ferry ran aground off Tolvik on Wednesday, injuring 12 passengers.",
    "a1.s01",
    "date not in the cited source",
  ],
  [
    "A ferry ran aground off Tolvik on 9 March, injuring 12 passengers.",
    "a1.s01",
    "date not in the cited source",
  ],
  [
    "A ferry ran aground off Sandvik on Tuesday, injuring 12 passengers.",
    "a1.s01",
    "name not in the cited source",
  ],
  ["A ferry did not run aground off Tolvik on Tuesday.", "a1.s01", "negation not in the cited source"],
  ["The rudder had failed, Captain Ingrid Moe said.", "a1.s02", null],
  ["The rudder had failed.", "a1.s02", "certainty not in the cited source"],
  [
    "Captain Ingrid Moe said the mayor and the engineers had ignored warnings.",
    "a1.s02",
    "words not in the cited source",
  ],
  ["Brightline said the rudder had failed.", "a1.s02", "name not in the cited source"],
  ["Brightline said the rudder had failed.", "a1.s02 a1.s03", "speaker not in the cited source"],
  ["Brightline paid more than 4.2 million crowns for repairs in May.", "a1.s03", null],
  ["Brightline paid over 4.2m crowns for repairs in May.", "a1.s03", null],
  ["Brightline paid 4.2 million crowns for repairs in May.", "a1.s03", "figure not in the cited source"],
  [
    "Brightline paid more than 4.2 million euros for repairs in May.",
    "a1.s03",
    "figure not in the cited source",
  ],
  [
    "Brightline paid more than 4.2 billion crowns for repairs in May.",
    "a1.s03",
    "figure not in the cited source",
  ],
  ["Nobody was arrested.", "a1.s04", null],
  ["One person was arrested.", "a1.s04", "negation not in the cited source"],
  ["Brightline sued the shipyard Hallen over the rudder.", "a1.s05", null],
  ["The shipyard Hallen sued Brightline over the rudder.", "a1.s05", "roles exchanged"],
  ["The shipyard Hallen was sued by Brightline over the rudder.", "a1.s05", null],
  ["The harbour office denied that the lights had been out.", "a1.s06", null],
  ["The harbour office admitted that the lights had been out.", "a1.s06", "opposite of the cited source"],
  [
    "Forty crew members were rescued and two passengers were killed in 1998.",
    "a1.s07",
    "figure not in the cited source",
  ],
  ["The ferry may be scrapped, the transport ministry said.", "a2.s01", null],
  ["The ferry will be scrapped.", "a2.s01", "certainty not in the cited source"],
  ["The rudder broke at 6:40 a.m., according to the coastguard.", "a2.s02", null],
  ["The rudder broke at 7:40 a.m., according to the coastguard.", "a2.s02", "date not in the cited source"],
  ["The harbour office falsely denied that the lights had been out.", "a1.s06", "loaded wording"],
  ["A ferry ran aground off Tolvik, see https://example.com/more.", "a1.s01", "markup"],
  ["<!channel> a ferry ran aground off Tolvik.", "a1.s01", "markup"],
  ["A ferry ran aground off Tolvik @everyone.", "a1.s01", "markup"],
  ["A ferry ran aground off Tolvik [more](tolvik).", "a1.s01", "markup"],
];

for (const [text, lines, reason] of rows) {
  test(`${reason ?? "shown"}: ${text}`, () => {
    const evidence = lines
      .split(" ")
      .map((id) => findEvidence(material, { id, quote: material.lines.get(id)!.sentence.text })!);
    assert.equal(checkSentence(text, evidence), reason);
  });
}
