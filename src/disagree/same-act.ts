import { stem } from "../cluster/stem.ts";
import type { Token } from "../text/sentence.ts";
import type { ActMention } from "./act-mentions.ts";
import { commonNouns } from "./lexicons/common-lexicon.ts";
import { isCalendarWord, nounPhraseAt, nounPhraseBefore } from "./noun-phrases.ts";
import { differentSides, differentStreets } from "./occasions.ts";

/** See below, and neither names another place right after it. */
export const isSameActThere = (a: ActMention, b: ActMention, onTwoDays: boolean): boolean =>
  isSameAct(a, b, onTwoDays) && !differentPlaces(a, b);

/** Do two accounts evidently speak of one act of the story: is enough in common beside it, and nothing against it? */
export const isSameAct = (a: ActMention, b: ActMention, onTwoDays: boolean): boolean =>
  daysBetweenReports(a, b) <= mostDaysBetweenReports &&
  isOfOneThing(a, b, onTwoDays) &&
  !differentStreets(a.statement, b.statement) &&
  !differentPeople(a, b) &&
  !differentSides(a.statement, b.statement) &&
  !differentBodies(a, b) &&
  !isSomeOf(a, b);

/** What is asked of an act that two accounts tell, after "When" or "Where": "was the contract signed". */
export function askOf(a: ActMention, b: ActMention, isAhead = false): string {
  if (a.act !== b.act) return "did it happen";
  const words = isAhead ? (a.act.ahead ?? a.act.asked) : a.act.asked;
  if (!words.includes("#")) return words;
  const thing = [a, b].map(objectOf).find((object) => object !== undefined);
  const isPlural = thing !== undefined && thing.lower !== thing.lemma && thing.lower.endsWith("s");
  const asked = words.replace("#", thing === undefined ? "it" : `the ${thing.lower}`);
  return isPlural ? asked.replace(/^was /, "were ") : asked;
}

/** The noun of what an act was done to: right after an active verb, before a passive one. */
function objectOf({ statement: { sentence }, from, to, isNoun }: ActMention): Token | undefined {
  const { tokens } = sentence;
  let end = from;
  while (end > 0 && /^(?:AUX|ADV)$/.test(tokens[end - 1]!.pos)) end -= 1;
  const isPassive = tokens.slice(end, from).some(({ lemma }) => lemma === "be");
  const phrase = isPassive ? nounPhraseBefore(tokens, end) : isNoun ? undefined : nounPhraseAt(tokens, to);
  const head = phrase === undefined ? undefined : tokens[phrase.to - 1]!;
  return head?.pos === "NOUN" && !commonNouns.has(head.lemma) && !/(?:^pair|ing)$/.test(head.lower)
    ? head
    : undefined;
}

/**
 * Events of which a story has one need least in common, unless they were on two days; of what can befall many things,
 * both name the thing.
 */
function isOfOneThing(a: ActMention, b: ActMention, onTwoDays: boolean): boolean {
  const near = sharedTerms(a, b).length;
  if (a.act.once) return near >= (onTwoDays ? 3 : a.act === b.act && !a.act.often ? 1 : 2);
  return near >= 2 && (!a.act.general || thingsIn(a, b).length > 0);
}

/** The nouns that both sentences have. */
function thingsIn(a: ActMention, b: ActMention): readonly Token[] {
  const nouns = ({ statement: { terms } }: ActMention) =>
    terms.filter(({ term, token }) => token.pos === "NOUN" && !commonNouns.has(term));
  const there = new Set(nouns(b).map(({ token }) => stem(token.lower)));
  return nouns(a)
    .map(({ token }) => token)
    .filter(({ lower }) => there.has(stem(lower)));
}

/** What the sentences of two acts, and those beside them, have in common. */
function sharedTerms(a: ActMention, b: ActMention): readonly string[] {
  const there = new Set(termsNear(b));
  return [...new Set(termsNear(a))].filter((term) => there.has(term));
}

const termsNear = ({ statement: { account, index } }: ActMention): readonly string[] =>
  account.statements
    .slice(Math.max(0, index - 1), index + 2)
    .flatMap(({ terms }) =>
      terms
        .filter(({ term, token }) => /^(?:NOUN|PROPN)$/.test(token.pos) && !commonNouns.has(term))
        .map(({ term }) => term),
    );

/** Reports further apart may be of another step of the same matter. */
const mostDaysBetweenReports = 10;

function daysBetweenReports(a: ActMention, b: ActMention): number {
  const [here, there] = [a, b].map(({ statement }) => Date.parse(statement.account.anchor.publishedAt ?? ""));
  return Math.abs(here! - there!) / 86_400_000;
}

/** Each names people beside a verb for the act, and not one the same. */
function differentPeople(a: ActMention, b: ActMention): boolean {
  if (a.isNoun || b.isNoun) return false;
  const names = ({ statement: { terms, sentence } }: ActMention) =>
    terms.flatMap(({ term, token, index }) =>
      token.pos === "PROPN" &&
      !isCalendarWord(token) &&
      (index > 0 || sentence.tokens[1]?.pos === "PROPN") &&
      /^(?:PROPN|VERB|AUX)$/.test(sentence.tokens[index + 1]?.pos ?? "") &&
      !/^(?:in|at|near|of|on|from|to|the|for|outside|off)$/.test(sentence.tokens[index - 1]?.lower ?? "")
        ? [term]
        : [],
    );
  const [here, there] = [names(a), names(b)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

/** "made landfall on Orrin", "closed its branch in Tolvik": each has a place right after, and not the same. */
function differentPlaces(a: ActMention, b: ActMention): boolean {
  const places = ({ statement: { sentence }, to }: ActMention) =>
    sentence.tokens.flatMap(({ pos, lower }, i) =>
      i >= to &&
      i <= to + 8 &&
      pos === "PROPN" &&
      !isCalendarWord(sentence.tokens[i]!) &&
      /^(?:in|at|on|of|near|off|from|for|to)$/.test(sentence.tokens[i - 1]!.lower)
        ? [lower]
        : [],
    );
  const [here, there] = [places(a), places(b)];
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place));
}

/** "arrested four suspects", "Jones turned himself in": one may be arrested on another day than the rest. */
function isSomeOf(a: ActMention, b: ActMention): boolean {
  const [here, there] = [a, b].map(({ statement }) => several.test(statement.sentence.text));
  return a.act.nouns.includes("arrest") && here !== there;
}
const several =
  /\b(?:suspects|(?:both|several|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:men|women|people|teenagers|brothers|others|boys|girls|members))\b/i;

/** The committee and the council each vote: the last that is named before the verb. */
function differentBodies(a: ActMention, b: ActMention): boolean {
  const [here, there] = [a, b].map(({ statement: { sentence }, from }) =>
    sentence.tokens.slice(0, from).findLast(({ lower }) => body.test(lower)),
  );
  return here !== undefined && there !== undefined && here.lower !== there.lower;
}
const body =
  /^(?:committee|council|parliament|senate|cabinet|board|commission|assembly|house|congress|court|government|shareholders|members|synod|chamber)$/;
