import { decodeHTMLStrict } from "entities/decode";

/** A tag as it stands in a document. */
export interface XmlTag {
  /** "empty": nothing is in it, so there is no end to wait for. */
  readonly kind: "begin" | "end" | "empty";
  /** In lower case, with its prefix. */
  readonly name: string;
  /** By lower-case name, entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The offset behind it. */
  readonly end: number;
}

/** Nothing is in these, whether they are closed or not: those of HTML, and what feeds attach. */
const voids = new Set(
  "area base br col embed hr img input meta track wbr enclosure media:thumbnail".split(" "),
);

const tagName = /<\/?([A-Za-z_][\w.:-]*)/y;
const attribute = /(?<![\w.:-])([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads the tag that begins at a "<"; null where that is a stray one. */
export function readXmlTag(text: string, at: number): XmlTag | null {
  tagName.lastIndex = at;
  const name = tagName.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const nameEnd = tagName.lastIndex;
  const close = findTagEnd(text, nameEnd);
  if (close < 0) return null;
  const end = close + 1;
  if (text[at + 1] === "/") return { kind: "end", name, attributes: noAttributes, end };
  const isClosed = text[close - 1] === "/";
  const attributes =
    nameEnd === close ? noAttributes : readAttributes(text.slice(nameEnd, isClosed ? close - 1 : close));
  // A link with its address in an attribute holds nothing, in Atom as in HTML.
  const isEmpty = isClosed || voids.has(name) || (name === "link" && attributes.has("href"));
  return { kind: isEmpty ? "empty" : "begin", name, attributes, end };
}

/** Decodes the entities of XML and HTML, once; others stay as they stand. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

/** The first of each name, as XML allows only one. */
function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    const key = match[1]!.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(match[2] ?? match[3] ?? match[4]!));
  }
  return attributes;
}

const [less, greater, double, single] = [..."<>\"'"].map((character) => character.charCodeAt(0));

/** The ">" that ends a tag: outside quotes, or the first where a quote does not end; -1 where another "<" comes before. */
export function findTagEnd(text: string, from: number): number {
  let quote = 0;
  let quoted = -1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === less) return quoted;
    if (code === greater) {
      if (quote === 0) return at;
      if (quoted < 0) quoted = at;
    } else if (quote === 0) {
      // Quotes elsewhere than before a value are astray.
      if ((code === double || code === single) && /[=\s]/.test(text[at - 1]!)) quote = code;
    } else if (code === quote) {
      quote = 0;
      quoted = -1;
    }
  }
  return quoted;
}
