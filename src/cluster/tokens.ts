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

const LONGEST = 12;
const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const UNSPACED = 5;
const MARK = 6;

const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
const classes = new Uint8Array(0x10000);

export function readTokens(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  const length = text.length;
  let at = 0;
  let first = true;
  let joined = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classes[code] || classify(code);
    if (kind === OTHER) {
      if (code === 46 || code === 33 || code === 63 || code === 10 || code === 58) first = true;
      if (code !== 32 && code !== 45) joined = false;
      if (code === 46 && abbreviated(tokens)) first = false;
      at += 1;
      continue;
    }
    const start = at;
    at = kind === DIGIT ? endOfNumber(text, at) : endOfWord(text, at, kind === UNSPACED);
    if (kind === UNSPACED) {
      for (const { segment, isWordLike } of segmenter.segment(text.slice(start, at))) {
        if (isWordLike)
          tokens.push({ word: segment, capital: false, first: false, number: false, joined: false });
      }
    } else {
      const word = normalize(text.slice(start, Math.min(at, start + LONGEST)));
      tokens.push({ word, capital: kind === UPPER, first, number: kind === DIGIT, joined });
    }
    first = false;
    joined = true;
  }
  return tokens;
}

function abbreviated(tokens: WordToken[]): boolean {
  const last = tokens.at(-1);
  return last?.capital === true && last.word.length <= 3;
}

function endOfWord(text: string, from: number, unspaced: boolean): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classes[code] || classify(code);
    if (kind === OTHER || (kind === UNSPACED) !== unspaced) break;
    at += 1;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classes[code] || classify(code);
    if (kind === OTHER) {
      const inside = code === 44 || code === 46 || code === 58;
      const next = text.charCodeAt(at + 1);
      if (!inside || !(next >= 48 && next <= 57)) break;
    } else if (kind === UNSPACED) break;
    at += 1;
  }
  return at;
}

function normalize(raw: string): string {
  const lower = raw.toLowerCase();
  for (let i = 0; i < lower.length; i += 1) {
    if (lower.charCodeAt(i) > 127) return lower.normalize("NFD").replace(/\p{M}/gu, "");
  }
  return lower.includes(",") ? lower.replaceAll(",", "") : lower;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (/\p{Nd}/u.test(char)) kind = DIGIT;
  else if (unspacedScript.test(char)) kind = UNSPACED;
  else if (/\p{Lu}|\p{Lt}/u.test(char)) kind = UPPER;
  else if (/\p{L}/u.test(char)) kind = LOWER;
  else if (/\p{M}/u.test(char)) kind = MARK;
  classes[code] = kind;
  return kind;
}
