import { UserError } from "../news/user-error.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { pageText } from "./page-text.ts";
import type { ParsedArticle } from "./parsed-article.ts";

/**
 * Parses a saved web page: its article's paragraphs, separated by empty lines, and what its head says of it.
 * Nothing is fetched.
 *
 * @throws UserError where no article text is found.
 */
export async function parseHtml(html: string): Promise<ParsedArticle> {
  // Loaded when needed: they take longer to load than five text files to read.
  const [{ parseHTML }, { Defuddle }] = await Promise.all([import("linkedom"), import("defuddle/node")]);
  const page = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const metadata = readPageMetadata(parseHTML(page).document);
  const extracted = await Defuddle(parseHTML(page).document, metadata.url ?? "https://page.invalid/", {
    removeImages: true,
    useAsync: false,
  });
  const text = pageText(parseHTML(`<html><body>${extracted.content}</body></html>`).document.body);
  if (text === "") {
    throw new UserError("has no article text that could be found; save the article's text as .txt instead");
  }
  return { ...metadata, text };
}
