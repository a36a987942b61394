import { doubtfulTrackers, trackerPrefixes, trackers, trackerValues } from "./tracker-lexicon.ts";

/**
 * An address without what only tells where its reader came from; what names the article stays as it is. Null where
 * it is no web address.
 */
export function cleanLink(link: string): string | null {
  return parseClean(link)?.href ?? null;
}

/**
 * What spellings of one address have in common, by which an article is known: neither the protocol counts nor
 * "www.", an ending slash or index page, trackers or the order of parameters. Null where it is no web address, or
 * that of a whole site.
 */
export function linkKey(link: string): string | null {
  const url = parseClean(link);
  if (url === null || (/^\/*$/.test(url.pathname) && url.search === "" && url.hash === "")) return null;
  const host = url.host.replace(/^(?:www\d?|m|amp|mobile)\.(?=[^.]+\.)/, "");
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php))?$/, "");
  const query = url.search === "" ? "" : `?${url.search.slice(1).split("&").toSorted().join("&")}`;
  return `${host}${path}${query}${url.hash}`;
}

/** No server takes longer ones. */
const maxLength = 8_000;

function parseClean(link: string): URL | null {
  const url = link.length > maxLength ? null : URL.parse(link);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  if (url.username !== "" || url.password !== "") url.username = url.password = "";
  if (url.search !== "") {
    const pairs = url.search.slice(1).split("&");
    const kept = pairs.filter((pair) => !isTracker(pair));
    if (kept.length < pairs.length) url.search = kept.join("&");
  }
  if (url.hash !== "" && url.hash.slice(1).split("&").every(isFragmentTracker)) url.hash = "";
  return url;
}

function isTracker(pair: string): boolean {
  const [name = "", value = ""] = pair.toLowerCase().split("=", 2);
  if (pair === "" || trackers.has(name)) return true;
  return (
    trackerPrefixes.some((prefix) => name.startsWith(prefix)) ||
    (doubtfulTrackers.has(name) && trackerValues.has(value))
  );
}

function isFragmentTracker(part: string): boolean {
  return part === "" || trackerValues.has(part.toLowerCase()) || (part.includes("=") && isTracker(part));
}
