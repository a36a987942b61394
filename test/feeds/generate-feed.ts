import { createRandom, type Random } from "../create-random.ts";

const places = "Harrow Calder Brenmouth Oldhaven Tessel Marrick".split(" ");
const things = "ferry bridge market tunnel harbour library school tram".split(" ");
const ends = "reopens after repairs|closes for a week|gets a new owner|is late again|wins a prize".split("|");

/** A feed of invented news: the same for the same seed, no two entries alike. */
export function generateFeed(
  entries: number,
  seed: number,
  format: "rss" | "atom" | "rdf" | "json" = "rss",
): string {
  const random = createRandom(seed);
  const items = Array.from({ length: entries }, (_, index) => inventEntry(index, random));
  return writers[format](items);
}

interface Entry {
  readonly title: string;
  readonly link: string;
  readonly id: string;
  readonly at: Date;
  readonly teaser: string;
  readonly html: string;
}

function inventEntry(index: number, random: Random): Entry {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const place = pick(places);
  const title = `${place} ${pick(things)} ${pick(ends)}`;
  const sentence = () =>
    `People in ${pick(places)} said on Monday that the ${pick(things)} &amp; the ${pick(things)} would cost €${Math.floor(random() * 900)}m. `;
  const paragraphs = Array.from(
    { length: 4 },
    () => `<p>${sentence().repeat(2)}<a href="/more/${index}">More</a></p>`,
  );
  return {
    title,
    link: `https://www.${place.toLowerCase()}-courier.example/news/${index}-${Math.floor(random() * 1e6)}`,
    id: `tag:${place.toLowerCase()}.example,2025:${index}`,
    at: new Date(Date.UTC(2025, 5, 1 + (index % 28), index % 24, index % 60)),
    teaser: `<p>${sentence()}</p>`,
    html: paragraphs.join("\n"),
  };
}

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const writers: Readonly<Record<"rss" | "atom" | "rdf" | "json", (entries: readonly Entry[]) => string>> = {
  rss: (entries) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harrow Courier - RSS</title><link>https://www.harrow-courier.example/</link><language>en-GB</language>
${entries
  .map(
    ({ title, link, id, at, teaser, html }) => `<item>
  <title>${title}</title>
  <link>${link}?utm_source=rss&amp;utm_medium=feed</link>
  <guid isPermaLink="false">${id}</guid>
  <pubDate>${at.toUTCString()}</pubDate>
  <dc:creator><![CDATA[Ann Lee]]></dc:creator>
  <category>Transport</category>
  <description>${escapeXml(teaser)}</description>
  <content:encoded><![CDATA[${html}]]></content:encoded>
</item>`,
  )
  .join("\n")}
</channel></rss>`,
  atom: (entries) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harrow Courier</title><id>urn:feed:1</id>
<link rel="self" href="https://www.harrow-courier.example/atom.xml"/><link href="https://www.harrow-courier.example/"/>
${entries
  .map(
    ({
      title,
      link,
      id,
      at,
      teaser,
      html,
    }) => `<entry><title type="text">${title}</title><link rel="alternate" href="${link}"/>
<id>${id}</id><published>${at.toISOString()}</published><updated>${at.toISOString()}</updated>
<author><name>Ann Lee</name></author><category term="Transport"/>
<summary type="html">${escapeXml(teaser)}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry>`,
  )
  .join("\n")}</feed>`,
  rdf: (
    entries,
  ) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://www.harrow-courier.example/"><title>Harrow Courier</title>
<link>https://www.harrow-courier.example/</link></channel>
${entries
  .map(
    ({ title, link, at, teaser }) => `<item rdf:about="${link}"><title>${title}</title><link>${link}</link>
<dc:date>${at.toISOString()}</dc:date><description>${escapeXml(teaser)}</description></item>`,
  )
  .join("\n")}</rdf:RDF>`,
  json: (entries) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Harrow Courier",
      home_page_url: "https://www.harrow-courier.example/",
      items: entries.map(({ title, link, id, at, teaser, html }) => ({
        id,
        url: link,
        title,
        summary: teaser.replace(/<[^>]+>/g, ""),
        content_html: html,
        date_published: at.toISOString(),
        authors: [{ name: "Ann Lee" }],
      })),
    }),
};
