import { childrenNamed } from "./find-text.ts";
import { type XmlElement, xmlText } from "./read-xml.ts";
import { resolveLink } from "./resolve-link.ts";

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

/** Against which address the links in an element are to be read: `xml:base` on it and around it, else the feed's. */
export function baseOf(element: XmlElement, address: string): string | null {
  const bases: string[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const base = at.attributes.get("xml:base");
    if (base !== undefined) bases.push(base);
  }
  return bases.reduceRight<string | null>((base, one) => resolveLink(one, base) ?? base, address || null);
}

function rankOfType({ attributes }: XmlElement): number {
  const type = attributes.get("type") ?? "";
  return type === "" || /html/i.test(type) ? 0 : 1;
}
