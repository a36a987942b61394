import { UserError } from "../news/user-error.ts";
import { readMetadataLine } from "../text/metadata-line.ts";
import { findArticleText } from "./find-article-text.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { pageSize } from "./page-size.ts";
import type { ParsedArticle } from "./parsed-article.ts";
import { maxNodes, refuseHugeMarkup, tooLarge } from "./refuse-huge-markup.ts";

/** News pages nest up to about 60 deep; the time to find the article in one grows with the cube of its depth. */
const maxDepth = 200;

/**
 * Parses a saved web page: its article's paragraphs, separated by empty lines, and what its head says of it.
 * Nothing is fetched.
 *
 * @throws UserError where no article text is found, or the page is too large or nests too deep to look for it.
 */
export async function parseHtml(html: string): Promise<ParsedArticle> {
  refuseHugeMarkup(html);
  const { parseHTML } = await import("linkedom");
  const page = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  const { nodes, depth } = pageSize(document);
  if (nodes > maxNodes) throw new UserError(tooLarge);
  if (depth > maxDepth) {
    throw new UserError(
      `nests its elements more than ${maxDepth} deep; save the article's text as .txt instead`,
    );
  }
  const metadata = readPageMetadata(document);
  const text = await findArticleText(page, metadata.url ?? "https://page.invalid/");
  if (text === "") {
    throw new UserError("has no article text that could be found; save the article's text as .txt instead");
  }
  const isKnown = metadata.outlet !== null && metadata.published !== null;
  return { ...metadata, text: (isKnown && withoutMetadataLines(text)) || text };
}

/** Lines such as "By Ann Lee, 7 March" say what the head has said; where it has not, they are needed. */
function withoutMetadataLines(text: string): string {
  return text
    .split("\n\n")
    .filter((paragraph) => readMetadataLine(paragraph) === null)
    .join("\n\n");
}
