/** A word or number as the clusterer sees it. */
export interface WordToken {
  /** Lower case, without accents, at most 12 characters. */
  readonly word: string;
  readonly capital: boolean;
  /** The first of a sentence or line: its capital says nothing. */
  readonly first: boolean;
  readonly number: boolean;
  /** Only a space or a hyphen stands between it and the token before. */
  readonly joined: boolean;
}

/** Cutting long words joins their forms; and a slice this short does not keep the whole text in memory. */
const LONGEST = 12;

/** What a UTF-16 unit is. 0 in `classes` means that nobody asked yet. */
const OTHER = 1;
const JOINER = 2;
const END = 3;
const LOWER = 4;
const UPPER = 5;
const DIGIT = 6;
const UNSPACED = 7;
const classes = new Uint8Array(0x10000);

const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The words and numbers of a text in any script, in order. Several million characters a second. */
export function readTokens(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  let at = 0;
  let first = true;
  let joined = false;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind <= END) {
      if (kind === END) first = text[at] !== "." || !isAbbreviated(tokens.at(-1));
      if (kind !== JOINER) joined = false;
      at += 1;
      continue;
    }
    const start = at;
    at = kind === DIGIT ? endOfNumber(text, at) : endOfWord(text, at, kind === UNSPACED);
    if (kind === UNSPACED) {
      for (const token of segment(text.slice(start, at))) tokens.push(token);
    } else {
      const word = normalize(text.slice(start, Math.min(at, start + LONGEST)));
      tokens.push({ word, capital: kind === UPPER, first, number: kind === DIGIT, joined });
    }
    first = false;
    joined = true;
  }
  return tokens;
}

/** "Mr.", "Sgt.", "J.": the point does not end a sentence. */
function isAbbreviated(token: WordToken | undefined): boolean {
  return token?.capital === true && token.word.length <= 3;
}

function* segment(run: string): Iterable<WordToken> {
  for (const { segment: word, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) yield { word, capital: false, first: false, number: false, joined: false };
  }
}

function endOfWord(text: string, from: number, unspaced: boolean): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind <= END || (kind === UNSPACED) !== unspaced) break;
    at += 1;
  }
  return at;
}

/** A number with the points, commas and colons between its digits ("22,000", "3:15"), and letters that follow. */
function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = classAt(text, at);
    const separates = ",.:".includes(text[at]!) && at + 1 < text.length && classAt(text, at + 1) === DIGIT;
    if (kind === UNSPACED || (kind <= END && !separates)) break;
    at += 1;
  }
  return at;
}

function normalize(raw: string): string {
  const lower = raw.toLowerCase();
  const plain = /[^\0-\x7f]/.test(lower) ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower;
  return plain.includes(",") ? plain.replaceAll(",", "") : plain;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return classes[code] || classify(code);
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (/[ -]/.test(char)) kind = JOINER;
  else if (/[.!?:\n]/.test(char)) kind = END;
  else if (/\p{Nd}/u.test(char)) kind = DIGIT;
  else if (unspacedScript.test(char)) kind = UNSPACED;
  else if (/\p{Lu}|\p{Lt}/u.test(char)) kind = UPPER;
  else if (/[\p{L}\p{M}]/u.test(char)) kind = LOWER;
  classes[code] = kind;
  return kind;
}
