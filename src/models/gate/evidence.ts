import type { Span } from "../../news/citation.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { Material, SourceText } from "../material.ts";
import { locateQuote } from "./locate-quote.ts";
import { type QuoteWord, splitWords } from "./quote-words.ts";

/** Where a model's statement rests: a stretch of an article, and the sentences that it touches. */
export interface Evidence extends Span {
  readonly source: SourceText;
  readonly sentences: readonly [Sentence, ...Sentence[]];
}

/** Words that a quotation needs to be looked for outside of the line that it was said to be in. */
const enoughWords = 4;

/**
 * The stretch of text that a model quotes: in the line that it names, else in that article, else in the only other
 * article that has it. Undefined where it is nowhere, or in several other articles.
 */
export function findEvidence(
  material: Material,
  { id, quote }: { readonly id: string; readonly quote: string },
): Evidence | undefined {
  const line = material.lines.get(id.trim().replace(/^[^a]*:/, ""));
  const words = splitWords(quote);
  if (line !== undefined && words.length > 0) {
    const within = line.source.words.filter((word) => isWithin(word, line.sentence));
    const here = words.length >= 2 || quote.length >= 8 ? locateQuote(quote, within) : undefined;
    if (here !== undefined) return evidenceAt(line.source, here);
  }
  if (words.length < enoughWords) return undefined;
  const named = line === undefined ? [] : [line.source];
  for (const sources of [named, material.sources.filter((source) => !named.includes(source))]) {
    const found = sources.flatMap((source) => {
      const span = locateQuote(quote, source.words);
      const evidence = span === undefined ? undefined : evidenceAt(source, span);
      return evidence === undefined ? [] : [evidence];
    });
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Undefined where the stretch is not in the article's body: a headline alone, page furniture. */
function evidenceAt(source: SourceText, { start, end }: Span): Evidence | undefined {
  const touched = source.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const [first, ...rest] = touched;
  return first === undefined ? undefined : { source, start, end, sentences: [first, ...rest] };
}

const isWithin = (word: QuoteWord, span: Span) => word.start >= span.start && word.end <= span.end;
