import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decodeFeed } from "../../src/feeds/decode-feed.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
const utf8 = (text: string) => Buffer.from(text, "utf8");
const wide = (text: string, width: 2 | 4, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * width));
  for (const [index, character] of [...text].entries()) {
    if (width === 2) view.setUint16(index * 2, character.charCodeAt(0), littleEndian);
    else view.setUint32(index * 4, character.charCodeAt(0), littleEndian);
  }
  return new Uint8Array(view.buffer);
};
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>`;

const rows: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  contentType: string | null,
  text: string,
])[] = [
  ["nothing stated is UTF-8", utf8("<a>Čajka"), null, "<a>Čajka"],
  [
    "the header decides over the prolog",
    latin(`${declared("utf-8")}caf\xe9`),
    "text/xml; charset=iso-8859-2",
    `${declared("utf-8")}café`,
  ],
  ["quotes and spaces around a charset", latin("<a>\xe8"), "application/xml; charset = 'iso-8859-2'", "<a>č"],
  [
    "the prolog decides without a header",
    latin(`${declared("windows-1250")}\x9aok`),
    "text/xml",
    `${declared("windows-1250")}šok`,
  ],
  ["a byte order mark decides over the header", utf8("\ufeff<a>č"), "text/xml; charset=iso-8859-1", "<a>č"],
  [
    "UTF-8 that is called Latin-1",
    utf8(`${declared("iso-8859-1")}č`),
    "text/xml; charset=iso-8859-1",
    `${declared("iso-8859-1")}č`,
  ],
  [
    "bytes that are not what the header says",
    latin(`${declared("windows-1252")}\x93no\x94`),
    "text/xml; charset=utf-8",
    `${declared("windows-1252")}“no”`,
  ],
  [
    "an encoding nobody knows",
    utf8(`${declared("klingon")}č`),
    "text/xml; charset=unheard-of",
    `${declared("klingon")}č`,
  ],
  ["neither stated nor UTF-8", latin("<a>caf\xe9"), null, "<a>café"],
  [
    "one broken byte in UTF-8",
    Buffer.concat([utf8("<a>čaj "), latin("\xff"), utf8(" šok")]),
    null,
    "<a>čaj \ufffd šok",
  ],
  [
    "a meta element",
    latin('<html><meta charset="iso-8859-2">\xe8'),
    "text/html",
    '<html><meta charset="iso-8859-2">č',
  ],
  ["UTF-16, little end first, no mark", wide("<a>č", 2, true), null, "<a>č"],
  ["UTF-16, big end first, no mark", wide("<a>č", 2, false), null, "<a>č"],
  ["UTF-16 with its mark", wide("\ufeff<a>č", 2, true), "text/xml; charset=utf-8", "<a>č"],
  ["UTF-32, little end first", wide("\ufeff<a>č", 4, true), null, "<a>č"],
  ["UTF-32, big end first", wide("<a>č", 4, false), null, "<a>č"],
  [
    "a prolog that says UTF-16 in one-byte letters",
    utf8(`${declared("utf-16")}č`),
    null,
    `${declared("utf-16")}č`,
  ],
  ["nothing at all", new Uint8Array(), null, ""],
];

describe("a feed is decoded as what it is", () => {
  for (const [what, bytes, contentType, text] of rows) {
    test(what, () => assert.equal(decodeFeed(bytes, contentType), text));
  }
});
