/** A text as readers compare it: markup, kinds of quotation marks, dashes and white space do not matter. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/<[^>\n]{1,200}>/g, " ")
    .replace(/\*\*|__|^#+ /gm, "")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The folded, lower-case words of a text. */
export function words(text: string): readonly string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  );
}
