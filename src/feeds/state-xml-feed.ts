import { UserError } from "../news/user-error.ts";
import { baseOf, findLink } from "./find-link.ts";
import { findMarkup } from "./find-markup.ts";
import { childrenNamed, findLastText, findText, languageOf } from "./find-text.ts";
import { readXml, type XmlElement } from "./read-xml.ts";
import { decodeEntities } from "./read-xml-tag.ts";
import { resolveLink } from "./resolve-link.ts";
import type { StatedEntry, StatedFeed } from "./stated-feed.ts";
import { findOutermost, walkElements } from "./walk-elements.ts";

/**
 * What an XML feed states: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, whole or damaged. One table of names
 * serves all of them: feeds mix their vocabularies as they like.
 *
 * @throws UserError where the text is no feed.
 */
export function stateXmlFeed(text: string, address: string): StatedFeed {
  const { format, root, channel } = findFeed(text);
  return {
    format,
    title: findMarkup(channel, ["title", "dc:title"], address),
    link: findLink(channel, address),
    language: findText(channel, ["language", "dc:language"]) ?? languageOf(channel),
    ttlMinutes: ttlOf(channel),
    skipHours: [...new Set(listOf(channel, "skiphours", "hour").flatMap(toHour))],
    skipDays: listOf(channel, "skipdays", "day").flatMap(toDay),
    hub: hubOf(channel),
    entries: findEntries(root).map((entry) => stateEntry(entry, address)),
  };
}

interface FoundFeed {
  readonly format: StatedFeed["format"];
  readonly root: XmlElement;
  /** Holds what is said of the feed as a whole. */
  readonly channel: XmlElement;
}

const roots = new Set(["rss", "rdf:rdf", "feed", "channel", "entry", "item", "html"]);
const formats = { "rdf:rdf": "rdf", feed: "atom", entry: "atom" } as const;
/** Some servers escape a feed as a whole, as if it were to be shown on a page. */
const escapedFeed = /^[^<]*&lt;(?:\?xml|rss|feed|rdf:rdf)\b/i;

function findFeed(text: string): FoundFeed {
  const document = readXml(text);
  const root = findOutermost(document, ({ name }) => roots.has(name));
  if (root === null && escapedFeed.test(text)) return findFeed(decodeEntities(text));
  if (root === null) throw new UserError(describeOther(document));
  if (root.name === "html")
    throw new UserError("is a web page and not a feed; look for the address of its feed");
  const channel = childrenNamed(root, "channel")[0] ?? root;
  const isCdf =
    root.name === "channel" && [root, ...findEntries(root)].some((one) => one.attributes.has("href"));
  const format = isCdf ? "cdf" : (formats[root.name as keyof typeof formats] ?? "rss");
  return { format, root, channel };
}

function describeOther(document: XmlElement): string {
  const [first] = document.elements;
  if (first === undefined) return "is not a feed: there is no XML or JSON in it; check the address";
  if (first.name === "opml") return "is a list of feeds (OPML) and not a feed; import it instead";
  return `is not a feed: it begins with <${first.name.slice(0, 40)}>; check the address`;
}

/** All entries, wherever they stand: beside the channel in RSS 1.0, in it in RSS 2.0, astray in damaged feeds. */
function findEntries(root: XmlElement): readonly XmlElement[] {
  const isEntry = ({ name }: XmlElement): boolean => name === "item" || name === "entry";
  const isEntered = (element: XmlElement): boolean => !isEntry(element) && element.name !== "description";
  return isEntry(root) ? [root] : [...walkElements(root, isEntered)].filter(isEntry);
}

function stateEntry(entry: XmlElement, address: string): StatedEntry {
  const [source] = childrenNamed(entry, "source");
  return {
    id: idOf(entry, address),
    title: findMarkup(entry, ["title", "dc:title", "media:title"], address),
    link: findLink(entry, address),
    source: source === undefined ? null : stateSource(source, address),
    summary: findMarkup(entry, summaryNames, address),
    content: findMarkup(entry, contentNames, address),
    authors: authorNames.flatMap((name) => childrenNamed(entry, name)).flatMap(authorOf),
    categories: ["category", "dc:subject"].flatMap((name) => childrenNamed(entry, name)).flatMap(categoryOf),
    language: findText(entry, ["dc:language", "language"]) ?? languageOf(entry),
    published: findLastText(entry, publishedNames),
    updated: findLastText(entry, updatedNames) ?? entry.attributes.get("lastmod") ?? null,
  };
}

const summaryNames = [
  ...["description", "summary", "dc:description", "media:description", "itunes:summary", "abstract"],
  ...["dcterms:abstract", "atom:summary", "itunes:subtitle"],
];
const contentNames = [
  "content:encoded",
  "content",
  "xhtml:body",
  "xhtml:div",
  "body",
  "fullitem",
  "atom:content",
];
const authorNames = ["author", "dc:creator", "atom:author", "itunes:author"];
const publishedNames = [
  ...["pubdate", "published", "issued", "dcterms:issued", "created", "dcterms:created", "atom:published"],
  ...["prism:publicationdate", "dc:date", "date", "pubdatetime"],
];
const updatedNames = ["updated", "modified", "dcterms:modified", "atom:updated", "lastmod", "lastbuilddate"];

function idOf(entry: XmlElement, address: string): string | null {
  const id =
    findText(entry, ["id", "guid"]) ??
    entry.attributes.get("rdf:about")?.trim() ??
    findText(entry, ["dc:identifier"]);
  return id?.startsWith("/") ? resolveLink(id, baseOf(entry, address)) : id;
}

function stateSource(source: XmlElement, address: string): NonNullable<StatedEntry["source"]> {
  const [title] = childrenNamed(source, "title");
  const link = source.attributes.get("url") ?? findLink(source, address);
  return { title: title === undefined ? findText(source, null) : findText(title, null), link };
}

/** "ann@example.com (Ann Lee)" is how RSS writes "Ann Lee". */
function authorOf(author: XmlElement): readonly string[] {
  const stated = findText(author, ["name"]) ?? findText(author, null);
  const name = (/^\S+@\S+\s+\((.+)\)$/.exec(stated ?? "")?.[1] ?? stated ?? "").replace(/\s+/g, " ").trim();
  return name === "" ? [] : [name];
}

function categoryOf(category: XmlElement): readonly string[] {
  const stated =
    category.attributes.get("label") ?? findText(category, null) ?? category.attributes.get("term") ?? "";
  return stated.trim() === "" ? [] : [stated.replace(/\s+/g, " ").trim()];
}

const yearMinutes = 525_600;
const periodMinutes: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: yearMinutes,
};

function ttlOf(channel: XmlElement): number | null {
  const period = periodMinutes[findText(channel, ["sy:updateperiod"])?.toLowerCase() ?? ""] ?? Number.NaN;
  const frequency = Number(findText(channel, ["sy:updatefrequency"]) ?? 1);
  const stated = [Number(findText(channel, ["ttl"]) ?? Number.NaN), Math.round(period / frequency)];
  return stated.find((minutes) => minutes > 0 && minutes <= yearMinutes) ?? null;
}

function listOf(channel: XmlElement, list: string, item: string): readonly string[] {
  const items = childrenNamed(channel, list).flatMap((one) => childrenNamed(one, item));
  return items.map((one) => findText(one, null) ?? "");
}

/** Some count the hours from 1 to 24. */
function toHour(stated: string): readonly number[] {
  const hour = /^\d{1,2}$/.test(stated) ? Number(stated) : Number.NaN;
  return hour <= 24 ? [hour % 24] : [];
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function toDay(stated: string): readonly string[] {
  return days.filter((day) => day.toLowerCase() === stated.toLowerCase());
}

function hubOf(channel: XmlElement): string | null {
  const links = ["link", "atom:link"].flatMap((name) => childrenNamed(channel, name));
  return links.find(({ attributes }) => attributes.get("rel") === "hub")?.attributes.get("href") ?? null;
}
