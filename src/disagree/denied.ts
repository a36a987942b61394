import type { Token } from "../text/sentence.ts";
import { type Statement, speakerAt } from "./accounts.ts";
import { denyVerbs, flatDenial, notClaims, sayingNouns, vagueObjects } from "./lexicons/common-lexicon.ts";
import { type Run, textOf } from "./noun-phrases.ts";
import { findSayings } from "./speakers.ts";

/** Somebody denies something. */
export interface Denial {
  readonly statement: Statement;
  readonly denier: string;
  /** The verb of denial, and what follows it as its object. */
  readonly verb: Token;
  readonly object: Run;
  /** What is denied, as canonical terms; empty where it is only pointed at ("denied the claim"). */
  readonly target: readonly string[];
}

/** What somebody denies in a statement. */
export function findDenied(statement: Statement): readonly Denial[] {
  const { sentence, terms } = statement;
  const flat = flatDenialIn(statement) ?? refutedIn(statement);
  if (flat !== undefined) return [flat];
  return findSayings(sentence).flatMap(({ verb, subject }) => {
    const token = sentence.tokens[verb]!;
    if (!denyVerbs.has(token.lemma) || isNegated(sentence.tokens, verb)) return [];
    const object = objectOf(sentence.tokens, verb);
    if (pointsInside(sentence.tokens, subject, object)) return [];
    if (!isDenied(sentence.tokens.slice(object.from, object.to), token)) return [];
    const target = terms.filter(
      ({ index, token: { lemma } }) => index >= object.from && index < object.to && !sayingNouns.has(lemma),
    );
    const own = textOf(sentence, subject);
    // "Their lawyer said both men deny any involvement": the men do.
    const denier = /^(?:he|she|it|they|who|we|i)$/i.test(own) ? (speakerAt(statement, token) ?? own) : own;
    return [{ statement, denier, verb: token, object, target: target.map(({ term }) => term) }];
  });
}

/**
 * "The minister said no such promise had been made": a denial without its verb, pointing at the sentence before.
 * Only where the sentence says nothing else: no second speaker, no claim of its own, no quotation.
 */
function flatDenialIn(statement: Statement): Denial | undefined {
  const { sentence } = statement;
  const match = flatDenial.exec(sentence.text);
  const verb =
    match === null ? undefined : sentence.tokens.find(({ start }) => start >= sentence.start + match.index);
  const sayings = findSayings(sentence);
  if (verb === undefined || verb.quoted || sayings.length !== 1) return undefined;
  if (sentence.tokens.some(({ lemma, lower }) => sayingNouns.has(lemma) || lower === "if" || lower === "but"))
    return undefined;
  const denier = speakerAt(statement, verb);
  return denier === null ? undefined : { statement, denier, verb, object: { from: 0, to: 0 }, target: [] };
}

/** "She said accusations that she had misled Congress were false": a denial that names what it denies. */
function refutedIn(statement: Statement): Denial | undefined {
  const { sentence, terms } = statement;
  const match = refuted.exec(sentence.text);
  if (match === null) return undefined;
  const at = (offset: number) => sentence.tokens.findIndex(({ end }) => end > sentence.start + offset);
  const [from, to] = [at(match.index), at(match.index + match[0].length - match.groups!.verdict!.length)];
  const verb = sentence.tokens[to]!;
  const denier = speakerAt(statement, verb);
  if (denier === null || verb.quoted) return undefined;
  const target = terms.filter(
    ({ index, token: { lemma } }) => index >= from && index < to && !sayingNouns.has(lemma),
  );
  return { statement, denier, verb, object: { from, to: to - 1 }, target: target.map(({ term }) => term) };
}

const refuted =
  /\b(?:accusations?|claims?|allegations?|reports?|suggestions?|rumou?rs?) that [^.;]{5,140}? (?:is|are|was|were) (?<verdict>false|untrue|baseless|groundless|unfounded|wrong|a lie|lies|nonsense)\b/i;

/** The words after a verb of denial up to the next clause. */
function objectOf(tokens: readonly Token[], verb: number): Run {
  const [first, second] = [tokens[verb + 1]?.lower ?? "", tokens[verb + 2]?.lower ?? ""];
  const clause = (first === "that" && !/^(?:and|but|,|\.)$/.test(second)) || first.endsWith("ing");
  const stop = tokens.findIndex(
    ({ text, lower }, i) =>
      i > verb &&
      (/^[,;:—–.”"]$/.test(text) ||
        (lower === "and" && i > verb + 1 && !clause) ||
        (lower === "as" && !clause)),
  );
  return { from: verb + 1, to: stop < 0 ? tokens.length : stop };
}

/** Is a claim denied here? Not in "rejected the offer", "denied him entry", "dismissed the coach". */
function isDenied(object: readonly Token[], verb: Token): boolean {
  const [first] = object;
  if (first === undefined) return false;
  const head = object.slice(0, 5);
  // "criticism of his record" and "fears of a leak" are no claims; "anything but the paintings" is half a yes.
  const isOpinion = head.some(
    ({ lemma }, i) =>
      /^(?:critici|complaint|fear|concern|talk)/.test(lemma) &&
      /^(?:of|about|that)$/.test(object[i + 1]?.lower ?? ""),
  );
  if (isOpinion || object.some(({ lower }) => /^(?:but|except)$/.test(lower))) return false;
  if (head.some(({ lower, lemma }) => notClaims.has(lower) || notClaims.has(lemma))) return false;
  if (first.pos === "PRON" && !/^(?:that|this|it|them|those|these|any|all)$/.test(first.lower)) return false;
  return (
    verb.lemma === "deny" ||
    /^(?:that|this|it|them)$/.test(first.lower) ||
    head.some(({ lemma }) => sayingNouns.has(lemma))
  );
}

/** "While reports had circulated, Moscow had dismissed them": what is meant stands in the same sentence. */
const pointsInside = (tokens: readonly Token[], subject: Run, object: Run) =>
  subject.from > 2 && /^(?:it|them|this|those|these)$/.test(tokens[object.from]?.lower ?? "");

const isNegated = (tokens: readonly Token[], verb: number) =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) =>
      /^(?:not|n['’]t|never|neither|nor|or|confirm|to|could|would|can|may|might|will|should)$/.test(lower),
    );

/** Does the denial say what is denied ("that …", "shelling the market", "claims of fraud"), or only point at it ("the claim")? */
export function namesItself({ statement: { sentence }, object }: Denial): boolean {
  const words = sentence.tokens.slice(object.from, object.to);
  const nouns = words.filter(({ pos }) => pos === "NOUN" || pos === "PROPN");
  // "denied any wrongdoing", "denied knowledge of any improprieties": of what, the text before tells.
  if (nouns.length > 0 && nouns.every(({ lemma }) => vagueObjects.has(lemma))) return false;
  const [first] = words;
  const isClause = first?.lower === "that" && words.length > 2;
  const isDeed = first?.pos === "VERB" && first.lower.endsWith("ing") && words.length > 1;
  const complement = words.some(({ lower }, i) => /^(?:that|of|about)$/.test(lower) && i > 0);
  return isClause || isDeed || complement;
}
