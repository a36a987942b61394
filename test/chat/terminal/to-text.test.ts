import assert from "node:assert/strict";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { labelDigest } from "../../../src/chat/labels.ts";
import { renderDigest } from "../../../src/chat/render-digest.ts";
import { toText } from "../../../src/chat/terminal/to-text.ts";
import { assertGolden } from "../../golden.ts";
import { hostileDigest } from "../hostile-digest.ts";
import { sampleDigest } from "../sample-digest.ts";

const message = renderDigest(sampleDigest);
const hostile = renderDigest(hostileDigest);

for (const width of [60, 80, 120]) {
  test(`the sample digest at ${width} columns`, () =>
    assertGolden(`sample-${width}.txt`, toText(message, { width })));
}

test("no line is wider than the page, links and paths apart", () => {
  for (let width = 36; width <= 130; width += 1)
    for (const line of [message, hostile].flatMap((each) => toText(each, { width }).split("\n")))
      assert.ok(stringWidth(line) <= width || /^ *\S+$|\.txt$/.test(line), `${width}: ${line}`);
});

test("every quote is shown whole at every width", () => {
  const squeeze = (text: string) => text.replace(/\s/g, "");
  const quotes = message.blocks.flatMap((block) =>
    block.kind === "disagreement" || block.kind === "comparison"
      ? block.positions.flatMap(({ voices }) => voices.flatMap(({ citations }) => citations))
      : [],
  );
  for (const width of [24, 60, 120]) {
    const text = squeeze(toText(message, { width }));
    for (const { label, quote } of quotes) assert.ok(text.includes(squeeze(`[${label}]“${quote}”`)), quote);
  }
});

test("every citation leads to a source", () => {
  const text = toText(message);
  const sources = text
    .split(/^ *Sources.*\n/m)
    .slice(1)
    .join("\n");
  for (const labels of labelDigest(sampleDigest))
    for (const label of Object.values(labels.citations))
      assert.match(sources, new RegExp(`[[ ]${label}[\\] ]`));
});

test("colour changes nothing but the colour", () => {
  const coloured = toText(message, { colour: true });
  assert.notEqual(coloured, toText(message));
  assert.equal(stripVTControlCharacters(coloured), toText(message));
});

test("hostile text drives no terminal and forges no line", () => {
  const text = toText(hostile, { width: 100 });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066\u2067]/);
  assert.doesNotMatch(text, /^(# heading|- list|1\. one|\[1a\]:)/m);
  assert.doesNotMatch(text, /^ *javascript:/m);
});
