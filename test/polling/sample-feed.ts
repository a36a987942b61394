/** An invented entry; what is left out is not in the feed. */
export interface SampleEntry {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  readonly date?: string;
  readonly text: string;
}

/** A feed in RSS 2.0. */
export function sampleFeed(entries: readonly SampleEntry[], channel = ""): string {
  const items = entries.map(({ title, link, guid, date, text }) =>
    [
      "<item>",
      `<title>${title}</title>`,
      link === undefined ? "" : `<link>${link}</link>`,
      guid === undefined ? "" : `<guid isPermaLink="false">${guid}</guid>`,
      date === undefined ? "" : `<pubDate>${date}</pubDate>`,
      `<description>${text}</description>`,
      "</item>",
    ].join(""),
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Tarnby Post</title><link>https://post.example/</link>${channel}${items.join("\n")}</channel></rss>`;
}

/** A page with an article in it. */
export function samplePage(title: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${text}</article><footer>About us</footer></body></html>`;
}

/** Two entries of a feed, whole as they are. */
export const bridge: SampleEntry = {
  title: "Tarnby votes for a bridge",
  link: "https://post.example/2026/bridge?utm_source=rss",
  guid: "post-88412",
  date: "Mon, 09 Mar 2026 08:00:00 GMT",
  text: "The council of Tarnby voted on Monday for a bridge over the river Osk, which is to cost 12 million crowns.",
};
export const strike: SampleEntry = {
  title: "Ferries stand still",
  link: "https://post.example/2026/ferries",
  guid: "post-88413",
  date: "Mon, 09 Mar 2026 09:00:00 GMT",
  text: "Ferries to Skarra stood still on Monday as 300 sailors of Nordlys Lines went on strike for higher pay.",
};
