import { namespaceNames } from "./namespace-lexicon.ts";
import { decodeEntities, readXmlTag, type XmlTag } from "./read-xml-tag.ts";

/** An element as it stands in a document, damaged or not. */
export interface XmlElement {
  /** In lower case: bare in the document's own vocabulary, else behind the usual prefix ("dc:creator"). */
  readonly name: string;
  /** By lower-case name ("href", "xml:base", "rdf:about"); entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  /** Text with its entities decoded, and elements, in their order. */
  readonly parts: readonly (string | XmlElement)[];
  /** The elements alone. */
  readonly elements: readonly XmlElement[];
  /** Everything between its tags as it stands in the document. */
  readonly inner: string;
}

interface OpenElement extends XmlElement {
  /** The name as its tag has it, in lower case. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parts: (string | OpenElement)[];
  readonly elements: OpenElement[];
  readonly prefixes: ReadonlyMap<string, string>;
  inner: string;
  readonly innerStart: number;
}

/** What nests deeper than any feed is left out, so that nobody who walks the tree runs out of stack. */
const maxDepth = 100;
/** What declares prefixes copies those around it: more than feeds need would make that slow. */
const maxPrefixes = 100;

/** These hold text only: another field that begins in one shows that its end is missing. */
const textOnly = new Set("title link guid id pubdate category dc:date dc:creator".split(" "));
const fields = new Set(
  [...textOnly, "description", "content:encoded", "summary", "content", "updated", "published"].concat(
    "author source comments enclosure item entry".split(" "),
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
  const find = createFinder(text);
  let at = 0;
  while (at < text.length) {
    const tagAt = text.indexOf("<", at);
    const textEnd = tagAt < 0 ? text.length : tagAt;
    if (textEnd > at) open.at(-1)!.parts.push(decodeEntities(text.slice(at, textEnd)));
    if (tagAt < 0) break;
    const skipped = skipMarkup(text, tagAt, find, open.at(-1)!);
    const tag = skipped === null ? readXmlTag(text, tagAt) : null;
    if (skipped !== null) at = skipped;
    else if (tag !== null) {
      placeTag(tag, text.slice(0, tagAt), open);
      at = tag.end;
    } else if (isCutOff(text, tagAt)) break;
    else {
      open.at(-1)!.parts.push("<");
      at = tagAt + 1;
    }
  }
  close(open, 0, text);
  return root;
}

/** The element's text, and that of the elements in it. */
export function xmlText(element: XmlElement): string {
  return element.parts.map((part) => (typeof part === "string" ? part : xmlText(part))).join("");
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
    parent.parts.push(text.slice(at + 9, end));
    return end + 3;
  }
  if (!/^<!doctype\s/i.test(text.slice(at, at + 10)) || parent.parent !== null) return null;
  const [subset, end] = [find("[", at), find(">", at)];
  if (subset < 0 || subset > end) return endOf(end, 1, at + 9);
  return endOf(find(">", Math.max(find("]", subset), subset)), 1, at + 9);
}

const endOf = (found: number, length: number, otherwise: number) => (found < 0 ? otherwise : found + length);

/** Opens or closes what a tag opens or closes; `before` is the document up to it. */
function placeTag(tag: XmlTag, before: string, open: OpenElement[]): void {
  if (tag.kind === "end") {
    const depth = open.findLastIndex((element, index) => index > 0 && element.tag === tag.name);
    if (depth > 0) close(open, depth, before);
    return;
  }
  close(open, depthFor(tag.name, open), before);
  if (open.length > maxDepth) return;
  const parent = open.at(-1)!;
  const element = nameElement(tag, parent, open[0]!);
  parent.parts.push(element);
  parent.elements.push(element);
  if (tag.kind === "begin") open.push(element);
}

/** Closes what is open from a depth on; `before` is the document up to there. */
function close(open: OpenElement[], depth: number, before: string): void {
  while (open.length > depth) {
    const element = open.pop()!;
    element.inner = before.slice(element.innerStart);
  }
}

/** Does the document end within the tag that begins here? */
function isCutOff(text: string, at: number): boolean {
  return (
    !text.includes("<", at + 1) &&
    !text.includes(">", at) &&
    /^<(?:[/!?A-Za-z]|$)/.test(text.slice(at, at + 2))
  );
}

/** How many elements stay open when a tag begins: entries do not nest, and fields end where others begin. */
function depthFor(name: string, open: readonly OpenElement[]): number {
  if (name === "item" || name === "entry") {
    const depth = open.findLastIndex((element) => element.tag === name);
    if (depth > 0) return depth;
  }
  const current = open.at(-1)!;
  const isCut = textOnly.has(current.tag) && fields.has(name);
  return isCut ? open.length - 1 : open.length;
}

function nameElement(tag: XmlTag, parent: OpenElement, root: OpenElement): OpenElement {
  let prefixes = parent.prefixes;
  for (const [key, value] of tag.attributes) {
    if (!key.startsWith("xmlns") || prefixes.size >= maxPrefixes) continue;
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
  const first = root.elements[0];
  const isFirst = first === undefined || (!first.tag.includes(":") && first.prefixes.get("") === address);
  const known = namespaceNames.get(address) ?? (prefix || (isFirst ? "" : "other"));
  const isOwn = known === "" || (known === "atom" && (first?.name ?? local) === "feed");
  return isOwn ? local : `${known}:${local}`;
}

function openElement(
  name: string,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  parent: OpenElement | null,
  prefixes: ReadonlyMap<string, string>,
  innerStart: number,
): OpenElement {
  return { name, tag, attributes, parent, parts: [], elements: [], prefixes, inner: "", innerStart };
}
