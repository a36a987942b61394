import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkSentence } from "../../../src/models/gate/check-sentence.ts";
import type { Evidence } from "../../../src/models/gate/evidence.ts";
import { numberSentences } from "../../../src/models/material.ts";
import { folderSource } from "../../../src/sources/folder.ts";
import { readSentences } from "../../../src/text/read-sentences.ts";
import type { Sentence } from "../../../src/text/sentence.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** A sentence of an article as a model would hand it back, and what it rests on. */
interface Sample {
  readonly text: string;
  readonly sentence: Sentence;
  readonly evidence: readonly Evidence[];
}

/** Ways in which a model's sentence says what its source does not; null where it has nothing of the kind. */
const alterations: Readonly<Record<string, (sample: Sample) => string | null>> = {
  "other digit": ({ text }) => swap(text, /\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)),
  "other number word": ({ text }) =>
    swap(text, /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i, "eleven"),
  "other day": ({ text }) => swap(text, /\b(?:Mon|Tues|Wednes|Thurs|Satur|Sun)day\b/, "Friday"),
  "other month": ({ text }) =>
    swap(
      text,
      /\b(?:January|February|April|June|July|August|September|October|November|December)\b/,
      "March",
    ),
  "other name": ({ text, sentence }) => {
    const name = sentence.tokens.find(({ pos, text: word }) => pos === "PROPN" && text.includes(` ${word} `));
    return name === undefined ? null : text.replace(` ${name.text} `, " Vandermeer ");
  },
  "other speaker": ({ text }) => swap(text, /, [^,]{4,60} said\.$/, ", Boris Vandermeer said."),
  "other currency": ({ text }) => swap(text, /\$/, "€") ?? swap(text, /\beuros\b/, "dollars"),
  "other scale": ({ text }) => swap(text, /\bmillion\b/, "billion"),
  "not put in": ({ text }) => swap(text, /\b(was|were|is|are|had|has|will|could)\b/, "$1 not"),
  "did not put in": ({ text }) =>
    swap(text, /\b(killed|closed|said|found|won|lost|told|cut)\b/, "did not $1"),
  "not left out": ({ text }) => swap(text, /\b(?:not|never) /i, ""),
  "opposite verb": ({ text }) =>
    swap(text, /\bdenied\b/, "confirmed") ??
    swap(text, /\b(?:rose|risen|climbed)\b/, "fell") ??
    swap(text, /\bkilled\b/, "injured") ??
    swap(text, /\bmore\b/, "less"),
  "may made will": ({ text }) => swap(text, /\b(?:may|could|might) /, "will "),
  "who says it left out": ({ text }) => swap(text, /, [^,]{4,60} said\.$/, "."),
};

const samples = (await readSamples()).filter(({ text }) => !/["“”]/.test(text));

test("sentences of articles hold by themselves", () => {
  const held = samples.filter(({ text, evidence }) => checkSentence(text, evidence) === null);
  assert.ok(held.length >= 400, `${held.length}`);
  assert.ok(held.length / samples.length >= 0.97, `${held.length} of ${samples.length}`);
});

test("sentences that were altered do not", () => {
  let tried = 0;
  const shown: string[] = [];
  for (const sample of samples) {
    if (checkSentence(sample.text, sample.evidence) !== null) continue;
    for (const [name, alter] of Object.entries(alterations)) {
      const altered = alter(sample);
      if (altered === null || altered === sample.text) continue;
      tried += 1;
      if (checkSentence(altered, sample.evidence) === null) shown.push(`${name}: ${altered}`);
    }
  }
  assert.ok(tried >= 1000, `${tried}`);
  assert.ok(shown.length / tried <= 0.01, `${shown.length} of ${tried}\n${shown.join("\n")}`);
});

async function readSamples(): Promise<readonly Sample[]> {
  const stories = ["stories", "realistic"].flatMap((set) =>
    readdirSync(join(fixtures, set), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(fixtures, set, name)),
  );
  const samples: Sample[] = [];
  for (const folder of stories) {
    const { articles } = await folderSource(folder).read(new AbortController().signal);
    const material = numberSentences(articles, readSentences);
    for (const { sentence, source } of material.lines.values()) {
      const text = sentence.text.replace(/\s+/g, " ");
      samples.push({
        text,
        sentence,
        evidence: [{ source, start: sentence.start, end: sentence.end, sentences: [sentence] }],
      });
    }
  }
  return samples;
}

function swap(text: string, pattern: RegExp, by: string | ((match: string) => string)): string | null {
  return pattern.test(text) ? text.replace(pattern, by as string) : null;
}
