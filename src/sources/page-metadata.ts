import { toOutletName } from "../text/outlet-name.ts";
import { betterOutlet, cutSiteTail } from "../text/site-tail.ts";
import { bareArticle, type ParsedArticle } from "./parsed-article.ts";
import { readFields, toLanguage, toPublished } from "./read-fields.ts";

/** The part of a document that is read here. */
interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** What a page says of its article: meta tags first, then JSON-LD, then the title's tail. Its text is left empty. */
export function readPageMetadata(page: Page): ParsedArticle {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const content = page
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute("content");
      if (content?.trim()) return content.trim();
    }
    return null;
  };
  const linked = readLinkedData(page);
  const heading = foldSpace(page.querySelector("h1")?.textContent);
  const site = meta("og:site_name", "application-name")?.split(/\s+[|»]\s+/)[0] ?? null;
  const stated =
    meta("og:title", "twitter:title") ??
    linked.title ??
    foldSpace(page.querySelector("title")?.textContent) ??
    heading;
  const { title, tail } = cutTail(stated, [heading, site]);
  const pageTail = cutTail(foldSpace(page.querySelector("title")?.textContent), [title, site]).tail;
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const url =
    [canonical, meta("og:url"), linked.url].find((address) => /^https?:\/\/\S+$/i.test(address ?? "")) ??
    null;
  const time = page.querySelector("time[datetime]")?.getAttribute("datetime");
  return {
    ...bareArticle(""),
    title,
    outlet: betterOutlet((site && toOutletName(site)) ?? linked.outlet ?? tail, pageTail),
    url,
    published:
      toPublished(
        meta(
          "article:published_time",
          "datePublished",
          "date",
          "pubdate",
          "publishdate",
          "dc.date",
          "dc.date.issued",
          "parsely-pub-date",
        ),
      ) ??
      linked.published ??
      toPublished(time) ??
      toPublished(meta("article:modified_time")),
    language:
      toLanguage(page.querySelector("html")?.getAttribute("lang") ?? null) ??
      toLanguage(meta("og:locale", "language")) ??
      linked.language,
  };
}

function cutTail(
  stated: string | null,
  known: readonly (string | null)[],
): { title: string | null; tail: string | null } {
  if (stated === null) return { title: null, tail: null };
  const { title, site } = cutSiteTail(stated, known);
  if (site !== null) return { title, tail: site };
  // In a page's title a bar stands before the site's name, whatever that looks like.
  const bar = /^(.{8,})\s+[|·»«]\s+([^|·»«]{2,60})$/.exec(stated);
  return bar ? { title: bar[1]!, tail: toOutletName(bar[2]!) } : { title: stated, tail: null };
}

/** The first article among the page's JSON-LD blocks. */
function readLinkedData(page: Page): ParsedArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const nodes = flattenGraph(parseLeniently(script.textContent ?? ""));
    const article = nodes.find(
      (node) => /Article|Posting|Report/.test(String(node["@type"])) || "datePublished" in node,
    );
    if (article) return readFields(article);
  }
  return bareArticle("");
}

function flattenGraph(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(flattenGraph);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  return Array.isArray(node["@graph"]) ? node["@graph"].slice(0, 50).flatMap(flattenGraph) : [node];
}

/** Many pages carry broken JSON-LD; it is then as good as absent. */
function parseLeniently(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function foldSpace(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}
