import { endings, gluedOpenings, labels, openings, phrases } from "./furniture-lexicon.ts";

/** Beginnings by their first two letters: of some two hundred, few could fit a text. */
type Beginnings = ReadonlyMap<string, readonly string[]>;

const byFirstLetters = (all: readonly string[]): Beginnings => Map.groupBy(all, firstLetters);
const labelsByStart = byFirstLetters(labels);
const openingsByStart = byFirstLetters(openings);
const endingsByStart = byFirstLetters(endings);
const gluedByStart = byFirstLetters(gluedOpenings);
const anyPhrase = new RegExp(phrases.map(RegExp.escape).join("|"));

/** Longer paragraphs are prose, whatever words they hold. */
const maxLength = 400;
const maxOpeningLength = 260;

/** Shapes of furniture that no list of words describes. */
const shapes: readonly RegExp[] = [
  // Links in a row: "Share | Print | Back to top"
  /^[^|]{0,60}\|[^|]{0,60}\|/,
  /^[^|.!?]{1,60}\s\|\s[^|.!?]{1,60}$/,
  // An address, a handle or an e-mail address alone, or with a name
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[^@]{0,80}@[\w-]+\.[\w.-]+(?:[^@]{0,60}@[\w-]+\.[\w.-]+){0,3}[^@.!?]{0,60}$/,
  /\[\[?email(?:\s|&#160;)protected\]?\]/i,
  /^(?:twitter:\s*|twitter\.com\/)?@?\w+$/i,
  // Copyright, credits and translation notes
  /^\(?(?:tm and )?(?:copyright\b|©|\(c\))\s/i,
  /(?:©|\bcopyright) (?:19|20)\d\d\b/i,
  /^\(?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|translat(?:ion|ing|ed)|text|photos?))\b[^.]{0,40}\bby\b/i,
  /^[^.]{1,140}\bcontribut(?:ed|ing)\b[^.]{0,60}\b(?:report|story|article|reporting)?\.?$/i,
  // Captions: a credit in brackets at the end, or in square brackets
  /\((?:[^()]{0,80}\b(?:photos?|photograph\w*|image|picture|handout|screen ?(?:grab|capture|shot)|courtesy|file|video)\b[^()]{0,80}|(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Facebook|Twitter|Instagram)(?:[/ ][^()]{0,40})?|[^()]{1,60}[/,] ?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA)(?: Images)?)\)[.\s]*$/i,
  /\[(?:screen ?(?:capture|shot|grab)|photo|image|ap|afp|reuters|yonhap|getty|epa|news1|courtesy|file)[^\]]{0,60}\]\s*$/i,
  /\b(?:photo|image|picture|photograph|video)(?: credit)?(?: by)?\s?[:/]\s?[^.]{1,60}\.?$/i,
  /\b(?:Getty Images|via (?:AP|Getty|Reuters))(?:\/[\w ]{1,30})?$/,
  /^(?:image|photo|slide) \d+ (?:of|\/)/i,
  /^[^.]{1,140}\bcourtesy(?: of)? (?:the )?\p{Lu}[^.]{1,60}\.?$/u,
  // "Posted: Saturday, April 5, 2014 9:08 AM EDT" behind a headline or a caption
  /[(\s](?:published|posted|updated):? (?:\p{L}+day,? )?\p{L}{3,9}\.? \d{1,2}, \d{4}[^.!?]{0,20}$/iu,
  // A teaser that is cut off
  /^[^"“”]{1,300}[^.\s](?:\.\.\.|…)$/,
  // Calls to the reader
  /^(?:stay with|check back|refresh|monitor|keep up with|tune (?:in )?to)\b.{1,100}\b(?:for|updates?|information|details)\b/i,
  /\b(?:call|e-?mail|contact|ring|text|tell)\b (?:the |our )?(?:\w+ )?(?:newsdesk|news desk|newsroom|tip ?line)\b/i,
  /^(?:have|do|did|were|are|got|know|seen) (?:you|an?)\b.{1,120}\b(?:newsdesk|news desk|newsroom|tip ?line)[.!]?$/i,
  /^(?:comments?|\d+ comments?|\d+ pending comments|comments? \(\d+\))\b[^.!?]*$/i,
  /^[\d:]{4,8}\b[^.!?]*$/,
  // An editor's words in the middle of the text
  /^\[[^\]]{1,200}\]$/,
  // What agencies file a report under, and papers an issue: "BC-VALDRIA-BRIDGE, 2nd Ld-Writethru", "Vol. 12 No. 44"
  /^\p{Lu}{2,12}(?:[-/][\p{Lu}\d]{2,20}){1,5}(?:[ ,/-]{1,2}(?:\d(?:st|nd|rd|th)|[Ll]d|[Ll]ead|[Tt]ake|UPDATE|[Uu]pdate|[Ww]ritethru|URGENT|[Uu]rgent|\d{1,3}))*$/u,
  /^(?:vol(?:ume)?\.? ?\d{1,4}\b[^.!?]{0,4}(?:\b(?:no|issue|number)\.? ?\d{1,5})?|(?:issue|edition|no\.) ?(?:no\. ?)?\d{1,5})$/i,
  // Marks without words
  /^[^\p{L}]*$/u,
];

/**
 * Whether a paragraph is page furniture by its words or shape: `end` where an article usually ends with it,
 * `line` otherwise; null where nothing speaks for furniture. Quotes are never furniture by their first words.
 */
export function furnitureKind(paragraph: string): "end" | "line" | null {
  if (paragraph.length > maxLength) return null;
  const text = paragraph.toLowerCase().replace(/^[\s>*•·▪■×»#|[–—-]+/, "");
  const byWords =
    (text.length <= maxOpeningLength &&
      (mayBegin(text, labelsByStart).some((label) => isLabelled(text, label)) ||
        beginsWithAny(text, openingsByStart))) ||
    anyPhrase.test(text);
  if (!byWords && !shapes.some((shape) => shape.test(paragraph))) return null;
  return beginsWithAny(text, endingsByStart) ? "end" : "line";
}

const maxGluedLength = 200;

/** How many characters at the end of a paragraph are furniture glued to it: "… he said. Read more: Dams in pictures". */
export function gluedLength(paragraph: string): number {
  const from = Math.max(0, paragraph.length - maxGluedLength);
  const tail = paragraph.slice(from);
  for (const { index, 0: end } of tail.matchAll(/[.!?…]["'”’»)]*\s+(?=[\p{L}(])/gu)) {
    const glued = tail.slice(index + end.length);
    // What closes a quotation that opened before is part of the article.
    if (/^[^“"]*[”"]/.test(glued)) continue;
    if (beginsWithAny(glued.toLowerCase(), gluedByStart))
      return glued.length + end.length - end.trimEnd().length;
  }
  return 0;
}

function isLabelled(text: string, label: string): boolean {
  if (!text.startsWith(label)) return false;
  const next = text.slice(label.length).trimStart();
  return next === "" || next.startsWith(":") || next.startsWith("»") || next.startsWith(">>");
}

function beginsWithAny(text: string, starts: Beginnings): boolean {
  return mayBegin(text, starts).some(
    (start) =>
      text.startsWith(start) && !/^[\p{L}\d]/u.test(lastIsWord(start) ? text.slice(start.length) : ""),
  );
}

function mayBegin(text: string, starts: Beginnings): readonly string[] {
  return starts.get(firstLetters(text)) ?? [];
}

function firstLetters(text: string): string {
  return text.slice(0, 2);
}

function lastIsWord(start: string): boolean {
  return /[a-z]$/.test(start);
}
