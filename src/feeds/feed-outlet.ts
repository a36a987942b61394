import { isOutletName, outletOfHost, toOutletName } from "../text/outlet-name.ts";
import { feedSections, feedWords } from "./feed-title-lexicon.ts";
import type { ParsedEntry, ParsedFeed } from "./parse-feed.ts";
import { isSameBrand, siteBrand } from "./site-brand.ts";

/**
 * Tells who published the entries of a feed: whom an entry names as its source, else the site that it links to
 * where that is another than the feed's, else whom the feed's title names, else the feed's site.
 */
export function findEntryOutlets(feed: ParsedFeed, address: string): (entry: ParsedEntry) => string | null {
  const ofFeed = findFeedOutlet(feed, address);
  const brands =
    feed.link === null ? [] : [feed.link, address].map(siteBrand).filter((brand) => brand !== "");
  return ({ source, link }) => {
    const named = source === null ? null : nameIn(source, link);
    if (named !== null) return named;
    const brand = link === null ? "" : siteBrand(link);
    const isSame = brands.some((other) => isSameBrand(brand, other));
    return isSame || link === null || brands.length === 0 ? ofFeed : outletOfHost(link);
  };
}

/** Whom a feed's title names, without what it says of the feed ("RSS", "Latest news from", a section); else its site. */
export function findFeedOutlet(feed: ParsedFeed, address: string): string | null {
  const site = feed.link ?? (address || null);
  return (
    (feed.title === null ? null : nameIn(feed.title, site)) ?? (site === null ? null : outletOfHost(site))
  );
}

/** What stands between the parts of a feed's title. */
const separators = /\s+(?:[|·•»«›>/–—-]|::|-{2,}|\.{3})\s+|\s*[|»«]\s*|:\s+/;

function nameIn(title: string, site: string | null): string | null {
  if (/^https?:\/\//i.test(title)) return outletOfHost(title);
  const parts = title
    .slice(0, 300)
    .split(separators)
    .map(cutFeedWords)
    .filter((part) => /\p{L}/u.test(part));
  const names = parts.filter((part) => !feedSections.has(part.toLowerCase()));
  const host = site === null ? "" : squeeze(siteBrand(site));
  const isOfSite = (name: string): boolean => {
    const letters = squeeze(name);
    return letters.length > 1 && host !== "" && (host.includes(letters) || letters.includes(host));
  };
  const ofSite = names.find((name) => squeeze(name) === host) ?? names.find(isOfSite);
  // The name by which readers know it, where that is known: one outlet has one name, however its feeds are called.
  const known = site === null || ofSite === undefined ? null : outletOfHost(site);
  if (known !== null && !/^[\w.-]+\.\w+$/.test(known)) return known;
  const name = ofSite ?? names.find(isOutletName) ?? names[0];
  return name === undefined ? null : toOutletName(name);
}

function cutFeedWords(part: string): string {
  let rest = part.replace(/\s+/g, " ").trim();
  for (const words of feedWords) rest = rest.replace(words, "").trim();
  return rest.replace(/^[\s,.\-–—()[\]]+|[\s,\-–—(]+$/g, "");
}

const squeeze = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\d]+/gu, "");
