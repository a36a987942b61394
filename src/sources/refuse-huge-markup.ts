import { UserError } from "../news/user-error.ts";

/** Large pages of news have about 10,000 elements and texts; this many take about a second. */
export const maxNodes = 20_000;
/** Of one element. */
const maxAttributes = 2_000;

export const tooLarge = "is too large for the page of one article; save the article's text as .txt instead";

/**
 * Looks at a page before its elements are built: that takes the square of their depth, and of the attributes of each.
 *
 * @throws UserError where that would take too long.
 */
export function refuseHugeMarkup(html: string): void {
  const tags = html.match(/<[a-z][^<>]*/gi) ?? [];
  if (tags.length > maxNodes || tags.some((tag) => tag.split("=").length > maxAttributes)) {
    throw new UserError(tooLarge);
  }
}
