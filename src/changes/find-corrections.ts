import { findDisagreements } from "../disagree/find-disagreements.ts";
import type { Change } from "../news/change.ts";
import { type Quote, quoteSpan, quotesOverlap, type Span } from "../news/citation.ts";
import type { Claim, Disagreement, DisagreementKind, Position } from "../news/disagreement.ts";
import { correctionNote } from "./correction-lexicon.ts";
import { oneMinuteLater, onOneLine, quotesIn, type Retold, type Revision, shownQuotes } from "./retold.ts";

/** On these an article that is at odds with its own old text was corrected, rather than told better. */
const corrected: ReadonlySet<DisagreementKind> = new Set(["number", "date", "place", "happened", "actor"]);

/** Articles that were revised where they were quoted, so that they now say something else or call it wrong. */
export function findCorrections(retold: Retold): readonly Change[] {
  const shown = shownQuotes(retold.before);
  return retold.revisions.flatMap((revision) => {
    const lost = shown.filter(
      (quote) => quote.articleId === revision.old.id && !stillStands(quote, revision),
    );
    if (lost.length === 0) return [];
    return [...findReversals(revision, lost, retold), ...findNoted(revision, lost)];
  });
}

const stillStands = (quote: Quote, { current }: Revision) =>
  onOneLine(current.text).includes(onOneLine(quote.text));

/** Old and new text disagree on what was quoted, as two outlets would. */
function findReversals(
  revision: Revision,
  lost: readonly Quote[],
  { after, sentencesOf }: Retold,
): readonly Change[] {
  const { old, current } = revision;
  const story = { id: after.story.id, articles: [old, oneMinuteLater(current)] as const, copyOf: {} };
  return findDisagreements(story, sentencesOf)
    .disagreements.filter(({ kind }) => corrected.has(kind))
    .flatMap((point) => asReversal(point, revision, lost) ?? []);
}

function asReversal(
  point: Disagreement,
  { old, current }: Revision,
  lost: readonly Quote[],
): Change | undefined {
  const of =
    (id: string) =>
    ({ claims }: Position) =>
      claims.every(({ quote }) => quote.articleId === id);
  const [before, after] = [point.positions.find(of(old.id)), point.positions.find(of(current.id))];
  if (before === undefined || after === undefined) return undefined;
  const quoted = quotesIn([before, after]).some((quote) => lost.some((other) => quotesOverlap(quote, other)));
  return quoted
    ? { kind: "correction", question: point.question, before: [before], after: [after] }
    : undefined;
}

/** The words that a note has to share with what was quoted: otherwise it corrects something else. */
const leastShared = 2;

/** The outlet says itself that it corrected the article, and what was quoted no longer stands there. */
function findNoted({ old, current }: Revision, lost: readonly Quote[]): readonly Change[] {
  const note = findNote(current.text);
  if (note === undefined || onOneLine(old.text).includes(onOneLine(current.text.slice(note.start, note.end))))
    return [];
  const said = quoteSpan(current, note);
  const [best] = lost
    .map((quote) => ({ quote, shared: sharedWords(quote.text, said.text) }))
    .filter(({ shared }) => shared >= leastShared)
    .toSorted((a, b) => b.shared - a.shared);
  if (best === undefined) return [];
  const claim = (quote: Quote): Claim => ({ outlet: current.outlet, speaker: null, quote });
  return [
    {
      kind: "correction",
      question: "What did the outlet correct?",
      before: [{ answer: "As it was quoted", claims: [claim(best.quote)] }],
      after: [{ answer: "The outlet’s note", claims: [claim(said)] }],
    },
  ];
}

/** The paragraph that is the note, or in a long one the sentence. */
function findNote(text: string): Span | undefined {
  const within = (pattern: RegExp, most: number) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => words.length <= most && correctionNote.test(words))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))[0];
  return within(/[^\n]+/g, longestNote) ?? within(/\S(?:[^.!?\n]|[.!?](?!\s))*[.!?]?/g, longestNote);
}

/** In characters. */
const longestNote = 400;

function sharedWords(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu));
  return words(one).intersection(words(other)).size;
}
