/** The usual prefix of a vocabulary by its address in lower case; "" for those that feeds themselves are written in. */
export const namespaceNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "": [
      "http://backend.userland.com/rss",
      "http://backend.userland.com/rss2",
      "http://backend.userland.com/rss091",
      "http://blogs.law.harvard.edu/tech/rss",
      "http://cyber.law.harvard.edu/rss",
      "http://www.rssboard.org/rss-specification",
      "http://purl.org/rss/1.0",
      "http://purl.org/rss/1.0/",
      "http://my.netscape.com/rdf/simple/0.9/",
      "http://channel.netscape.com/rdf/simple/0.9/",
      "http://my.netscape.com/publish/formats/rss-0.91.dtd",
    ],
    atom: ["http://www.w3.org/2005/atom", "https://www.w3.org/2005/atom", "http://purl.org/atom/ns#"],
    rdf: ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/tr/rec-rdf-syntax#"],
    content: ["http://purl.org/rss/1.0/modules/content/"],
    dc: ["http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/"],
    dcterms: ["http://purl.org/dc/terms/"],
    feedburner: ["http://rssnamespace.org/feedburner/ext/1.0", "http://rssnamespace.org/feedburner/ext/1.0/"],
    itunes: ["http://www.itunes.com/dtds/podcast-1.0.dtd"],
    media: ["http://search.yahoo.com/mrss", "http://search.yahoo.com/mrss/"],
    prism: [
      "http://prismstandard.org/namespaces/basic/1.2/",
      "http://prismstandard.org/namespaces/basic/2.0/",
      "http://prismstandard.org/namespaces/1.2/basic/",
    ],
    sy: ["http://purl.org/rss/1.0/modules/syndication/"],
    xhtml: ["http://www.w3.org/1999/xhtml"],
    xml: ["http://www.w3.org/xml/1998/namespace"],
  }).flatMap(([name, addresses]) => addresses.map((address) => [address, name] as const)),
);
