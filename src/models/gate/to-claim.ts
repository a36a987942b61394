import { readableSpan } from "../../disagree/accounts.ts";
import { findSayings } from "../../disagree/speakers.ts";
import { quoteSpan, type Span } from "../../news/citation.ts";
import type { Claim } from "../../news/disagreement.ts";
import { sharesName, speakerOfEvidence } from "./check-speakers.ts";
import type { Evidence } from "./evidence.ts";
import { splitWords } from "./quote-words.ts";

/** Length in characters from which a quotation stands without more of its sentence, and up to which it is shown. */
const enough = 60;
const mostShown = 300;

/** A claim as readers see it: a slice of the article, and who says it as far as the article tells. */
export function toClaim(evidence: Evidence, who: string): Claim {
  const { article } = evidence.source;
  const quote = quoteSpan(article, shownSpan(evidence));
  return { outlet: article.outlet, speaker: findSpeaker(evidence, who, quote.text), quote };
}

/** A scrap is shown with the clause around it, what is too long up to the end of a word. */
function shownSpan({ source, sentences: [sentence, ...others], start, end }: Evidence): Span {
  if (end - start < enough && others.length === 0) return readableSpan(sentence, { start, end });
  if (end - start <= mostShown) return withMarks(source.article.text, { start, end });
  const last = splitWords(source.article.text.slice(start, start + mostShown)).at(-2);
  return { start, end: start + (last?.end ?? mostShown) };
}

/** With the quotation mark or the full stop that stands right beside the words. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = /[“"‘'(]$/.exec(text.slice(Math.max(0, start - 1), start))?.[0].length ?? 0;
  const after = /^[.!?]?[”"’')]?/.exec(text.slice(end, end + 2))![0].length;
  return { start: start - before, end: end + after };
}

/**
 * Who says it. The article's own grammar decides; the model's word counts only for a fuller form of the same name,
 * where the sentence itself has that name say something, or for the outlet where the shown words name who else
 * might say it.
 */
function findSpeaker(evidence: Evidence, who: string, shown: string): string | null {
  const { source, sentences } = evidence;
  const found = speakerOfEvidence(evidence);
  const name = who.trim();
  if (name === "" || isOutlet(name, source.article.outlet))
    return found !== null && shown.includes(found) ? null : found;
  const [first] = sentences;
  const near = source.sentences.slice(Math.max(0, first.index - 2), first.index + 3);
  const isWritten = near.some(({ text }) => text.includes(name));
  if (found !== null) return isWritten && sharesName(found, name) ? name : found;
  const says = sentences.some((one) => findSayings(one).some(({ speaker }) => sharesName(speaker, name)));
  return isWritten && says ? name : null;
}

const isOutlet = (name: string, outlet: string) =>
  /^(?:the )?(?:outlet|reporter|author|article)$/i.test(name) || name.toLowerCase() === outlet.toLowerCase();
