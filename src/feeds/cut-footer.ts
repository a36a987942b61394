import { footers } from "./footer-lexicon.ts";

/** A text without the last paragraphs that lead to the article or the site rather than belong to it. */
export function cutFooter(text: string): string {
  let end = text.length;
  for (;;) {
    const start = text.lastIndexOf("\n\n", end - 1);
    const paragraph = text.slice(start < 0 ? 0 : start + 2, end);
    // A text is never cut away as a whole.
    if (start < 0 || !footers.some((footer) => footer.test(paragraph))) return text.slice(0, end);
    end = start;
  }
}
