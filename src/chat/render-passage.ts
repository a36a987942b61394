import type { Article } from "../news/article.ts";
import type { Quote } from "../news/citation.ts";
import { formatDate } from "./format-date.ts";
import { hashText } from "./hash-text.ts";
import type { Message } from "./message.ts";
import { webLink } from "./web-link.ts";

/** So many characters before and after a quote are looked through for the ends of the sentences around it. */
const around = 300;

/** A quote in its article, with where it was published and a hash by which the stored text can be told from another. */
export function renderPassage(label: string, quote: Quote, article: Article): Message {
  const { outlet, title, text, publishedAt, publishedPrecision, url, path } = article;
  const from = Math.max(0, quote.start - around);
  const end = quote.start + quote.text.length;
  const before = lastSentence(text.slice(from, quote.start), from > 0);
  const after = firstSentence(text.slice(end, end + around));
  const published = publishedAt === null ? null : { at: publishedAt, precision: publishedPrecision };
  const isThere = text.slice(quote.start, end) === quote.text;
  const verdict = isThere
    ? `Verbatim: characters ${quote.start} to ${end}`
    : "The article was revised since; its earlier text is kept";
  return {
    notification: `${label}: ${quote.text}`,
    blocks: [
      { kind: "section", title: `[${label}] ${outlet}, ${formatDate(published)}` },
      { kind: "excerpt", before, quote: quote.text, after },
      {
        kind: "sources",
        title: "Source",
        sources: [
          {
            outlet,
            title: title.trim() || "Untitled",
            published,
            link: webLink(url),
            path,
            labels: [],
            carriedBy: [],
          },
        ],
      },
      { kind: "note", text: `${verdict} of the stored text, SHA-256 ${hashText(text)}.` },
    ],
  };
}

/** From the last end of a sentence, or of a line, before the one that leads up to the quote. */
function lastSentence(text: string, isCut: boolean): string {
  const ends = [...text.matchAll(/[.!?]["”’)]?\s+|\n+/g)].map(({ 0: end, index }) => index + end.length);
  const start = ends.filter((end) => end < text.trimEnd().length).at(-1);
  return start === undefined ? (isCut ? `…${text}` : text).trimStart() : text.slice(start);
}

function firstSentence(text: string): string {
  const end = /[.!?]["”’)]?(?=\s|$)|\n/.exec(text);
  const isOver = /^\s*\n/.test(text);
  if (isOver) return "";
  return end === null ? text : text.slice(0, end.index + end[0].length);
}
