import { dayOfTime } from "../values/calendar.ts";
import { findDates } from "../values/dates.ts";
import { findQuantities } from "../values/quantities.ts";
import { type Quantity, quantitiesCompatible, sameDimension } from "../values/quantity.ts";
import type { Account, Statement } from "./accounts.ts";
import { type Frame, frameAt, sharedTerms } from "./frames.ts";
import { nounClass } from "./lexicon.ts";
import { differentNames, differentOccasions } from "./occasions.ts";

/** A quantity where it stands. */
export interface Figure {
  readonly statement: Statement;
  readonly quantity: Quantity;
  readonly frame: Frame | undefined;
  /** Canonical terms for the places that its sentence names after "in", "at" or "near". */
  readonly places: ReadonlySet<string>;
}

/** All figures of an account, those of the past and of parts among them: they explain others. */
export function figuresOf(account: Account): readonly Figure[] {
  const known = figures.get(account);
  if (known !== undefined) return known;
  const found = readFigures(account);
  figures.set(account, found);
  return found;
}

/** Several tests ask for the same account's figures. */
const figures = new WeakMap<Account, readonly Figure[]>();

function readFigures({ statements, anchor }: Account): readonly Figure[] {
  const day = anchor.publishedAt === null ? null : dayOfTime(Date.parse(anchor.publishedAt));
  return statements.flatMap((statement) => {
    const places = placesIn(statement);
    return findQuantities(statement.sentence, day).map((quantity) => ({
      statement,
      quantity,
      frame: frameAt(statement, quantity),
      places,
    }));
  });
}

/** The plain figure of the event at hand: no part, forecast, earlier value, difference or average. */
export function isPlain({ quantity, statement }: Figure): boolean {
  const { historical, part, forecast, perUnit, change, average, definite, negated } = quantity.flags;
  // Of jobs it is news how many are to go, and of how many.
  const planned = quantity.role === "layoff";
  if (historical || perUnit || change || average || definite || negated) return false;
  if ((part || forecast) && !planned) return false;
  const { text, start } = statement.sentence;
  const [before, after] = [text.slice(0, quantity.start - start), text.slice(quantity.end - start)];
  if (rest.test(before) || (parts.test(after) && !planned)) return false;
  return !isBackground(statement) && !isOverSeveralEvents(statement) && !overTime.test(text);
}

/** "three of their children": a part of others. */
const parts =
  /^ (?:\w+ )?of (?:the|his|her|its|their|those|these|them|whom)\b|^[^.,;]{0,30}\b(?:at the scene|on the spot|instantly)\b|^ (?:\w+ )?(?:to go|left|remaining|to spare)\b/i;

/** A sum over a stretch of time, or what happened at another time. */
const overTime =
  /\b(?:this|so far this|last|that|past|previous|earlier this|each|every) (?:\w+ )?(?:year|month|week|weekend|summer|winter|season|decade)|\bsince (?:\w+ \d|19|20|the start|january|february|march|april|may|june|july|august|september|october|november|december)|\bover the weekend|\b(?:months?|years?|weeks?) (?:ago|after|before|earlier|later|since)\b|\b(?:citywide|nationwide|worldwide|on record|to date|in the past)\b/i;

/** "one patient in ten", "the remaining two", "another 12", "the state's two": a rate, what comes on top of others, or is known as a group. */
const rest =
  /\bone \w+ (?:in|of) $|\b(?:remaining|other|another|further|additional|first|last|next)\s*$|(?:['’]s?|\b(?:their|his|her|its|those|these)) (?:\w+ )?$/i;

/** Does a sentence sum up several events, none of which is the story's alone? */
export const isOverSeveralEvents = ({ sentence }: Statement) => severalEvents.test(sentence.text);

/** "in seven separate shootings": a sum over events, none of which is the story's. */
const severalEvents =
  /\b(?:separate|different|other|several|various|similar|previous|past|recent) (?:\w+ )?(?:shootings|attacks|incidents|accidents|crashes|collisions|quakes|earthquakes|fires|blazes|explosions|bombings|outbreaks|cases|strikes|storms|floods)\b/i;

/** A sentence about another time: it names a day or a year that lies most of a year back. */
function isBackground({ sentence, account }: Statement): boolean {
  const { publishedAt } = account.anchor;
  if (publishedAt === null) return false;
  const today = dayOfTime(Date.parse(publishedAt));
  const lastYear = Number(publishedAt.slice(0, 4)) - 1;
  if (sentence.tokens.some(({ text }) => /^(?:19|20)\d\d$/.test(text) && Number(text) < lastYear))
    return true;
  return findDates(sentence, account.anchor).some(({ to }) => to < today - 300);
}

/** Do two figures answer one question: how many of the same, how much for the same, how large the same? */
export function sameSlot(a: Figure, b: Figure): boolean {
  if (a.quantity.unit.kind !== "count" && differentPeriodsOrNames(a, b)) return false;
  if (!sameDimension(a.quantity.unit, b.quantity.unit) || a.quantity.flags.basis !== b.quantity.flags.basis)
    return false;
  if (a.quantity.unit.kind === "count") return sameCount(a, b) && !differentPlaces(a, b);
  if (a.quantity.metric !== b.quantity.metric || measuredThing(a) !== measuredThing(b)) return false;
  const shared = contextShared(a, b);
  if (a.quantity.metric !== null || (a.quantity.unit.kind === "money" && measuredThing(a) !== null)) {
    return (shared.length >= 1 || (isOnlyOne(a) && isOnlyOne(b))) && !differentPlaces(a, b);
  }
  return a.quantity.unit.kind === "percent" && a.frame?.act === b.frame?.act && shared.length >= 3;
}

/** The only figure with its metric in its account: the turnout, the magnitude. */
function isOnlyOne({ statement: { account }, quantity }: Figure): boolean {
  const same = figuresOf(account).filter(
    (other) => other.quantity.metric === quantity.metric && other.quantity.unit.kind === quantity.unit.kind,
  );
  return quantity.metric !== null && same.length === 1;
}

/** What a sum or measure is of, as far as it stands beside it: "a loan of 48 million", "an aftershock of 6.4". */
export function measuredThing({ quantity, statement }: Figure): string | null {
  const { text, start, tokens } = statement.sentence;
  const at = tokens.findIndex((token) => token.start >= quantity.start);
  if (quantity.unit.kind === "measure") {
    const near = text.slice(Math.max(0, quantity.start - start - 40), quantity.end - start + 20);
    return /aftershock/i.test(near) ? "aftershock" : null;
  }
  return tokens[at - 1]?.lower === "of" && tokens[at - 2]?.pos === "NOUN" ? tokens[at - 2]!.lemma : null;
}

/** Sales of a quarter and of the year, the sentences of two people. */
const differentPeriodsOrNames = (a: Figure, b: Figure) =>
  differentOccasions(a.statement, b.statement) || differentNames(a.frame, b.frame, "both");

/** Counts of one thing: the same fate of the same kind, or the same thing in the same act. */
function sameCount(a: Figure, b: Figure): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if (one.role !== other.role) return false;
  const sameHead = one.head !== null && other.head !== null && headClass(one.head) === headClass(other.head);
  if (/(?:^| )(?:time|round|shot|state|case|day|count|charge)$/.test(one.head ?? ""))
    return one.role === null && sameHead && a.frame?.act === b.frame?.act && contextShared(a, b).length >= 3;
  if (one.role !== null) return sameHead || isAnyone(one.head) || isAnyone(other.head);
  return (
    sameHead && !isAnyone(one.head) && (a.frame?.act === b.frame?.act || contextShared(a, b).length >= 2)
  );
}

/** The class of the noun that is counted: the last word of "north korean troop". */
function headClass(head: string): string {
  const noun = head.split(" ").at(-1)!;
  return nounClass.get(noun) ?? noun;
}

const isAnyone = (head: string | null) =>
  head === null || /(?:^| )(?:people|person|victim|other|dead|life|body|individual|resident)$/.test(head);

/** Terms near both figures, the counted thing and numbers apart. */
export function contextShared(a: Figure, b: Figure): readonly string[] {
  if (a.frame === undefined || b.frame === undefined) return [];
  return [...sharedTerms(a.frame, b.frame)].filter((term) => !/\d/.test(term));
}

/** Each names a place, and none is the same: "six dead in Bangkok", "1,644 in Myanmar". */
function differentPlaces(a: Figure, b: Figure): boolean {
  return a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place));
}

function placesIn({ sentence, terms }: Statement): ReadonlySet<string> {
  return new Set(
    terms
      .filter(
        ({ token, index }) =>
          token.pos === "PROPN" &&
          /^(?:in|at|near|across|inside)$/.test(sentence.tokens[index - 1]?.lower ?? ""),
      )
      .map(({ term }) => term),
  );
}

export const compatible = (a: Figure, b: Figure) => quantitiesCompatible(a.quantity, b.quantity);

/** A figure as an answer: "6" for "Six" and "six people", "more than 200" as it is written. */
export function answerOf({ quantity: { bound, exact, text, unit, value } }: Figure): string {
  if (unit.kind === "count" && bound === "none" && exact) return value.low.toLocaleString("en");
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/-magnitude$/, "");
}
