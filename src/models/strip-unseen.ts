/**
 * A text without what its readers do not see: zero-width and direction marks, characters that stand for tags,
 * comments of a page; white space as single spaces.
 */
export function stripUnseen(text: string): string {
  return text
    .replace(/<!--.*?(?:-->|$)/gs, " ")
    .replace(/[\p{Cf}\p{Co}\p{Cn}\u{e0000}-\u{e007f}]/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
