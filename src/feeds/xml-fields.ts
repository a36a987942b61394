import { childElements, type XmlElement, xmlText } from "./read-xml.ts";
import { resolveLink } from "./resolve-link.ts";
import type { Markup } from "./stated-feed.ts";

/** The elements of a name that are directly in an element, or in a `<media:group>` in it. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const children = childElements(element);
  const direct = children.filter((child) => child.name === name);
  if (direct.length > 0 || !name.startsWith("media:")) return direct;
  return children
    .filter((child) => child.name === "media:group" || child.name === "media:content")
    .flatMap((group) => childElements(group).filter((child) => child.name === name));
}

/** The first element, outermost first, that is what is asked for. */
export function findFirst(root: XmlElement, is: (element: XmlElement) => boolean): XmlElement | null {
  for (let level = childElements(root); level.length > 0; level = level.flatMap(childElements)) {
    const found = level.find(is);
    if (found !== undefined) return found;
  }
  return null;
}

/** The text of the first of these that has some; of the element itself for null. */
export function findText(element: XmlElement, names: readonly string[] | null): string | null {
  if (names === null) return xmlText(element).trim() || null;
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = xmlText(child).trim();
      if (text !== "") return text;
    }
  }
  return null;
}

/** As `findText`, and of several elements of a name the last: what changes a date is often put behind it. */
export function findLastText(element: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    const text = childrenNamed(element, name)
      .map(xmlText)
      .findLast((one) => one.trim() !== "");
    if (text !== undefined) return text.trim();
  }
  return null;
}

/** The first of these that has text or markup, in the order of the names. */
export function findMarkup(element: XmlElement, names: readonly string[], address: string): Markup | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const markup = toMarkup(child, address);
      if (markup.text !== "") return markup;
    }
  }
  return null;
}

/** The public address of a feed or an entry: its page, not its images, replies or the feed itself. */
export function findLink(element: XmlElement, address: string): string | null {
  const original = childrenNamed(element, "feedburner:origlink")[0];
  const links = [...childrenNamed(element, "link"), ...childrenNamed(element, "atom:link")];
  const pages = links.filter(({ attributes }) =>
    /^(?:alternate)?$/i.test(attributes.get("rel")?.trim() ?? ""),
  );
  const [guid] = childrenNamed(element, "guid");
  const isPermalink = guid?.attributes.get("ispermalink")?.trim().toLowerCase() !== "false";
  const stated = [
    ...(original ? [original] : []),
    ...pages.toSorted((a, b) => rankOfType(a) - rankOfType(b)),
    ...(guid && isPermalink && /^\s*(?:https?:\/\/|\/)/i.test(xmlText(guid)) ? [guid] : []),
  ];
  for (const one of stated) {
    const link = one.attributes.get("href")?.trim() || xmlText(one).trim();
    if (link !== "") return resolveLink(link, baseOf(one, address)) ?? link;
  }
  const href = element.attributes.get("href") ?? childrenNamed(element, "a")[0]?.attributes.get("href");
  return href === undefined ? null : resolveLink(href, baseOf(element, address));
}

/** The language that `xml:lang` gives to an element, on it or around it. */
export function languageOf(element: XmlElement): string | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const language = at.attributes.get("xml:lang")?.trim();
    if (language) return language;
  }
  return null;
}

function rankOfType({ attributes }: XmlElement): number {
  const type = attributes.get("type") ?? "";
  return type === "" || /html/i.test(type) ? 0 : 1;
}

/** Against which address the links in an element are to be read: `xml:base` on it and around it, else the feed's. */
export function baseOf(element: XmlElement, address: string): string | null {
  const bases: string[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const base = at.attributes.get("xml:base");
    if (base !== undefined) bases.push(base);
  }
  return bases.reduceRight<string | null>((base, one) => resolveLink(one, base) ?? base, address || null);
}

/** Atom says whether a text is markup; elsewhere it is read as markup, which a plain text seldom looks like. */
function toMarkup(element: XmlElement, address: string): Markup {
  const base = baseOf(element, address);
  const type = element.attributes.get("type")?.trim().toLowerCase() ?? "";
  const mode = element.attributes.get("mode")?.trim().toLowerCase() ?? "";
  const [inner] = childElements(element);
  if (inner !== undefined) {
    const isWrapped = inner.name.endsWith("div") && type === "xhtml";
    const isOnly = element.parts.every(
      (part) => part === inner || (typeof part === "string" && !part.trim()),
    );
    return { text: sourceOf(isWrapped && isOnly ? inner : element), kind: "html", base };
  }
  const text = xmlText(element).trim();
  const isEncoded = mode === "base64" || /^(?!text\/|.*[/+]xml$)[\w.-]+\/[\w.+-]+$/.test(type);
  if (isEncoded) return { text: decodeBase64(text) ?? text, kind: "html", base };
  const isPlain = (type === "text" || type === "text/plain") && mode !== "escaped";
  return { text, kind: isPlain ? "plain" : "html", base };
}

const xhtmlNamespace =
  /\sxmlns(?::\w+)?=(?:"http:\/\/www\.w3\.org\/1999\/xhtml"|'http:\/\/www\.w3\.org\/1999\/xhtml')/g;

/** What is between an element's tags, its CDATA as the text it is. */
function sourceOf({ inner }: XmlElement): string {
  const [before = "", ...sections] = inner.split("<![CDATA[");
  const pieces = sections.map((section) => {
    const end = section.indexOf("]]>");
    if (end < 0) return section;
    return section.slice(0, end).replaceAll("&", "&amp;").replaceAll("<", "&lt;") + section.slice(end + 3);
  });
  return [before, ...pieces].join("").replace(xhtmlNamespace, "").trim();
}

function decodeBase64(text: string): string | null {
  const isBase64 = text.length > 3 && /^[A-Za-z\d+/\s]+={0,2}\s*$/.test(text);
  return isBase64 ? Buffer.from(text, "base64").toString("utf8").trim() : null;
}
