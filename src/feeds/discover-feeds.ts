import { htmlLine } from "./html-text.ts";
import { readXml, type XmlElement } from "./read-xml.ts";
import { resolveLink } from "./resolve-link.ts";
import { isSameBrand, siteBrand } from "./site-brand.ts";
import { walkElements } from "./walk-elements.ts";

/** Where a feed of a page may be. */
export interface FeedCandidate {
  readonly address: string;
  readonly title: string | null;
  /** Does the page itself name it, or is it only where many sites have theirs? */
  readonly kind: "stated" | "linked" | "guessed";
}

const feedTypes =
  /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/(?:rss\+xml|atom\+xml|xml|rss))\s*(?:;|$)/i;
const commonPaths = [
  "feed",
  "rss",
  "rss.xml",
  "feed.xml",
  "atom.xml",
  "index.xml",
  "feed.json",
  "feeds",
  "feed/rss",
];
const feedLike =
  /(?:^|[/._-])(?:rss|atom|feeds?)(?:[/._-]|$)|\.(?:rss|atom|rdf)$|[?&](?:feed|format|type)=(?:rss|atom)/i;
const maxLinked = 10;
const maxCandidates = 30;

/**
 * Where the feeds of a page may be, the likeliest first: those that its head states (`rel=alternate`), links in it
 * that look like a feed's on the same site, and the usual places of the site. Feeds of comments come last.
 */
export function discoverFeeds(html: string, address: string): readonly FeedCandidate[] {
  // Scripts are read as if they were markup, which does no harm here.
  const elements = [...walkElements(readXml(html))];
  const base =
    resolveLink(elements.find(({ name }) => name === "base")?.attributes.get("href") ?? "", address) ??
    address;
  const found = [
    ...elements.filter(isStated).flatMap((element) => toCandidate(element, base, "stated")),
    ...elements
      .filter(isLinked)
      .flatMap((element) => toCandidate(element, base, "linked"))
      .filter((one) => isSameBrand(siteBrand(one.address), siteBrand(address)))
      .slice(0, maxLinked),
    ...commonPaths.flatMap((path) => guess(`/${path}`, address)),
  ];
  const byAddress = new Map<string, FeedCandidate>();
  for (const one of found) if (!byAddress.has(one.address)) byAddress.set(one.address, one);
  byAddress.delete(address);
  return [...byAddress.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, maxCandidates);
}

function isStated({ name, attributes }: XmlElement): boolean {
  const rel = attributes.get("rel")?.toLowerCase().split(/\s+/) ?? [];
  if (name !== "link" || rel.includes("stylesheet")) return false;
  const type = attributes.get("type")?.trim() ?? "";
  // Pages of WordPress state their programming interface as JSON, too.
  const isInterface = /wp-json|oembed/i.test(attributes.get("href") ?? "");
  return rel.includes("feed") || (rel.includes("alternate") && feedTypes.test(type) && !isInterface);
}

function isLinked({ name, attributes }: XmlElement): boolean {
  return name === "a" && feedLike.test(attributes.get("href") ?? "");
}

function toCandidate(
  { attributes }: XmlElement,
  base: string,
  kind: FeedCandidate["kind"],
): readonly FeedCandidate[] {
  const address = URL.parse(attributes.get("href")?.trim() || "#", base);
  if (address === null || !/^https?:$/.test(address.protocol)) return [];
  address.hash = "";
  return [{ address: address.href, title: htmlLine(attributes.get("title") ?? "") || null, kind }];
}

function guess(path: string, address: string): readonly FeedCandidate[] {
  const url = URL.parse(path, address);
  return url === null || !/^https?:$/.test(url.protocol)
    ? []
    : [{ address: url.href, title: null, kind: "guessed" }];
}

function rank({ kind, address, title }: FeedCandidate): number {
  const isOfComments = /comments?\b/i.test(`${address} ${title ?? ""}`);
  return ["stated", "linked", "guessed"].indexOf(kind) + (isOfComments ? 3 : 0);
}
