import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import type { Question } from "./question.ts";
import { placesOf } from "./run-value.ts";
import type { Value } from "./value.ts";
import { wholeStatement } from "./whole-statement.ts";

const strong =
  /\b(?:because|due to|owing to|thanks to|as a result|caused by|caused?s?|blam(?:ed|es|ing)|so that|in order to|reasons?|prompted|sparked|set off by|began with|started (?:by|with|when)|led to|hurt|triggered|block(?:ed|ing)|for (?=(?:fear|safety|lack|personal|security)\b))\b/iu;
/** Words that give a reason only behind what it is the reason of. */
const weak = /^(?:after|since|over|amid|against|failing|failed|meant)$/;

const means = /\b(?:by|through|using|with|via|as an?|from|over|under|on foot|aboard|in an?|because|into)\b/i;

/** Sentences that give a reason for what is asked. */
export function findReasons(match: Match): readonly Value[] {
  const { sentence } = match.passage;
  if (strong.test(sentence.text)) return [wholeStatement(match, 1)];
  const acts = placesOf(match, "act");
  const places = acts.length > 0 ? acts : placesOf(match, "thing");
  const isBehind = places.some((place) =>
    sentence.tokens.some(
      ({ lower }, at) =>
        at > place &&
        ((weak.test(lower) && !isTime(sentence.tokens[at + 1]) && !isSpan(sentence.tokens[at - 1])) ||
          isPurpose(sentence.tokens, at)),
    ),
  );
  if (places.some((place) => isPunishedFor(sentence.tokens, place))) return [wholeStatement(match, 0.9)];
  return isBehind ? [wholeStatement(match, 0.8)] : [];
}

/** How something began, ended or was decided. */
const course = /\b(?:when|while|after|with|by|from|into|off|\d+[-–]\d+|\d+ to \d+)\b/i;
const frequency =
  /\b(?:every|once|twice|times|daily|weekly|monthly|annually|yearly|hourly|never|rarely|always|each (?:day|week|month|year)|an? (?:day|week|month|year))\b/i;

/** Sentences that tell by which means, in what way, or how often. */
export function findMeans({ text }: Question, match: Match): readonly Value[] {
  const form = /\bhow often\b/i.test(text)
    ? frequency
    : /\bhow (?:did|does|do) .+ (?:start|begin|end|finish|vote|score|rule|decide|die|happen|occur|crash|escape)\b/i.test(
          text,
        )
      ? course
      : means;
  return form.test(match.passage.sentence.text) ? [wholeStatement(match, 1)] : [];
}

/** "sentenced … for taking bribes", "fined for blocked escape routes": what is repaid is the reason. */
function isPunishedFor(tokens: readonly Token[], act: number): boolean {
  const at = tokens.findIndex(({ lower }, i) => i > act && lower === "for");
  const next = tokens[at + 1];
  return (
    at > 0 &&
    repaying.test(tokens[act]!.lemma.toLowerCase()) &&
    next !== undefined &&
    !isTime(next) &&
    next.pos !== "PROPN"
  );
}

const repaying =
  /^(?:sentence|jail|imprison|fine|ban|suspend|arrest|convict|punish|sack|fire|dismiss|expel|criticise|criticize|praise|thank|blame|charge|award|honour|honor|sue|penalise|penalize|book|apologise|apologize|send|detain)$/;

/** "for a valve replacement" */
const isPurpose = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === "for" && /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? "");

/** "a day after", "two hours since" */
const isSpan = (token: Token | undefined) =>
  /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/.test(token?.lower ?? "");

/** "until after dark", "over 20 years" */
const isTime = (token: Token | undefined) =>
  token === undefined ||
  token.pos === "NUM" ||
  /^(?:dark|midnight|noon|dawn|then|that|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/.test(token.lower);
