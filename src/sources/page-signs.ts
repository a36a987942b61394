/** What a page's head and JSON-LD say about how to take it. */
export interface PageSigns {
  /** The address that the page calls its own, absolute; null where it names none, or only the site's front page. */
  readonly canonical: string | null;
  readonly isMarkedAsPaid: boolean;
  readonly hasPaidPart: boolean;
  readonly allText: string;
}

/** Shorter parts are what the paywall says. */
const leastPaidLength = 400;

/** Reads the signs of a page that came from an address. */
export async function readPageSigns(html: string, address: string): Promise<PageSigns> {
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(html);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = scripts.map((script) => script.textContent ?? "").join("\n");
  const tier = document
    .querySelector('meta[property="article:content_tier"], meta[name="article:content_tier"]')
    ?.getAttribute("content");
  for (const silent of document.querySelectorAll("script, style, template")) silent.remove();
  return {
    canonical:
      toCanonical(document.querySelector('link[rel="canonical"]')?.getAttribute("href"), address) ??
      toCanonical(document.querySelector('meta[property="og:url"]')?.getAttribute("content"), address),
    isMarkedAsPaid: /"isAccessibleForFree"\s*:\s*"?false"?/i.test(data) || tier === "locked",
    hasPaidPart: paidSelectors(data).some((name) => {
      const part = document.querySelector(name)?.textContent ?? "";
      return part.replace(/\s+/g, " ").length >= leastPaidLength;
    }),
    allText: document.documentElement?.textContent ?? "",
  };
}

/** The classes of what is to be paid for; other selectors are not understood, and none is trusted to be valid. */
function paidSelectors(data: string): readonly string[] {
  return [...data.matchAll(/"cssSelector"\s*:\s*"(\.[\w-]{1,60})"/g)].map(([, name]) => name!);
}

function toCanonical(href: string | null | undefined, address: string): string | null {
  const url = href ? URL.parse(href.trim(), address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return null;
  // A site that names its front page on every page has made a mistake.
  return url.pathname === "/" && url.search === "" ? null : url.href;
}
