import { UserError } from "../news/user-error.ts";
import { cleanLink } from "./clean-link.ts";
import { readXml, type XmlElement } from "./read-xml.ts";
import { resolveLink } from "./resolve-link.ts";
import { findOutermost, walkElements } from "./walk-elements.ts";

/** A feed in a list of feeds, as readers exchange them. */
export interface ListedFeed {
  readonly address: string;
  readonly title: string | null;
  /** The page of which it is the feed. */
  readonly link: string | null;
  /** Are pages of its teasers fetched? Null: the list does not say. */
  readonly fullText: boolean | null;
  /** Hosts and ranges that whoever wrote the list let it ask although they are not public. */
  readonly allow: readonly string[];
}

/** What other readers do not know stands in attributes of a namespace of its own, which they ignore. */
const namespace = "urn:rashomon:sources";

/**
 * The feeds in an OPML list, whatever folders they are in, each address once.
 *
 * @throws UserError where it is no such list, or names no feed.
 */
export function parseOpml(text: string): readonly ListedFeed[] {
  const root = findOutermost(readXml(text), ({ name }) => name === "opml" || name === "outline");
  if (root === null) throw new UserError("is not OPML; export the list of feeds from the reader again");
  const feeds = new Map<string, ListedFeed>();
  for (const outline of [root, ...walkElements(root)]) {
    const feed = toListedFeed(outline);
    if (feed !== null && !feeds.has(feed.address)) feeds.set(feed.address, feed);
  }
  if (feeds.size === 0) throw new UserError("is OPML and names no feed; its outlines need an xmlUrl");
  return [...feeds.values()];
}

/** The list in OPML 2.0, as any reader imports it, with the settings that are not the usual ones. */
export function renderOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ address, title, link, fullText, allow }) => {
    const name = title ?? address;
    const attributes = {
      type: "rss",
      text: name,
      title: name,
      xmlUrl: address,
      ...(link !== null && { htmlUrl: link }),
      ...(fullText === false && { "rashomon:fullText": "off" }),
      ...(allow.length > 0 && { "rashomon:allow": allow.join(",") }),
    };
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    return `    <outline${written.join("")}/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:rashomon="${namespace}">
  <head>
    <title>Feeds</title>
  </head>
  <body>
${outlines.join("")}  </body>
</opml>
`;
}

/** Only what can be fetched: an outline may be a folder, a note or a link. */
function toListedFeed({ attributes }: XmlElement): ListedFeed | null {
  const isFeedLink = /^(?:rss|atom|feed)$/i.test(attributes.get("type") ?? "");
  const stated = attributes.get("xmlurl") ?? (isFeedLink ? attributes.get("url") : undefined);
  const address =
    stated === undefined ? null : resolveLink(stated.replace(/^feed:(?:\/\/)?(?=\S)/i, toWeb), null);
  if (address === null || !/^https?:/i.test(address)) return null;
  const title = (attributes.get("title") || attributes.get("text") || "").replace(/\s+/g, " ").trim();
  const link = attributes.get("htmlurl");
  const fullText = attributes.get("rashomon:fulltext");
  return {
    address,
    title: title || null,
    link: link === undefined ? null : cleanLink(link),
    fullText: fullText === "on" ? true : fullText === "off" ? false : null,
    allow: (attributes.get("rashomon:allow") ?? "").split(/[\s,]+/).filter((entry) => entry !== ""),
  };
}

/** "feed://host/path" and "feed:https://host/path" are ways to write web addresses. */
function toWeb(scheme: string): string {
  return scheme.endsWith("//") ? "http://" : "";
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\p{Cc}/gu, " ");
}
