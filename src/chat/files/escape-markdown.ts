import { cleanLine } from "../clean-line.ts";

const WORD_JOINER = "\u2060";

/**
 * Untrusted text as Markdown that shows exactly its characters: no emphasis, code, HTML, entity, link, image,
 * heading, list or quotation can come of it, in CommonMark or with GitHub's extensions (bare addresses,
 * mentions). Signs that mean something only at the start of a line are escaped only there, to stay readable raw.
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .trim()
    .replace(/[\\`*_[\]<>~#|]|&(?=#?\w+;)/g, "\\$&")
    .replace(/:(?=\/)/g, "\\:")
    .replace(/\b(www)(?=\.)/gi, "$1\\")
    .replace(/@/g, `@${WORD_JOINER}`)
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** A checked address as a link destination: `<https://…>`. */
export function markdownDestination(link: string): string {
  return `<${link.replace(/[<>\\\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, "&amp;")}>`;
}
