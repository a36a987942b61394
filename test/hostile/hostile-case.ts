import type { Script } from "../servers/scripted-server.ts";

/** What somebody does to Rashomon by what he publishes. Beside it stand good articles, in a folder and a feed. */
export interface HostileCase {
  readonly name: string;
  /** Files in the watched folder, by their path in it; those with links in the place of content lead there. */
  readonly files?: () => Readonly<Record<string, string | Uint8Array | { readonly linkTo: string }>>;
  /** Pages of the public news site; its "/feed" is polled, pages of teasers are fetched. */
  readonly site?: (vault: string) => Script;
  /** Words that come of it and must be shown: the attack is known to arrive. */
  readonly arrives?: string;
  /** Must be told as a problem, of a file or of the feed. */
  readonly told?: RegExp;
  /** Must not be told to a model. */
  readonly withheld?: RegExp;
}

/** Stands in files outside the folder and on servers inside the network: must be shown nowhere. */
export const secret = "the vault holds 4711 bars";
/** A file with the secret beside the watched folder, as a path from inside it. */
export const outside = "../outside/secret.txt";

/** The event that every good article is about, and hostile ones too where they are to join its story. */
const event = {
  title: "Ferry Osprey runs aground off Skarra with 212 on board",
  text: [
    "The ferry Osprey ran aground off Skarra on Monday morning with 212 people on board, Nordlys Lines said.",
    "Lifeboats from Tarnby took all passengers off the Osprey within two hours, the coastguard of Skarra said.",
    "Captain Ida Holm said that the rudder of the Osprey had failed at the mouth of the Skarra sound.",
  ],
} as const;

export interface Told {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** Before and after the report. */
  readonly before?: string;
  readonly after?: string;
}

/** A report of the event that carries more than the news: an article as JSON. */
export function report({ title = event.title, outlet = "Evil Gazette", url, before, after }: Told): string {
  const text = [before, ...event.text, after].filter((part) => part !== undefined).join("\n\n");
  return JSON.stringify({ title, outlet, url, published: "2026-03-09T09:00:00Z", text });
}

/** The good article in the folder. */
export const goodFile = [
  "Skarra Herald",
  "Ferry Osprey aground off Skarra, 212 passengers rescued",
  "9 March 2026",
  ...event.text.slice(0, 2),
  "The Osprey had left Tarnby at seven o'clock, the Skarra Herald was told at the harbour.",
].join("\n\n");

/** The headline of the good article in the feed, which is about something else. */
export const goodHeadline = "Velm votes for a bridge over the Osk";

/** The good feed. */
export const goodFeed = `<rss version="2.0"><channel><title>Tarnby Post</title><link>https://post.example/</link><item>
<title>${goodHeadline}</title><link>https://post.example/2026/bridge</link><guid>post-1</guid>
<pubDate>Mon, 09 Mar 2026 08:00:00 GMT</pubDate><description>The council of Velm voted on Sunday night for a bridge over the
river Osk, which is to cost 12 million crowns, mayor Jonas Berg told voters after the session.</description></item>
</channel></rss>`;

/** A feed of RSS items. */
export function rss(...items: readonly string[]): string {
  return `<rss version="2.0"><channel><title>Evil Gazette</title><link>https://evil.example/</link>${items.join("")}</channel></rss>`;
}

/** An item of the event; the fields are XML. */
export function item(
  fields: {
    readonly title?: string;
    readonly link?: string;
    readonly guid?: string;
    readonly date?: string;
    readonly text?: string;
  } = {},
): string {
  const {
    title = event.title,
    link = "https://evil.example/ferry",
    guid = link,
    date = "Mon, 09 Mar 2026 09:00:00 GMT",
    text = event.text.join(" "),
  } = fields;
  return `<item><title>${title}</title><link>${link}</link><guid>${guid}</guid><pubDate>${date}</pubDate><description>${text}</description></item>`;
}

/** A page with the report of the event in it, and whatever else. */
export function page({ head = "", before = "", after = "" } = {}): string {
  const text = [...event.text, ...event.text.map((sentence) => `Witnesses agree: ${sentence}`)];
  const paragraphs = text.map((sentence) => `<p>${sentence}</p>`).join("");
  return `<!doctype html><html><head><title>${event.title}</title>${head}</head><body>${before}<article><h1>${event.title}</h1>${paragraphs}</article>${after}</body></html>`;
}

/** A feed whose only entry is a teaser of the page at a path of its own site or elsewhere. */
export function teaserOf(link: string): string {
  return rss(item({ link, text: "The ferry Osprey ran aground off Skarra … Read more" }));
}
