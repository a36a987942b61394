import { decodeHTMLStrict } from "entities/decode";
import { namespaceNames } from "./namespace-lexicon.ts";

/** An element as it stands in a document, damaged or not. */
export interface XmlElement {
  /** In lower case: bare in the document's own vocabulary, else behind the usual prefix ("dc:creator"). */
  readonly name: string;
  /** By lower-case name ("href", "xml:base", "rdf:about"); entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  /** Text with its entities decoded, and elements, in their order. */
  readonly parts: readonly (string | XmlElement)[];
  /** Everything between its tags as it stands in the document. */
  readonly inner: string;
}

interface OpenElement extends XmlElement {
  /** The name as its tag has it, in lower case. */
  readonly tag: string;
  readonly attributes: Map<string, string>;
  readonly parts: (string | OpenElement)[];
  readonly prefixes: ReadonlyMap<string, string>;
  inner: string;
  readonly innerStart: number;
}

/** What nests deeper than any feed is left out, so that nobody who walks the tree runs out of stack. */
const maxDepth = 100;

/** These hold text only: another field that begins in one shows that its end is missing. */
const textOnly = new Set("title link guid id pubdate author category dc:date dc:creator".split(" "));
const fields = new Set(
  [...textOnly, "description", "content:encoded", "summary", "content", "updated", "published"].concat(
    "source comments enclosure item entry".split(" "),
  ),
);

/**
 * Reads XML as far as it can be understood; never fails. Stray "<" and "&" are text, what is not closed ends with
 * what holds it, an end without a beginning is left out. Document types are skipped and only the entities of XML
 * and HTML are decoded, so nothing expands. Takes time linear in the length.
 */
export function readXml(source: string): XmlElement {
  const text = mendControls(source);
  const root = openElement("", "", new Map(), null, new Map(), 0);
  const open: OpenElement[] = [root];
  const close = (depth: number, at: number): void => {
    while (open.length > depth) {
      const element = open.pop()!;
      element.inner = text.slice(element.innerStart, at);
    }
  };
  const find = createFinder(text);
  let at = 0;
  while (at < text.length) {
    const tagAt = text.indexOf("<", at);
    const textEnd = tagAt < 0 ? text.length : tagAt;
    if (textEnd > at) addText(open.at(-1)!, decodeEntities(text.slice(at, textEnd)));
    if (tagAt < 0) break;
    const skipped = skipMarkup(text, tagAt, find, open.at(-1)!);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const tag = readTag(text, tagAt);
    if (tag === null) {
      addText(open.at(-1)!, "<");
      at = tagAt + 1;
      continue;
    }
    at = tag.end;
    if (tag.kind === "end") {
      const depth = open.findLastIndex((element, index) => index > 0 && element.tag === tag.name);
      if (depth > 0) close(depth, tagAt);
      continue;
    }
    close(depthFor(tag.name, open), tagAt);
    const parent = open.at(-1)!;
    const element = nameElement(tag, parent, root);
    if (open.length > maxDepth) continue;
    parent.parts.push(element);
    if (tag.kind === "begin") open.push(element);
  }
  close(0, text.length);
  return root;
}

/** The element's text, and that of the elements in it. */
export function xmlText(element: XmlElement): string {
  return element.parts.map((part) => (typeof part === "string" ? part : xmlText(part))).join("");
}

/** The elements that are directly in an element. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.parts.filter((part) => typeof part !== "string");
}

/** Decodes the entities of XML and HTML, once; others stay as they stand. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? decodeHTMLStrict(text) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
const windows1252 = new TextDecoder("windows-1252");

/** XML has no control characters; those of the upper range are quotes and dashes of Windows-1252 gone astray. */
function mendControls(text: string): string {
  if (!controls.test(text)) return text;
  return text.replace(new RegExp(controls, "g"), (character) => {
    const code = character.charCodeAt(0);
    return code > 0x7f && code < 0xa0 ? windows1252.decode(new Uint8Array([code])) : "";
  });
}

/** Finds where something occurs next, and looks through the rest of the text in vain only once. */
function createFinder(text: string): (what: string, from: number) => number {
  const absent = new Set<string>();
  return (what, from) => {
    if (absent.has(what)) return -1;
    const at = text.indexOf(what, from);
    if (at < 0) absent.add(what);
    return at;
  };
}

type Find = ReturnType<typeof createFinder>;

/** Where a comment, CDATA section, instruction or document type ends, the text of a section read; null where none begins. */
function skipMarkup(text: string, at: number, find: Find, parent: OpenElement): number | null {
  const next = text[at + 1];
  if (next === "?") return endOf(find(">", at), 1, at + 2);
  if (next !== "!") return null;
  if (text.startsWith("<!--", at)) return endOf(find("-->", at + 4), 3, at + 4);
  if (text.startsWith("<![CDATA[", at)) {
    const end = find("]]>", at + 9);
    if (end < 0) return at + 9;
    addText(parent, text.slice(at + 9, end));
    return end + 3;
  }
  if (!/^<!doctype\s/i.test(text.slice(at, at + 10)) || parent.parent !== null) return null;
  const [subset, end] = [find("[", at), find(">", at)];
  if (subset < 0 || subset > end) return endOf(end, 1, at + 9);
  return endOf(find(">", Math.max(find("]", subset), subset)), 1, at + 9);
}

const endOf = (found: number, length: number, otherwise: number) => (found < 0 ? otherwise : found + length);

interface Tag {
  readonly kind: "begin" | "end" | "empty";
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly end: number;
}

const tagName = /<\/?([A-Za-z_][\w.:-]*)/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const noAttributes: Map<string, string> = new Map();

/** The tag that begins at a "<"; null where it is a stray one. */
function readTag(text: string, at: number): Tag | null {
  tagName.lastIndex = at;
  const name = tagName.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const close = findTagEnd(text, tagName.lastIndex);
  if (close < 0) return null;
  const isEmpty = text[close - 1] === "/";
  const kind = text[at + 1] === "/" ? "end" : isEmpty ? "empty" : "begin";
  if (tagName.lastIndex === close || kind === "end")
    return { kind, name, attributes: noAttributes, end: close + 1 };
  const attributes = new Map<string, string>();
  for (const match of text.slice(tagName.lastIndex, isEmpty ? close - 1 : close).matchAll(attribute)) {
    const key = match[1]!.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(match[2] ?? match[3] ?? match[4]!));
  }
  return { kind, name, attributes, end: close + 1 };
}

/** The ">" that ends a tag: outside quotes, or the first where a quote does not end; -1 where another "<" comes before. */
function findTagEnd(text: string, from: number): number {
  let quote = "";
  let quoted = -1;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === "<") return quoted;
    if (character === ">") {
      if (quote === "") return at;
      if (quoted < 0) quoted = at;
    } else if (quote === "") {
      if ((character === '"' || character === "'") && /[=\s]/.test(text[at - 1]!)) quote = character;
    } else if (character === quote) {
      quote = "";
      quoted = -1;
    }
  }
  return quoted;
}

/** How many elements stay open when a tag begins: entries do not nest, and fields end where others begin. */
function depthFor(name: string, open: readonly OpenElement[]): number {
  if (name === "item" || name === "entry") {
    const depth = open.findLastIndex((element) => element.tag === name);
    if (depth > 0) return depth;
  }
  const current = open.at(-1)!;
  const isCut = textOnly.has(current.tag) && fields.has(name) && current.tag !== "author";
  return isCut ? open.length - 1 : open.length;
}

function nameElement(tag: Tag, parent: OpenElement, root: OpenElement): OpenElement {
  let prefixes = parent.prefixes;
  for (const [key, value] of tag.attributes) {
    if (!key.startsWith("xmlns")) continue;
    if (prefixes === parent.prefixes) prefixes = new Map(prefixes);
    (prefixes as Map<string, string>).set(key.slice(6), value.trim().toLowerCase());
  }
  const name = canonicalName(tag.name, prefixes, root);
  return openElement(name, tag.name, tag.attributes, parent, prefixes, tag.end);
}

/** In a feed of Atom its names are the bare ones; so are those of an unknown vocabulary that the document begins in. */
function canonicalName(tag: string, prefixes: ReadonlyMap<string, string>, root: OpenElement): string {
  const colon = tag.indexOf(":");
  const prefix = colon < 0 ? "" : tag.slice(0, colon);
  const local = tag.slice(colon + 1);
  const address = prefixes.get(prefix);
  if (address === undefined || address === "") return tag;
  const first = childElements(root)[0] as OpenElement | undefined;
  const isFirst = first === undefined || (!first.tag.includes(":") && first.prefixes.get("") === address);
  const known = namespaceNames.get(address) ?? (prefix || (isFirst ? "" : "other"));
  const isOwn = known === "" || (known === "atom" && (first?.name ?? local) === "feed");
  return isOwn ? local : `${known}:${local}`;
}

function addText(element: OpenElement, text: string): void {
  element.parts.push(text);
}

function openElement(
  name: string,
  tag: string,
  attributes: Map<string, string>,
  parent: OpenElement | null,
  prefixes: ReadonlyMap<string, string>,
  innerStart: number,
): OpenElement {
  return { name, tag, attributes, parent, parts: [], prefixes, inner: "", innerStart };
}
