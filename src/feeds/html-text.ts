import { decodeEntities } from "./read-xml-tag.ts";

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
  const unclosed = new Set<string>();
  const finish = (): void => {
    const paragraph = fold(decodeEntities(current));
    if (paragraph !== "") paragraphs.push(paragraph);
    current = "";
  };
  let at = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const between = html.slice(at, match.index);
    if (breaks > 0 && between.trim() !== "") breaks = 0;
    current += between;
    const name = match[2]?.toLowerCase() ?? "";
    at = endOfTag(html, match.index, name, match[1] === "/", unclosed);
    tag.lastIndex = at;
    if (name === "br") {
      breaks += 1;
      current += " ";
      if (breaks === 2) finish();
    } else if (blocks.has(name)) finish();
    else if (name === "td" || name === "th") current += " ";
  }
  current += html.slice(at);
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

/** One line of what may have markup in it: a title, a name. Only what is a tag of HTML counts as markup. */
export function htmlLine(html: string): string {
  return fold(htmlText(html));
}

/** Where a tag ends, or all that a comment or an element to skip holds; the end of the text where nothing does. */
function endOfTag(html: string, start: number, name: string, isEnd: boolean, unclosed: Set<string>): number {
  if (name === "") return after(html, "-->", start + 4);
  const end = after(html, ">", start);
  if (isEnd || !skipped.has(name) || unclosed.has(name) || html[end - 2] === "/") return end;
  const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, "gi");
  close.lastIndex = end;
  if (close.exec(html) !== null) return close.lastIndex;
  unclosed.add(name);
  return end;
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

const invisible = /[\u00ad\u200b\ufeff]/g;

/** White space as single spaces; soft hyphens and what else has no width left out. */
function fold(text: string): string {
  const visible = text.search(invisible) < 0 ? text : text.replace(invisible, "");
  return visible.replace(/\s{2,}|[^\S ]/g, " ").trim();
}
