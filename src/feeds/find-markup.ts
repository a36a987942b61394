import { baseOf } from "./find-link.ts";
import { childrenNamed } from "./find-text.ts";
import { type XmlElement, xmlText } from "./read-xml.ts";
import { decodeEntities } from "./read-xml-tag.ts";
import type { Markup } from "./stated-feed.ts";

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

/** Atom says whether a text is markup; elsewhere it is read as markup, which a plain text seldom looks like. */
function toMarkup(element: XmlElement, address: string): Markup {
  const base = baseOf(element, address);
  const type = element.attributes.get("type")?.trim().toLowerCase() ?? "";
  const mode = element.attributes.get("mode")?.trim().toLowerCase() ?? "";
  const [inner] = element.elements;
  if (inner !== undefined) {
    const isWrapped = inner.name.endsWith("div") && type === "xhtml";
    const isOnly = element.parts.every(
      (part) => part === inner || (typeof part === "string" && !part.trim()),
    );
    const text = sourceOf(isWrapped && isOnly ? inner : element, type === "xhtml");
    return { text, kind: "html", base };
  }
  const text = xmlText(element).trim();
  const isEncoded = mode === "base64" || /^(?!text\/|.*[/+]xml$)[\w.-]+\/[\w.+-]+$/.test(type);
  if (isEncoded) return { text: decodeBase64(text) ?? text, kind: "html", base };
  const isPlain = (type === "text" || type === "text/plain") && mode !== "escaped";
  return { text, kind: isPlain ? "plain" : "html", base };
}

const xhtmlNamespace =
  /\sxmlns(?::\w+)?=(?:"http:\/\/www\.w3\.org\/1999\/xhtml"|'http:\/\/www\.w3\.org\/1999\/xhtml')/g;

/** Paragraphs and line breaks as escaped markup: a text about HTML would rather show its other tags. */
const escapedBlock = /&lt;(?:p|div|br|\/p|\/div)\s*\/?\s*&gt;/i;

/**
 * What is between an element's tags as one piece of HTML. In XHTML a CDATA section is text; elsewhere it is markup as
 * escaped markup is, both of which some feeds mix with tags that they forgot to escape.
 */
function sourceOf({ inner }: XmlElement, isXhtml: boolean): string {
  const [before = "", ...sections] = inner.split("<![CDATA[");
  const pieces = sections.map((section) => {
    const end = section.indexOf("]]>");
    if (end < 0) return section;
    const held = section.slice(0, end);
    return (isXhtml ? escapeXml(held) : held) + section.slice(end + 3);
  });
  const source = [before, ...pieces].join("").replace(xhtmlNamespace, "").trim();
  return !isXhtml && escapedBlock.test(source) ? decodeEntities(source) : source;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function decodeBase64(text: string): string | null {
  const isBase64 = text.length > 3 && /^[A-Za-z\d+/\s]+={0,2}\s*$/.test(text);
  return isBase64 ? Buffer.from(text, "base64").toString("utf8").trim() : null;
}
