import type { ItemSentence, ItsFunction } from "wink-nlp";
import type { Article } from "../news/article.ts";
import { findBody, type Paragraph } from "./body.ts";
import type { PartOfSpeech, Sentence, Token } from "./sentence.ts";
import { tagger } from "./tagger.ts";

const { its } = tagger;

/** What follows is not read: the longest reports have half as many characters and sentences. */
const mostCharacters = 100_000;
const mostSentences = 1_000;
/** What is longer is a table, a list or noise: it is no sentence that could be quoted or compared. */
const mostTokens = 300;

/** Paragraphs by their text, with their tokens where they stood first. */
export type KnownParagraphs = Map<
  string,
  { readonly offset: number; readonly sentences: readonly (readonly Token[])[] }
>;

/**
 * Splits an article's body into sentences with tagged tokens; deterministic, offsets into `article.text`. Whatever the
 * text is, the work is bounded. Of reprints only the paragraphs are tagged that are not yet known.
 */
export function readSentences(article: Article, known: KnownParagraphs = new Map()): readonly Sentence[] {
  return readParagraphs(article, findBody(article), known);
}

/** The sentences of a text that is no article, and has no furniture: an answer, a question. */
export function readPlainSentences(text: string): readonly Sentence[] {
  return readParagraphs({ id: "", text }, [{ start: 0, end: text.length }], new Map());
}

function readParagraphs(
  article: Pick<Article, "id" | "text">,
  paragraphs: readonly Paragraph[],
  known: KnownParagraphs,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const limit = (paragraphs[0]?.start ?? 0) + mostCharacters;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    if (start >= limit || sentences.length >= mostSentences) break;
    for (const tokens of splitOnce(article.text.slice(start, Math.min(end, limit)), start, known)) {
      if (tokens.length > mostTokens) continue;
      const first = tokens[0]!;
      const last = tokens.at(-1)!;
      sentences.push({
        articleId: article.id,
        start: first.start,
        end: last.end,
        text: article.text.slice(first.start, last.end),
        paragraph,
        index: sentences.length,
        tokens,
      });
    }
  }
  return sentences.slice(0, mostSentences);
}

function splitOnce(text: string, offset: number, known: KnownParagraphs): readonly (readonly Token[])[] {
  const before = known.get(text);
  if (before === undefined) {
    const sentences = splitParagraph(text, offset);
    known.set(text, { offset, sentences });
    return sentences;
  }
  const by = offset - before.offset;
  const move = (token: Token) => ({ ...token, start: token.start + by, end: token.end + by });
  return before.sentences.map((tokens) => tokens.map(move));
}

/** The tagged tokens of a text that is no article, such as a question; offsets into it. */
export function tagText(text: string): readonly Token[] {
  return splitParagraph(text, 0).flat();
}

/** Tokens of one paragraph, a list for each sentence; `offset` is where the paragraph starts in the article. */
function splitParagraph(original: string, offset: number): Token[][] {
  // The tagger reads straight apostrophes best, and takes the square of the time for what is no word; the
  // replacements keep every offset.
  const text = original.replace(/[‘’]/g, "'").replace(/\S{200,}/g, (run) => " ".repeat(run.length));
  const sentences: Token[][] = [];
  let cursor = 0;
  let quoted = false;
  tagger
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = [];
      // Whole columns: the tagger is slow to hand out words one by one.
      const items = sentence.tokens();
      const lemmas = items.out(its.lemma as unknown as ItsFunction<string>);
      const tags = items.out(its.pos as unknown as ItsFunction<string>);
      for (const [i, value] of items.out().entries()) {
        const at = text.indexOf(value, cursor);
        if (at < 0) continue;
        cursor = at + value.length;
        if (/^[“"„«]$/.test(value)) quoted = value === '"' ? !quoted : true;
        const token: Token = {
          // The tagger's own string where it can be had: it is one for all occurrences of a word.
          text: original === text ? value : original.slice(at, cursor),
          lower: value.toLowerCase(),
          lemma: lemmas[i]!,
          pos: tags[i] as PartOfSpeech,
          start: offset + at,
          end: offset + cursor,
          quoted,
        };
        tokens.push(asParticiple(token, tokens.at(-1)));
        if (/^[”»]$/.test(value)) quoted = false;
      }
      const previous = sentences.at(-1);
      if (previous !== undefined && tokens.length > 0 && isOneSentence(previous, tokens))
        previous.push(...tokens);
      else if (tokens.length > 0) sentences.push(tokens);
    });
  return sentences.flatMap(partAfterTime);
}

/** Where the tagger misses an end: "… left at 9 a.m. Three people stayed." Days and time zones are names to it. */
function partAfterTime(tokens: Token[]): Token[][] {
  const end = tokens.findIndex(({ lower }, i) => {
    const next = tokens[i + 1];
    return /^[ap]\.m\.$/.test(lower) && next?.pos !== "PROPN" && /^\p{Lu}\p{Ll}/u.test(next?.text ?? "");
  });
  return end < 0 ? [tokens] : [tokens.slice(0, end + 1), ...partAfterTime(tokens.slice(end + 1))];
}

/** Where the tagger ends a sentence too early: at initials ("R-N.Y."), before a lower-case word, after "the.". */
function isOneSentence(before: readonly Token[], after: readonly Token[]): boolean {
  const [last, beforeLast] = [before.at(-1)!, before.at(-2)];
  if (/^[.?!…]?[”"’)\]]$/.test(after.map(({ text }) => text).join(""))) return true;
  if (last.start === last.end || /[!?…”"]$/.test(last.text)) return false;
  const opensParenthesis =
    before.filter(({ text }) => text === "(").length > before.filter(({ text }) => text === ")").length;
  const touches = last.end === after[0]!.start;
  const word = last.text === "." ? beforeLast : last;
  return (
    (touches && opensParenthesis) ||
    // "Cr2.3m", "€1.5bn": a point between digits ends nothing.
    (touches && /\d\.?$/.test(word?.text ?? "") && /^\d/.test(after[0]!.text)) ||
    /^\p{Ll}/u.test(after[0]!.text) ||
    /^(?:the|of|a|an|and)\.?$/i.test(word?.text ?? "")
  );
}

/** The tagger takes a participle after "was" for an adjective where it does not know the verb: "was formalized". */
function asParticiple(token: Token, previous: Token | undefined): Token {
  if (token.pos !== "ADJ" || previous?.pos !== "AUX" || !/[^e]ed$/.test(token.lower)) return token;
  const stem = token.lower.slice(0, -2);
  const lemma = stem.endsWith("i")
    ? `${stem.slice(0, -1)}y`
    : /(?:at|iz|is|ur|ut|in|os|uc|as|us|[vcgu])$/.test(stem)
      ? `${stem}e`
      : stem.replace(/([^aeiousl])\1$/, "$1");
  return { ...token, pos: "VERB", lemma };
}
