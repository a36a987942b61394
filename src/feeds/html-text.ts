import { decodeEntities, findTagEnd } from "./read-xml-tag.ts";

const blocks = new Set(
  (
    "p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tbody tr hr body " +
    "center figure address"
  ).split(" "),
);
/** What is in these is not the text of an article. */
const skipped = new Set(
  "script style noscript template head title figcaption aside nav footer form button select svg math iframe object video audio".split(
    " ",
  ),
);
const spaced = new Set(["br", "td", "th"]);
const tag = /<!--|<(\/?)(?:[A-Za-z][\w.-]*:)?([A-Za-z][A-Za-z\d]*)(?=[\s/>])/g;

/**
 * The paragraphs in a piece of HTML, white space folded, separated by empty lines; scripts, forms and captions
 * left out. It takes a tenth of the time that building a document would, and none of its risks: nesting means nothing
 * here, and the time grows with the length alone.
 */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return plainText(html);
  const paragraphs: string[] = [];
  let current = "";
  let breaks = 0;
  const finish = (): void => {
    const paragraph = fold(decodeEntities(current));
    if (paragraph !== "") paragraphs.push(paragraph);
    current = "";
  };
  for (const { text, name } of splitTags(html)) {
    current += text;
    if (/\S/.test(text)) breaks = 0;
    if (name === "br") breaks += 1;
    if (blocks.has(name) || breaks === 2) finish();
    if (spaced.has(name)) current += " ";
  }
  finish();
  return paragraphs.join("\n\n");
}

/** The paragraphs of a text without markup: empty lines separate them. */
export function plainText(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .map(fold)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** One line of what may have markup in it: a title, a name. */
export function htmlLine(html: string): string {
  return fold(htmlText(html));
}

/** A text up to a tag, and the name of that: "" for a comment, what is skipped, and the end of the whole. */
interface Piece {
  readonly text: string;
  readonly name: string;
}

function* splitTags(html: string): Generator<Piece> {
  const unclosed = new Set<string>();
  let at = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase() ?? "";
    const end =
      name === "" ? endOf(html.indexOf("-->", match.index + 4), 3) : findTagEnd(html, tag.lastIndex) + 1;
    if (end === 0) {
      // A stray "<" is text; a tag in which all ends is one that was cut.
      if (html.includes("<", match.index + 1)) continue;
      yield { text: html.slice(at, match.index), name: "" };
      return;
    }
    yield { text: html.slice(at, match.index), name };
    at = skipped.has(name) && match[1] === "" ? endOfSkipped(html, name, end, unclosed) : end;
    tag.lastIndex = at;
  }
  yield { text: html.slice(at), name: "" };
}

const endOf = (found: number, length: number) => (found < 0 ? 0 : found + length);

/** Where an element ends that is left out with all it holds; where it begins if it has no end. */
function endOfSkipped(html: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name) || html[from - 2] === "/") return from;
  const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, "gi");
  close.lastIndex = from;
  if (close.exec(html) !== null) return close.lastIndex;
  unclosed.add(name);
  return from;
}

const invisible = /[\u00ad\u200b\ufeff]/g;

/** White space as single spaces; soft hyphens and what else has no width left out. */
function fold(text: string): string {
  const visible = text.search(invisible) < 0 ? text : text.replace(invisible, "");
  return visible.replace(/\s{2,}|[^\S ]/g, " ").trim();
}
